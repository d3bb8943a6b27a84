import type { CompiledLexicon, ViaRule } from '../lexicon/compiled-lexicon';
import { endsPhrase } from '../marks/scare-quotes';
import { hasClass, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

/**
 * Whether the link at `at` says where or to whom somebody speaks and no more who that is: "l'éditeur sur son site",
 * "la Fiscalía en su escrito", "fuentes del ministerio a El País".
 */
export function opensSetting(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const link = tokenAt(tokens, at).lower;
  if (lexicon.grammar.capitalNouns) return opensMedium(tokens, at, lexicon);
  if (!lexicon.grammar.headFirst || lexicon.grammar.bareNouns || lexicon.nameLinks.has(link)) return false;
  if (lexicon.organisationPossessives.has(tokenAt(tokens, at + 1).lower)) return true;
  return lexicon.viaByWord.get(link)?.some((rule) => isFilled(tokens, at, { rule, lexicon })) ?? false;
}

/** "der Händler in einer Mail", "die Firma auf Anfrage von Nordpress": where nouns have capitals. */
function opensMedium(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const rules = lexicon.viaByWord.get(tokenAt(tokens, at).lower);
  if (
    rules?.some(({ slot, words }) => slot === 'outlet' && words.length > 1 && startsWith(tokens, at, words))
  )
    return true;
  if (!rules?.some(({ slot, words }) => slot === 'medium' && words.length === 1)) return false;
  for (let k = at + 1; k < at + 1 + MEDIUM_REACH && tokenAt(tokens, k).kind === 'word'; k += 1)
    if (tokenAt(tokens, k).capital && endsPhrase(tokens, k, lexicon.media)) return true;
  return false;
}

const MEDIUM_REACH = 3;

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => tokenAt(tokens, at + k).lower === word);
}

function isFilled(
  tokens: readonly Token[],
  at: number,
  { rule, lexicon }: { readonly rule: ViaRule; readonly lexicon: CompiledLexicon },
): boolean {
  if (!startsWith(tokens, at, rule.words)) return false;
  let next = at + rule.words.length;
  if (rule.slot === 'medium') {
    for (let k = next; k < next + MEDIUM_REACH; k += 1)
      if (tokens[k]?.capital === false && endsPhrase(tokens, k, lexicon.media)) return true;
    return false;
  }
  if (hasClass(tokens[next], WordClass.article) && !tokenAt(tokens, next).capital) next += 1;
  if (!tokenAt(tokens, next).capital) return false;
  const before = tokenAt(tokens, at - 1);
  const isPlain =
    hasClass(before, WordClass.unnamed | WordClass.organisationNoun) && !hasClass(before, WordClass.role);
  return rule.words.length > 1 || before.capital || isPlain;
}
