/** What the walk asks of an element's attributes, gathered in one look at their names. */
export interface ElementAttributes {
  readonly names: readonly string[];
  readonly id: string;
  readonly classes: string;
  /** Lower case; '' where it has none. */
  readonly role: string;
  readonly style: string;
  /** `hidden` as it stands; null where the element has none. */
  readonly hidden: string | null;
  readonly ariaHidden: boolean;
  /** Has a text in an attribute that a reader meets. */
  readonly speaks: boolean;
}

const LIMIT = 2_000;

export const NO_ATTRIBUTES: ElementAttributes = {
  names: [],
  id: '',
  classes: '',
  role: '',
  style: '',
  hidden: null,
  ariaHidden: false,
  speaks: false,
};

/** Values are cut at 2,000 characters. */
export function readAttributes(element: Element): ElementAttributes {
  if (!element.hasAttributes()) return NO_ATTRIBUTES;
  const names = element.getAttributeNames();
  const has = (name: string): boolean => names.includes(name);
  return {
    names,
    id: has('id') ? cut(element, 'id') : '',
    classes: has('class') ? cut(element, 'class') : '',
    role: has('role') ? cut(element, 'role').trim().toLowerCase() : '',
    style: has('style') ? cut(element, 'style') : '',
    hidden: has('hidden') ? cut(element, 'hidden') : null,
    ariaHidden: has('aria-hidden') && cut(element, 'aria-hidden') === 'true',
    speaks: names.some((name) => SPEAKING.has(name)),
  };
}

const SPEAKING: ReadonlySet<string> = new Set(['aria-label', 'title', 'alt', 'placeholder', 'value']);

function cut(element: Element, name: string): string {
  const value = element.getAttribute(name) ?? '';
  return value.length > LIMIT ? value.slice(0, LIMIT) : value;
}
