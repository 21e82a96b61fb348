// Functions that run inside the page, so each stands alone: it reads its arguments and the page.
/* global TestingLibraryDom */

/**
 * What a description finds, in document order: {by: 'role' | 'label' | 'text', name, role, level,
 * within, nth}. `name` is {text} (the whole of it) or {source, flags} of a pattern.
 */
export function findAll(description) {
  const within = description.within ? findAll(description.within)[0] : document.body;
  if (!within) return [];
  const { name } = description;
  const matcher =
    name && ('text' in name ? name.text : new RegExp(name.source, name.flags));
  const queries = TestingLibraryDom;
  const found = {
    role: () => {
      const options = { name: matcher, level: description.level };
      for (const key of Object.keys(options)) if (options[key] == null) delete options[key];
      return queries.queryAllByRole(within, description.role, options);
    },
    label: () => queries.queryAllByLabelText(within, matcher),
    text: () => queries.queryAllByText(within, matcher),
  }[description.by]();
  const usable = found.filter((element) => !element.closest('[inert]'));
  return description.nth == null ? usable : usable.slice(description.nth).slice(0, 1);
}

export function countOf(description) {
  return findAll(description).length;
}

/** The one element of a description; an error says why there is none, or too many. */
export function findOne(description) {
  const found = findAll(description);
  if (found.length !== 1) throw new Error(`${found.length} elements fit`);
  return found[0];
}

/** Two frames of the page; nothing in a page that is hidden, which has none. */
export async function framesPass() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let i = 0; i < 2 && !document.hidden; ++i) await frame();
}

/** Where a pointer would hit the element, once it is in view and nothing lies above it. */
export async function pointOf(description) {
  const element = findOne(description);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  await framesPass();
  if (findOne(description) !== element) throw new Error('another took its place');
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  if (width === 0 || height === 0) throw new Error('it has no size');
  const hit = document.elementFromPoint(x, y);
  const isHit = hit && (element.contains(hit) || hit.contains(element) || hit.control === element);
  if (!isHit) throw new Error(`at its middle lies ${hit?.outerHTML.slice(0, 120)}`);
  return { x, y, left, top, width, height };
}

/** What a test may want to know of an element. */
export function facts(description) {
  const element = findOne(description);
  const { left, top, width, height } = element.getBoundingClientRect();
  const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
  return {
    text: element.textContent.replace(/\s+/g, ' ').trim(),
    value: element.value ?? null,
    checked: element.checked ?? element.getAttribute('aria-checked') === 'true',
    disabled: element.disabled === true || element.getAttribute('aria-disabled') === 'true',
    focused: document.activeElement === element,
    box: { left, top, width, height },
    attributes: Object.fromEntries(attributes),
  };
}

export function focusOn(description) {
  findOne(description).focus();
  return true;
}

export function selectAll(description) {
  const element = findOne(description);
  element.focus();
  element.select?.();
  return document.activeElement === element;
}

/** Chooses in a native list as a person would: the value changes, then both events tell. */
export function chooseOption(description, label) {
  const element = findOne(description);
  const option = [...element.options].find(({ text }) => text.trim() === label);
  if (!option) throw new Error(`it offers no ${label}`);
  element.focus();
  element.value = option.value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Files are {name, type, base64}; text is plain text beside them. */
export function transferOf(files, text) {
  const transfer = new DataTransfer();
  for (const { name, type, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    transfer.items.add(new File([bytes], name, { type }));
  }
  if (text != null) transfer.setData('text/plain', text);
  return transfer;
}

export function setFiles(description, files) {
  const element = findOne(description);
  element.files = transferOf(files, null).files;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Drops at the middle of the window, as a drag from the desktop does. */
export function drop(files, text) {
  const at = { clientX: innerWidth / 2, clientY: innerHeight / 2 };
  const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
  const dataTransfer = transferOf(files, text);
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    target.dispatchEvent(
      new DragEvent(kind, { bubbles: true, cancelable: true, composed: true, dataTransfer, ...at }),
    );
  }
  return true;
}

/** Pastes where the focus is; a field that nobody handles it for gets the text itself. */
export function paste(files, text) {
  const target = document.activeElement ?? document.body;
  const clipboardData = transferOf(files, text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox empties what it is given on the way in.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  if (target.dispatchEvent(event) && text != null) document.execCommand('insertText', false, text);
  return true;
}

/** The page's violations by axe-core, which is loaded before. */
export async function axeFindings(options) {
  const { violations, incomplete } = await globalThis.axe.run(document, options);
  const brief = (list) =>
    list.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }));
  return { violations: brief(violations), incomplete: brief(incomplete) };
}

/**
 * The words that can be seen whole, as the mirror has them: {name, size, isDisabled, isCut, line}
 * with the rectangle of the first line.
 */
export function visibleWords() {
  const root = document.getElementById('mirror');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('[inert], select, textarea')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const [line] = range.getClientRects();
    if (!line || line.left < 0 || line.top < 0) continue;
    if (line.bottom > innerHeight) continue;
    const box = element.getBoundingClientRect();
    const end = Math.min(line.right, box.right, innerWidth) - 2;
    const isSeen = [line.left + 2, end].every((x) =>
      [line.top + 2, line.bottom - 2].every((y) => {
        const hit = document.elementFromPoint(x, y);
        return hit && (hit === element || element.contains(hit));
      }));
    if (!isSeen) continue;
    const { left, top, width, height } = line;
    const style = getComputedStyle(element);
    const right = Math.min(innerWidth, box.right - parseFloat(style.paddingRight));
    const visible = Math.min(width, right - left);
    // The words of an icon stand outside of its button.
    if (visible < 1) continue;
    found.push({
      name: node.data,
      size: parseFloat(style.fontSize),
      isDisabled: element.closest('[aria-disabled="true"]') !== null,
      isCut: line.right > right + 0.5,
      line: { left, top, width: visible, height },
    });
  }
  return found;
}
