import { findLexicon } from '../../utils/quotes/lexicons';
import { readOpenings } from '../../utils/quotes/unspaced/clause-opening';
import { type CompiledUnspaced, compileUnspaced } from '../../utils/quotes/unspaced/compile-unspaced';
import { parseSource } from '../../utils/quotes/unspaced/source-phrase';
import type { Span } from '../../utils/text/span';

export function compileJapanese(): CompiledUnspaced {
  const lexicon = findLexicon('ja');
  if (lexicon?.script !== 'unspaced') throw new Error('Japanese is written without spaces');
  return compileUnspaced(lexicon);
}

/** The phrase a text ends with: its kind, and in order what is its name, its role, its owner, each as written. */
export function drawSource(text: string, lexicon: CompiledUnspaced): string {
  const phrase = parseSource(text, { start: 0, end: text.length }, lexicon);
  if (phrase === null) return 'none';
  const { kind, range, name, role, affiliation, gender } = phrase;
  return [
    `${cut(text, range)}: ${kind}`,
    ...(name ? [`name ${cut(text, name)}`] : []),
    ...(role ? [`role ${cut(text, role)}`] : []),
    ...(affiliation ? [`of ${cut(text, affiliation)}`] : []),
    ...(gender === 'any' ? [] : [gender]),
  ].join(', ');
}

/** What stands ahead of a clause, a bar, and the clause; behind it the go-between in brackets. */
export function drawOpenings(text: string, lexicon: CompiledUnspaced): string {
  const { end, via } = readOpenings(text, { start: 0, end: text.length }, lexicon);
  return `${text.slice(0, end)}|${text.slice(end)}${via ? ` [${cut(text, via)}]` : ''}`;
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
