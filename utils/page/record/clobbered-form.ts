const FORM = typeof HTMLFormElement === 'function' ? HTMLFormElement : null;

/** What the walk asks of an element besides the properties every node has. */
const ASKED: ReadonlySet<string> = new Set([
  'localName',
  'parentElement',
  'firstElementChild',
  'nextElementSibling',
  'children',
  'shadowRoot',
  'hasAttribute',
  'hasAttributes',
  'getAttribute',
  'getAttributeNames',
  'getBoundingClientRect',
  'checkVisibility',
  'scrollHeight',
  'clientHeight',
]);

/**
 * Whether a form's fields stand in the place of properties that are asked of it (`<input name="nextSibling">`, as the HTML
 * standard has it for forms alone): what such a form says of itself is whatever the page likes, so it is passed over.
 */
export function isClobbered(node: Node): boolean {
  return FORM !== null && node instanceof FORM && Object.getOwnPropertyNames(node).some(isAsked);
}

function isAsked(name: string): boolean {
  return ASKED.has(name) || name in Node.prototype;
}

/** The node behind another, whatever the page has put under that name. */
export function nodeBehind(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'nextSibling', node);
}
