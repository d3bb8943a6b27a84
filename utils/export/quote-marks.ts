import type { Quote } from '../report/report';

/** What is put around words that were quoted, spaces of the kind the page prints included. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
}

/** The outer marks by BCP 47 primary tag (CLDR 47, `quotationStart` and `quotationEnd`). */
const BY_LANGUAGE: ReadonlyMap<string, QuoteMarks> = new Map([
  ['nl', { open: '‘', close: '’' }],
  ['de', { open: '„', close: '“' }],
  ['fr', { open: '«\u00a0', close: '\u00a0»' }],
  ['es', { open: '«', close: '»' }],
  ['it', { open: '«', close: '»' }],
  ['pl', { open: '„', close: '”' }],
  ['sv', { open: '”', close: '”' }],
  ['no', { open: '«', close: '»' }],
  ['fi', { open: '”', close: '”' }],
  ['ja', { open: '「', close: '」' }],
]);
const ENGLISH: QuoteMarks = { open: '“', close: '”' };

const OPENING = /([“”„‟"«»‹›‘’‚‛'「『《〈])[\s\u00a0\u202f]?$/u;
const CLOSING = /^[\s\u00a0\u202f]?([“”‟"«»‹›‘’‛'」』》〉])/u;

/** The page's own marks around a quotation, as printed; the language's where the page has none there (a block quotation, a `<q>`). */
export function chooseMarks({ anchor: { prefix, suffix } }: Quote, lang: string | null): QuoteMarks {
  const open = OPENING.exec(prefix)?.[0];
  const close = CLOSING.exec(suffix)?.[0];
  return open !== undefined && close !== undefined && belongTogether(open.trim(), close.trim())
    ? { open, close }
    : marksOf(lang);
}

function marksOf(lang: string | null): QuoteMarks {
  return BY_LANGUAGE.get(lang?.split('-')[0] ?? '') ?? ENGLISH;
}

/** What closes a quotation that opens so, in one country or another. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '”'],
  ['„', '“”‟"'],
  ['‟', '”'],
  ['"', '"'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‘', '’'],
  ['’', '’'],
  ['‚', '‘’'],
  ['‛', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
]);

function belongTogether(open: string, close: string): boolean {
  return PAIRS.get(open)?.includes(close) ?? false;
}
