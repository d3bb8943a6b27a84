import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Subject } from './subject';

/** "Der Innenminister Frankreichs, Ole Lind,": what stands behind the role is whose it is. */
function isOwnersName(
  tokens: readonly Token[],
  { name, role }: NounPhrase,
  lexicon: CompiledLexicon,
): boolean {
  if (!name || !role || name.to - name.from !== 1) return false;
  const written = tokenAt(tokens, name.from).lower;
  return lexicon.nameEndings.some((ending) => written.endsWith(ending));
}

/** "the chief executive, Jane Roe,": the name speaks, not its role. */
export function preferName(
  tokens: readonly Token[],
  subject: Subject,
  { to, lexicon }: { readonly to: number; readonly lexicon: CompiledLexicon },
): Subject {
  const { phrase } = subject;
  const at = endOfRelative(tokens, phrase.range.to, { to, lexicon });
  if (phrase.kind === 'pronoun' || !isKind(tokens[at], 'comma') || at + 1 >= to) return subject;
  if (phrase.name && !isOwnersName(tokens, phrase, lexicon)) return subject;
  const name = parseNounPhrase(tokens, { from: at + 1, to }, lexicon);
  if (!name?.name || phrase.kind === 'document') return subject;
  const canBeBody = phrase.kind === 'company' || phrase.kind === 'unnamed';
  if (name.kind === 'organisation' && !canBeBody) return subject;
  const isFull = name.kind === 'person' || name.name.to - name.name.from > 1 || phrase.kind === 'company';
  const closes = tokenAt(tokens, name.range.to).kind !== 'word';
  return isFull && closes ? { ...subject, phrase: name, to: Math.max(subject.to, name.range.to) } : subject;
}

const LONGEST_RELATIVE = 14;

/** "El ingeniero que descubrió el fallo, Iker Zubimendi,": behind the clause between a noun and its name. */
export function endOfRelative(
  tokens: readonly Token[],
  from: number,
  { to, lexicon }: { readonly to: number; readonly lexicon: CompiledLexicon },
): number {
  if (!lexicon.grammar.headFirst || !hasClass(tokens[from], WordClass.relative)) return from;
  for (let at = from; at < Math.min(to, from + LONGEST_RELATIVE); at += 1) {
    if (isKind(tokens[at], 'comma')) return at;
    if (tokenAt(tokens, at).kind !== 'word') return from;
  }
  return from;
}
