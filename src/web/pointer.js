// Only in builds with the gallery: Dear ImGui's tools get the pointer before the page does, which
// goes without it where they take it.
addToLibrary({
  host_lend_pointer__deps: ['page_pointed'],
  host_lend_pointer: (page) => {
    const unit = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const tell = (event) => {
      const [x, y] = [event.clientX / unit(), event.clientY / unit()];
      const wheel = event.type === 'wheel' ? -event.deltaY / 100 : 0;
      if (!_page_pointed(page, x, y, event.buttons, wheel)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const kinds = ['pointermove', 'pointerover', 'pointerdown', 'pointerup', 'mousedown', 'mouseup',
      'click', 'wheel'];
    for (const kind of kinds) addEventListener(kind, tell, { capture: true, passive: false });
  },
});
