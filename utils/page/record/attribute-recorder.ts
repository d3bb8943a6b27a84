import { HIDDEN, SHUNNED } from '../lean-tree';
import type { KnownTag } from './enter-element';
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
  hasStyle: boolean;
  /** The index of its class names; 0 where it has none. */
  classes: number;
}

export interface AttributeRecorder {
  /** The same object every time, overwritten. */
  take(element: Element, tag: KnownTag): Readonly<TakenAttributes>;
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

const NOTHING = {
  traits: 0,
  speaks: false,
  isButton: false,
  hasAny: false,
  hasStyle: false,
  classes: 0,
} as const satisfies Omit<TakenAttributes, 'pairs'>;

export function createAttributeRecorder(writer: TreeWriter): AttributeRecorder {
  const taken: TakenAttributes = { ...NOTHING, pairs: [] };
  let room = MOST_CHARACTERS;

  function keep(name: string, value: string): void {
    if (value.length > room) return;
    room -= value.length;
    const word = writer.word(value);
    taken.pairs.push(writer.word(name), word);
    if (name === 'class') taken.classes = word;
  }

  function takeOne(element: Element, tag: string, name: string): void {
    const use = USES.get(name);
    if (use === undefined || !isFor(use, tag)) return;
    const raw = element.getAttribute(name) ?? '';
    const limit = use === 'meta' ? META_LIMIT : LIMIT;
    const value = raw.length > limit ? raw.slice(0, limit) : raw;
    if (use === 'style') {
      taken.traits |= judgeStyle(value);
      taken.hasStyle = true;
    } else if (use === 'hidden') taken.traits |= value === 'until-found' ? SHUNNED : HIDDEN | SHUNNED;
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
      taken.pairs.length = 0;
      Object.assign(taken, NOTHING);
      const { name } = tag;
      taken.traits = judgeTag(element, name);
      taken.hasAny = element.hasAttributes();
      if (!taken.hasAny) return taken;
      const names = element.getAttributeNames();
      for (const attribute of names) takeOne(element, name, attribute);
      const source = tag.isMedia ? findMediaSource(element, name, names) : null;
      if (source) keep(source.name, source.value);
      if (name === 'html' || name === 'body') taken.traits &= ~SHUNNED;
      return taken;
    },
  };
}

function isFor(use: Use, tag: string): boolean {
  return (use !== 'details' && use !== 'meta') || use === tag;
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
