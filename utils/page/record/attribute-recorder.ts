import { HIDDEN, SHUNNED } from '../lean-tree';
import { isSpoken } from './is-spoken';
import type { KnownTag } from './known-tags';
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
  /** What stands in it the reader has written, in a box for comments that is no form field. */
  isEditable: boolean;
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
type Use = 'keep' | 'meta' | 'spoken' | 'details' | 'hidden' | 'aria-hidden' | 'style' | 'role' | 'editable';

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
  ['contenteditable', 'editable'],
]);

const LIMIT = 2_000;
const META_LIMIT = 5_000;
/** Characters of attributes on one page: real pages have a tenth of it. */
const MOST_CHARACTERS = 3_000_000;

export function createAttributeRecorder(writer: TreeWriter): AttributeRecorder {
  const taking: Taking = { writer, room: MOST_CHARACTERS, taken: { ...NOTHING, pairs: [] } };
  const { taken } = taking;
  return {
    take(element, tag) {
      clear(taken);
      const { name } = tag;
      if (tag.isUnsure) taken.traits = judgeTag(element, name);
      taken.hasAny = element.hasAttributes();
      if (!taken.hasAny) return taken;
      const names = element.getAttributeNames();
      for (const attribute of names) {
        const use = USES.get(attribute);
        if (use !== undefined && isFor(use, name))
          takeOne(taking, { element, tag: name, name: attribute, use });
      }
      const source = tag.isMedia ? findMediaSource(element, name, names) : null;
      if (source) keep(taking, source.name, source.value);
      if (name === 'html' || name === 'body') taken.traits &= ~SHUNNED;
      return taken;
    },
  };
}

interface Taking {
  readonly writer: TreeWriter;
  readonly taken: TakenAttributes;
  /** Characters that may still be kept on this page. */
  room: number;
}

const NOTHING = {
  traits: 0,
  speaks: false,
  isButton: false,
  isEditable: false,
  hasAny: false,
  hasStyle: false,
  classes: 0,
} as const satisfies Omit<TakenAttributes, 'pairs'>;

/** A field at a time: this is done for every element of every page. */
function clear(taken: TakenAttributes): void {
  taken.traits = 0;
  taken.pairs.length = 0;
  taken.speaks = false;
  taken.isButton = false;
  taken.isEditable = false;
  taken.hasStyle = false;
  taken.classes = 0;
}

interface Given {
  readonly element: Element;
  /** Lower case. */
  readonly tag: string;
  readonly name: string;
  readonly use: Use;
}

function takeOne(taking: Taking, { element, tag, name, use }: Given): void {
  const { taken } = taking;
  const raw = element.getAttribute(name) ?? '';
  const limit = use === 'meta' ? META_LIMIT : LIMIT;
  const value = raw.length > limit ? raw.slice(0, limit) : raw;
  if (use === 'style') {
    taken.traits |= judgeStyle(value);
    taken.hasStyle = true;
  } else if (use === 'hidden') taken.traits |= value === 'until-found' ? SHUNNED : HIDDEN | SHUNNED;
  else if (use === 'aria-hidden') taken.traits |= value === 'true' && !isFallback(element) ? SHUNNED : 0;
  else if (use === 'editable') taken.isEditable = value !== 'false' && tag !== 'body';
  else if (use !== 'spoken') keep(taking, name, value);
  else if (tag === 'meta' || isSpoken(element, tag, { name, value: raw })) {
    taken.speaks = true;
    keep(taking, name, value);
  }
  if (use === 'role' && value.trim().toLowerCase() === 'button') taken.isButton = true;
}

function keep(taking: Taking, name: string, value: string): void {
  if (value.length > taking.room) return;
  taking.room -= value.length;
  const { writer, taken } = taking;
  const word = writer.word(value);
  taken.pairs.push(writer.word(name), word);
  if (name === 'class') taken.classes = word;
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
