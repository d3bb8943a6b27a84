/**
 * What a text directive matches in a document of plain blocks, by the letter of
 * https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document: a second opinion on directives of ours, slow and
 * without any of the shortcuts they are made with. Counts places in letters from the document's beginning.
 */
export interface LetterSpan {
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly block: number;
  readonly offset: number;
}

interface Match {
  readonly start: Place;
  readonly end: Place;
}

interface Bounds {
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

export function matchFragment(blocks: readonly string[], fragment: string): LetterSpan | null {
  const match = findMatch(blocks, parseDirective(fragment));
  return match && { from: countLetters(blocks, match.start), to: countLetters(blocks, match.end) };
}

/** Letters and digits of the blocks up to a place. */
export function countLetters(blocks: readonly string[], { block, offset }: Place): number {
  const before = [...blocks.slice(0, block), blocks[block]?.slice(0, offset) ?? ''].join('');
  return before.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function parseDirective(fragment: string) {
  const terms = fragment.replace(/^text=/, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? decodeURIComponent(terms.shift()!.slice(0, -1)) : null;
  const suffix = terms.at(-1)?.startsWith('-') ? decodeURIComponent(terms.pop()!.slice(1)) : null;
  const [start = '', end = null] = terms.map(decodeURIComponent);
  return { prefix, start, end, suffix };
}

function findMatch(blocks: readonly string[], directive: ReturnType<typeof parseDirective>): Match | null {
  const { prefix, start, end, suffix } = directive;
  let search: Place | null = { block: 0, offset: 0 };
  while (search) {
    const endsWord = end !== null || suffix === null;
    let match: Match | null;
    if (prefix !== null) {
      const ahead = findString(blocks, prefix, search, { startsWord: true, endsWord: false });
      if (!ahead) return null;
      search = next(blocks, ahead.start);
      const from = skipSpace(blocks, ahead.end);
      match = findString(blocks, start, from, { startsWord: false, endsWord });
      if (!match) return null;
      if (!isSame(match.start, from)) continue;
    } else {
      match = findString(blocks, start, search, { startsWord: true, endsWord });
      if (!match) return null;
      search = next(blocks, match.start);
    }
    const whole = complete(blocks, match, { end, suffix });
    if (whole !== 'elsewhere') return whole;
  }
  return null;
}

function complete(
  blocks: readonly string[],
  match: Match,
  { end, suffix }: { readonly end: string | null; readonly suffix: string | null },
): Match | null | 'elsewhere' {
  let whole = match;
  for (;;) {
    if (end !== null) {
      const ending = findString(blocks, end, whole.end, { startsWord: true, endsWord: suffix === null });
      if (!ending) return null;
      whole = { start: match.start, end: ending.end };
    }
    if (suffix === null) return whole;
    const from = skipSpace(blocks, whole.end);
    const behind = findString(blocks, suffix, from, { startsWord: false, endsWord: true });
    if (!behind) return null;
    if (isSame(behind.start, from)) return whole;
    if (end === null) return 'elsewhere';
  }
}

function findString(blocks: readonly string[], words: string, from: Place, bounds: Bounds): Match | null {
  for (let block = from.block; block < blocks.length; block += 1) {
    const text = (blocks[block] ?? '').toLowerCase();
    const first = block === from.block ? from.offset : 0;
    for (
      let at = text.indexOf(words.toLowerCase(), first);
      at >= 0;
      at = text.indexOf(words.toLowerCase(), at + 1)
    ) {
      const behind = at + words.length;
      if (bounds.startsWord && !isBoundary(text, at)) continue;
      if (bounds.endsWord && !isBoundary(text, behind)) continue;
      return { start: { block, offset: at }, end: { block, offset: behind } };
    }
  }
  return null;
}

function isBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  return [...segmenter.segment(text)].some(({ index }) => index === at);
}

function next(blocks: readonly string[], { block, offset }: Place): Place | null {
  if (offset + 1 < (blocks[block]?.length ?? 0)) return { block, offset: offset + 1 };
  return block + 1 < blocks.length ? { block: block + 1, offset: 0 } : null;
}

function skipSpace(blocks: readonly string[], { block, offset }: Place): Place {
  const text = blocks[block] ?? '';
  let here = offset;
  while (here < text.length && text[here]?.trim() === '') here += 1;
  if (here < text.length || block + 1 >= blocks.length) return { block, offset: here };
  return skipSpace(blocks, { block: block + 1, offset: 0 });
}

function isSame(a: Place, b: Place): boolean {
  return a.block === b.block && a.offset === b.offset;
}
