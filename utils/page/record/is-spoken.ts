import { PRESSED_TYPES } from '../element-kinds';
import { isEmptySlot } from './empty-slot';

/** Longer texts in attributes are data. */
export const LABEL_LIMIT = 300;

/** More than digits and signs; whether it is a letter is asked where there is time. */
const MAY_HAVE_LETTER = /[A-Za-z\u0080-\uffff]/;
const FIELDS: ReadonlySet<string> = new Set(['input', 'textarea']);

/** Whether the text of an attribute is one that a reader meets there: the face of a button, the hint in a field, a label. */
export function isSpoken(
  element: Element,
  tag: string,
  { name, value }: { readonly name: string; readonly value: string },
): boolean {
  if (value === '' || value.length > LABEL_LIMIT || !MAY_HAVE_LETTER.test(value)) return false;
  if (name === 'aria-label') return !isEmptySlot(element, tag);
  if (name === 'alt') return tag === 'img';
  if (name === 'placeholder') return FIELDS.has(tag);
  if (name !== 'value') return true;
  return tag === 'input' && PRESSED_TYPES.has(element.getAttribute('type')?.toLowerCase() ?? '');
}
