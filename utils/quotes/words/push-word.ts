import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { isApostrophe } from './characters';
import { type Stretch, toLower, toToken } from './to-token';
import type { Token } from './token';

export function pushWord(tokens: Token[], word: Stretch, lexicon: CompiledLexicon): void {
  const { text, offset } = word;
  let { from, to } = word;
  for (let at = from + 1; at < to - 1 && lexicon.elisions.size > 0; at += 1) {
    if (!isApostrophe(text.charCodeAt(at)) || !lexicon.elisions.has(text.slice(from, at).toLowerCase()))
      continue;
    tokens.push(toToken({ text, from, to: at + 1, offset }, 'word'));
    from = at + 1;
  }
  const tail = findTail(text.slice(from, to), lexicon);
  if (tail) to -= tail.length;
  tokens.push(toToken({ text, from, to, offset }, 'word'));
  if (tail)
    tokens.push({ ...toToken({ text, from: to, to: to + tail.length, offset }, 'word'), lower: tail.word });
}

interface Tail {
  readonly length: number;
  readonly word: string;
}

function findTail(written: string, lexicon: CompiledLexicon): Tail | null {
  if (!/['’-]/.test(written)) return null;
  const word = toLower(written);
  for (const ending of lexicon.genitives) {
    if (ending.length > 1 && word.endsWith(ending) && word.length > ending.length)
      return { length: ending.length, word: ending };
  }
  for (const { form, word: stands } of lexicon.grammar.clitics) {
    if (word.endsWith(form) && word.length > form.length) return { length: form.length, word: stands };
  }
  return null;
}
