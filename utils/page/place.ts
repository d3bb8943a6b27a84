import type { ElementAttributes } from './element-attributes';
import type { Hint } from './hints';
import type { BlockKind } from './page';
import type { PaperElement } from './paper/paper-element';

/** What kind of place the walk is in: what an element tells about all the text below it. */
export interface Place {
  readonly kind: BlockKind | null;
  /** Among readers' comments. */
  readonly inComments: boolean;
  readonly noTranslate: boolean;
  /** The quotation with mark-up of its own that the walk is in. */
  readonly quote: QuotePlace | null;
  /** The figure around, and the quotation in it, so that its caption can name who said it. */
  readonly figure: { quote: QuotePlace | null } | null;
}

export interface QuotePlace {
  cite: string | null;
  /** How many elements were asked for a name. */
  asked: number;
  /** Indexes of the blocks in it. */
  readonly blocks: number[];
}

export interface PlaceClues {
  readonly element: PaperElement;
  readonly tag: string;
  readonly attributes: ElementAttributes;
  readonly hint: Hint;
}

export const NO_PLACE: Place = {
  kind: null,
  inComments: false,
  noTranslate: false,
  quote: null,
  figure: null,
};

/** A list of whole articles holds articles. */
const SECTIONS: ReadonlySet<string> = new Set(['article', 'section', 'main']);
const CITE_LIMIT = 200;
const MAX_ASKED = 3;
const KIND_BY_TAG: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['pre', 'code'],
  ['button', 'button'],
  ['label', 'label'],
  ['legend', 'label'],
  ['summary', 'label'],
  ['option', 'label'],
]);

/** The place inside an element; the same object where the element changes nothing. */
export function enterPlace(outer: Place, clues: PlaceClues, inAside: boolean): Place {
  const place = enterByTag(outer, clues, inAside);
  const { hint } = clues;
  const inComments = place.inComments || hint.commentArea;
  if (inComments && hint.comment) return { ...place, kind: 'comment', inComments };
  return inComments === place.inComments ? place : { ...place, inComments };
}

function enterByTag(outer: Place, clues: PlaceClues, inAside: boolean): Place {
  const { tag, element, hint } = clues;
  if (tag === 'figure') return { ...outer, figure: { quote: null } };
  if (tag === 'blockquote' || (tag !== 'q' && hint.pullQuote)) return enterQuote(outer, clues, inAside);
  if (outer.quote && (tag === 'cite' || tag === 'footer')) return nameQuoted(outer, outer.quote, element);
  if (tag === 'figcaption' && outer.figure?.quote) return nameQuoted(outer, outer.figure.quote, element);
  if (SECTIONS.has(tag) && outer.kind === 'list-item') return { ...outer, kind: null };
  const kind = clues.attributes.role === 'button' ? 'button' : KIND_BY_TAG.get(tag);
  return kind && outer.kind !== 'comment' && outer.kind !== 'code' ? { ...outer, kind } : outer;
}

function enterQuote(outer: Place, { hint, tag }: PlaceClues, inAside: boolean): Place {
  if (outer.kind === 'comment') return outer;
  const quote = outer.quote ?? { cite: null, asked: 0, blocks: [] };
  if (outer.figure) outer.figure.quote = quote;
  const pulled = outer.kind === 'pull-quote' || hint.pullQuote || (tag === 'blockquote' && inAside);
  return { ...outer, quote, kind: pulled ? 'pull-quote' : 'quote' };
}

function nameQuoted(outer: Place, quote: QuotePlace, element: PaperElement): Place {
  quote.asked += 1;
  if (quote.asked <= MAX_ASKED) quote.cite ??= readName(element);
  return element.localName === 'cite' ? outer : { ...outer, kind: 'caption' };
}

function readName(element: PaperElement): string | null {
  const name = element.textContent
    .slice(0, 2 * CITE_LIMIT)
    .replace(/\s+/g, ' ')
    .trim();
  return name !== '' && name.length <= CITE_LIMIT ? name : null;
}
