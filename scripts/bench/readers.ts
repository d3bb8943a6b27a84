/** What is timed on a page: Readability as its documentation calls it, all our work, Defuddle, and the least any of them could do. */
export const READERS = ['bare', 'ours', 'defuddle', 'textWalk'] as const;
export type Reader = (typeof READERS)[number];

/** Milliseconds of each. */
export type ByReader = Readonly<Record<Reader, number>>;

export const READER_NAMES: Readonly<Record<Reader, string>> = {
  bare: 'Readability on a clone',
  ours: 'all our work in the page',
  defuddle: 'Defuddle',
  textWalk: 'a bare walk over the texts',
};
