import type { BlockKind } from './page';

/** Text a reader meets that stands in an attribute. */
export interface AttributeText {
  readonly kind: BlockKind;
  readonly text: string;
  /** Whether it is the face of something to press. */
  readonly control: boolean;
}

const LIMIT = 300;
const PRESSED_TYPES: ReadonlySet<string> = new Set(['submit', 'button', 'reset']);
const HAS_LETTER = /\p{L}/u;

export function readAttributeTexts(element: Element, tag: string): readonly AttributeText[] {
  const texts: AttributeText[] = [];
  const add = (name: string, kind: BlockKind, control: boolean): void => {
    const text = readText(element, name);
    if (text && !texts.some((other) => other.text === text)) texts.push({ kind, text, control });
  };
  if (tag === 'input' || tag === 'textarea') add('placeholder', 'placeholder', false);
  if (tag === 'input' && PRESSED_TYPES.has(element.getAttribute('type')?.toLowerCase() ?? ''))
    add('value', 'value', true);
  if (tag === 'img') add('alt', 'alt', false);
  add('aria-label', 'aria-label', false);
  add('title', 'title', false);
  return texts;
}

function readText(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (!value || value.length > LIMIT) return null;
  const text = value.replace(/[\t\n\f\r ]+/g, ' ').trim();
  return HAS_LETTER.test(text) ? text : null;
}
