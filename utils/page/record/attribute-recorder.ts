import { HIDDEN, SHUNNED } from '../lean-tree';
import { isSpoken } from './is-spoken';
import { findMediaSource } from './media-source';
import { hidesByStyle, shunsByStyle } from './style-verdicts';
import type { TreeWriter } from './tree-writer';

/** What the walk takes of an element's attributes. */
export interface TakenAttributes {
  /** `HIDDEN`, `SHUNNED`, both or neither. */
  traits: number;
  /** Indexes of names and values by turns. */
  readonly pairs: number[];
  /** Has a text in an attribute that a reader meets. */
  speaks: boolean;
  isButton: boolean;
  /** Has attributes of any kind. */
  hasAny: boolean;
}

export interface AttributeRecorder {
  /** The same object every time, overwritten. */
  take(element: Element, tag: string): Readonly<TakenAttributes>;
}

/** How an attribute is taken; all others stay where they are. */
type Use = 'keep' | 'meta' | 'spoken' | 'details' | 'hidden' | 'aria-hidden' | 'style' | 'role';

const KEPT =
  'id class lang dir translate rel itemprop rowspan colspan summary datatable aria-modal href type'.split(
    ' ',
  );
const USES: ReadonlyMap<string, Use> = new Map<string, Use>([
  ...KEPT.map((name): [string, Use] => [name, 'keep']),
  ...['name', 'property', 'content'].map((name): [string, Use] => [name, 'meta']),
  ...['aria-label', 'title', 'alt', 'placeholder', 'value'].map((name): [string, Use] => [name, 'spoken']),
  ['open', 'details'],
  ['hidden', 'hidden'],
  ['aria-hidden', 'aria-hidden'],
  ['style', 'style'],
  ['role', 'role'],
]);

const LIMIT = 2_000;
const META_LIMIT = 5_000;
/** Characters of attributes on one page: real pages have a tenth of it. */
const MOST_CHARACTERS = 3_000_000;

export function createAttributeRecorder(writer: TreeWriter): AttributeRecorder {
  const taken: TakenAttributes = { traits: 0, pairs: [], speaks: false, isButton: false, hasAny: false };
  let room = MOST_CHARACTERS;

  function keep(name: string, value: string): void {
    if (value.length > room) return;
    room -= value.length;
    taken.pairs.push(writer.word(name), writer.word(value));
  }

  function takeOne(element: Element, tag: string, name: string): void {
    const use = USES.get(name);
    if (use === undefined || (use === 'details' && tag !== 'details') || (use === 'meta' && tag !== 'meta'))
      return;
    const raw = element.getAttribute(name) ?? '';
    const limit = use === 'meta' ? META_LIMIT : LIMIT;
    const value = raw.length > limit ? raw.slice(0, limit) : raw;
    if (use === 'style') taken.traits |= judgeStyle(value);
    else if (use === 'hidden') taken.traits |= value === 'until-found' ? SHUNNED : HIDDEN | SHUNNED;
    else if (use === 'aria-hidden') taken.traits |= value === 'true' && !isFallback(element) ? SHUNNED : 0;
    else if (use !== 'spoken') keep(name, value);
    else if (tag === 'meta' || isSpoken(element, tag, { name, value: raw })) {
      taken.speaks = true;
      keep(name, value);
    }
    if (use === 'role' && value.trim().toLowerCase() === 'button') taken.isButton = true;
  }

  return {
    take(element, tag) {
      taken.traits = judgeTag(element, tag);
      taken.pairs.length = 0;
      taken.speaks = false;
      taken.isButton = false;
      taken.hasAny = element.hasAttributes();
      if (!taken.hasAny) return taken;
      const names = element.getAttributeNames();
      for (const name of names) takeOne(element, tag, name);
      const source = findMediaSource(element, tag, names);
      if (source) keep(source.name, source.value);
      if (tag === 'html' || tag === 'body') taken.traits &= ~SHUNNED;
      return taken;
    },
  };
}

function judgeTag(element: Element, tag: string): number {
  if (tag === 'dialog') return element.hasAttribute('open') ? 0 : HIDDEN;
  if (tag === 'input') return element.getAttribute('type') === 'hidden' ? HIDDEN : 0;
  return 0;
}

function judgeStyle(style: string): number {
  return (hidesByStyle(style) ? HIDDEN : 0) | (shunsByStyle(style) ? SHUNNED : 0);
}

/** Wikipedia's pictures of formulas are kept. */
function isFallback(element: Element): boolean {
  return element.getAttribute('class')?.includes('fallback-image') === true;
}
