// Which element stands for which role of a node.
//
// `names` says where the name goes: 'text' is the element's own text, 'label' an aria-label,
// 'group' an aria-label that brings a role with it. `place` names the attributes that position
// and set size are written to.

/**
 * @typedef {{tag: string, type?: string, role?: string, names: 'text' | 'label' | 'group',
 *   value?: 'text' | 'choice' | 'check' | 'range' | 'progress' | 'option',
 *   stops?: boolean, place?: string[], set?: Record<string, string>}} Kind
 */

const inSet = ['aria-posinset', 'aria-setsize'];
const inRow = ['aria-colindex'];

/** @param {string} tag @param {string} [role] @returns {Kind} */
const words = (tag, role) => ({ tag, role, names: 'text' });
/** @param {string} tag @param {string} [role] @returns {Kind} */
const labelled = (tag, role) => ({ tag, role, names: 'label' });
/** @param {string} tag @param {string} [role] @returns {Kind} */
const group = (tag, role) => ({ tag, role, names: 'group' });
/** @param {string} [role] @returns {Kind} */
const button = (role) => ({
  tag: 'button', type: 'button', role, names: 'text', stops: true, place: role ? inSet : undefined,
});
/** @param {string} type @param {Record<string, string>} [set] @returns {Kind} */
const field = (type, set = { dir: 'auto', enterkeyhint: 'done' }) => ({
  tag: 'input', type, names: 'label', value: 'text', stops: true, set,
});
/** @param {string} type @param {string} [role] @returns {Kind} */
const check = (type, role) => ({
  tag: 'input', type, role, names: 'label', value: 'check', stops: true,
});

// In the order of ui::Role in src/ui/node.h.
const table = {
  Group: group('div', 'group'),
  Main: labelled('main'),
  Navigation: labelled('nav'),
  Header: labelled('header'),
  Region: labelled('section'),
  Form: labelled('form'),
  Search: labelled('div', 'search'),
  Heading: words('h1'),
  Paragraph: words('p'),
  Text: words('span'),
  List: labelled('ul', 'list'),
  ListItem: { ...words('li'), place: inSet },
  Link: { ...words('a'), stops: true },
  Button: button(),
  TextField: field('text'),
  TextArea: { ...field('', { dir: 'auto' }), tag: 'textarea', type: undefined },
  SearchField: field('search', { dir: 'auto', enterkeyhint: 'search' }),
  NumberField: field('text', { inputmode: 'decimal', enterkeyhint: 'done' }),
  DateField: field('date', {}),
  Select: /** @type {Kind} */ ({ ...labelled('select'), value: 'choice', stops: true }),
  Option: /** @type {Kind} */ ({ ...words('option'), value: 'option' }),
  Checkbox: check('checkbox'),
  Switch: check('checkbox', 'switch'),
  RadioGroup: labelled('fieldset', 'radiogroup'),
  Radio: { ...check('radio'), place: inSet },
  Slider: /** @type {Kind} */ ({ ...field('range', {}), value: 'range' }),
  Combobox: { ...field('text', { dir: 'auto', 'aria-autocomplete': 'list' }), role: 'combobox' },
  ListBox: labelled('ul', 'listbox'),
  ListOption: { ...words('li', 'option'), place: inSet },
  Table: { ...labelled('table', 'table'), place: ['aria-colcount', 'aria-rowcount'] },
  Row: { ...labelled('tr', 'row'), place: ['aria-rowindex'] },
  ColumnHeader: { ...words('th', 'columnheader'), place: inRow },
  Cell: { ...words('td', 'cell'), place: inRow },
  RowHeader: { ...words('th', 'rowheader'), place: inRow },
  TabList: labelled('div', 'tablist'),
  Tab: button('tab'),
  TabPanel: labelled('div', 'tabpanel'),
  Dialog: { ...labelled('div', 'dialog'), set: { 'aria-modal': 'true' } },
  Menu: labelled('div', 'menu'),
  MenuItem: button('menuitem'),
  Progress: /** @type {Kind} */ ({ ...labelled('div', 'progressbar'), value: 'progress' }),
  Image: labelled('div', 'img'),
  Status: words('div', 'status'),
  Alert: words('div', 'alert'),
  Separator: labelled('div', 'separator'),
  Scroller: { ...group('div', 'region'), stops: true },
  FilePicker: /** @type {Kind} */ ({ ...labelled('input'), type: 'file', stops: true }),
  Backdrop: { ...group('div'), set: { 'aria-hidden': 'true' } },
  TimeField: field('time', {}),
  SecretField: field('password', { enterkeyhint: 'done' }),
};

/** @type {Kind[]} By number of the role. */
export const kinds = Object.values(table);

/** The numbers by name. @type {Record<keyof typeof table, number>} */
export const Role = /** @type {any} */ (
  Object.fromEntries(Object.keys(table).map((name, number) => [name, number]))
);

/**
 * A scrolling element. In a table it is the group of the rows that scroll.
 * @param {boolean} isInTable
 */
export function scrollerFor(isInTable) {
  const element = document.createElement(isInTable ? 'tbody' : 'div');
  if (isInTable) element.setAttribute('role', 'rowgroup');
  element.className = 'scroller';
  return element;
}

/** A new element for a node, without name and state. @param {number} role @param {number} level */
export function elementFor(role, level) {
  const kind = kinds[role];
  const element = document.createElement(role === Role.Heading ? `h${level || 1}` : kind.tag);
  if (kind.type !== undefined) element.setAttribute('type', kind.type);
  if (kind.role !== undefined && kind.names !== 'group') element.setAttribute('role', kind.role);
  for (const [name, value] of Object.entries(kind.set ?? {})) element.setAttribute(name, value);
  return element;
}
