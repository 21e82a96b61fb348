// Icons as elements, for a page that nobody paints.

const namespace = 'http://www.w3.org/2000/svg';

/** @param {string} data */
function svgOf(data) {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', data);
  svg.append(path);
  return svg;
}

/**
 * Gives every button that has an icon in place of words a drawing of it.
 * @param {Element} root @param {Record<string, string>} icons
 */
export function drawIcons(root, icons) {
  for (const button of root.querySelectorAll('[data-icon]')) {
    const name = button.getAttribute('data-icon') ?? '';
    if (button.querySelector('svg') === null && name in icons) button.append(svgOf(icons[name]));
  }
}
