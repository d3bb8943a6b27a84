import type { ElementAttributes } from './element-attributes';
import { PRESSED_TYPES } from './element-kinds';
import type { BlockKind } from './page';
import type { PaperElement } from './paper/paper-element';
import { LABEL_LIMIT } from './record/is-spoken';

/** Text a reader meets that stands in an attribute. */
export interface AttributeText {
  readonly kind: BlockKind;
  readonly text: string;
  /** Whether it is the face of something to press. */
  readonly control: boolean;
}

const HAS_LETTER = /\p{L}/u;

const NONE: readonly AttributeText[] = [];

export function readAttributeTexts(
  element: PaperElement,
  tag: string,
  { names }: ElementAttributes,
): readonly AttributeText[] {
  const texts: AttributeText[] = [];
  for (const { name, kind, control } of listSpeaking(element, tag)) {
    const text = names.includes(name) ? readText(element, name) : null;
    if (text && !texts.some((other) => other.text === text)) texts.push({ kind, text, control });
  }
  return texts.length > 0 ? texts : NONE;
}

interface Speaking {
  readonly name: string;
  readonly kind: BlockKind;
  readonly control: boolean;
}

const ANYWHERE: readonly Speaking[] = [
  { name: 'aria-label', kind: 'aria-label', control: false },
  { name: 'title', kind: 'title', control: false },
];
const PICTURE: readonly Speaking[] = [{ name: 'alt', kind: 'alt', control: false }, ...ANYWHERE];
const FIELD: readonly Speaking[] = [
  { name: 'placeholder', kind: 'placeholder', control: false },
  ...ANYWHERE,
];
const PRESSED: readonly Speaking[] = [{ name: 'value', kind: 'value', control: true }, ...FIELD];

function listSpeaking(element: PaperElement, tag: string): readonly Speaking[] {
  if (tag === 'img') return PICTURE;
  if (tag === 'textarea') return FIELD;
  if (tag !== 'input') return ANYWHERE;
  return PRESSED_TYPES.has(element.getAttribute('type')?.toLowerCase() ?? '') ? PRESSED : FIELD;
}

function readText(element: PaperElement, name: string): string | null {
  const value = element.getAttribute(name);
  if (!value || value.length > LABEL_LIMIT) return null;
  const text = value.replace(/[\t\n\f\r ]+/g, ' ').trim();
  return HAS_LETTER.test(text) ? text : null;
}
