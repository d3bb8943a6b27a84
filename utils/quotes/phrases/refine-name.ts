import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { guessGender } from '../words/guess-gender';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';
import type { NounPhrase } from './noun-phrase';

type Head = Omit<NounPhrase, 'range'>;

interface Group {
  readonly tokens: readonly Token[];
  readonly main: TokenRange;
  readonly lexicon: CompiledLexicon;
}

/** What languages without articles write into a run of capitals: owners, offices, words for organisations. */
export function refineName(head: Head, group: Group): Head {
  if (head.name === null) return head;
  if (group.lexicon.grammar.capitalNouns) return partOffice(head, head.name, group) ?? head;
  if (!group.lexicon.grammar.bareNouns) return head;
  return (
    partOrganisationNoun(head, head.name, group) ??
    partOwner(head, head.name, group) ??
    addOffice(head, head.name, group) ??
    head
  );
}

/** "Innensenator Falk Timmermann": where nouns have capitals, what stands ahead of a given name is an office. */
function partOffice(head: Head, { from, to }: TokenRange, { tokens }: Group): Head | null {
  const isBody = tokens.slice(from, to).some((token) => hasClass(token, WordClass.organisationWord));
  if (head.role || head.kind === 'organisation' || isBody || to - from !== 3) return null;
  if (
    guessGender(tokenAt(tokens, from).lower) !== null ||
    guessGender(tokenAt(tokens, from + 1).lower) === null
  )
    return null;
  return { ...head, kind: 'person', name: { from: from + 1, to }, role: { from, to: from + 1 } };
}

/** "Robotselskapet Trollkraft": what it is stands ahead of the name; in "Konsumentföreningen Rätt Köp" it belongs to it. */
function partOrganisationNoun(head: Head, { from, to }: TokenRange, { tokens }: Group): Head | null {
  const [first, next] = [tokenAt(tokens, from), tokenAt(tokens, from + 1)];
  if (to - from < 2 || !next.capital || head.role || guessGender(first.lower) !== null) return null;
  if (!hasClass(first, WordClass.organisationNoun)) return null;
  const own = hasClass(first, WordClass.organisationWord);
  return { ...head, kind: 'organisation', name: { from: own ? from : from + 1, to }, affiliation: null };
}

/** "burmistrz Olszanki Jan Dudek": behind an office, what stands ahead of the given name is where it is held. */
function partOwner(head: Head, { from, to }: TokenRange, { tokens }: Group): Head | null {
  if (!head.role || to - from < 3 || guessGender(tokenAt(tokens, from).lower) !== null) return null;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (guessGender(tokenAt(tokens, at).lower) === null) continue;
    return { ...head, name: { from: at, to }, affiliation: head.affiliation ?? { from, to: at } };
  }
  return null;
}

const LONGEST_OFFICE = 4;

/** "resepsjonist Mona Berg", "Minister cyfryzacji Paweł Rokita": an office no list knows, or one with its field. */
function addOffice(head: Head, name: TokenRange, { tokens, main, lexicon }: Group): Head | null {
  if (head.role || name.to - name.from < 2) return null;
  if (guessGender(tokenAt(tokens, name.from).lower) === null) return null;
  let from = name.from;
  while (
    from > main.from &&
    name.from - from < LONGEST_OFFICE &&
    isOfficeWord(tokenAt(tokens, from - 1), lexicon)
  ) {
    from -= 1;
    if (hasClass(tokens[from], WordClass.role)) break;
  }
  const isOffice =
    from < name.from && (head.kind !== 'organisation' || hasClass(tokens[from], WordClass.role));
  return isOffice ? { ...head, kind: 'person', role: { from, to: name.from } } : null;
}

function isOfficeWord(token: Token, lexicon: CompiledLexicon): boolean {
  if (token.kind !== 'word') return false;
  if (hasClass(token, WordClass.role)) return true;
  const other = FUNCTION_WORD | WordClass.adverb | WordClass.time | WordClass.genitive | WordClass.title;
  return (
    !token.capital && !hasClass(token, other) && !lexicon.verbs.has(token.lower) && !/\d/.test(token.lower)
  );
}

/**
 * "Leena Harju Kainuun yliopistosta": where a case says where somebody works, the two words of the name end before it.
 * Null where the group holds no such words.
 */
export function findCaseAffiliation({ tokens, main, lexicon }: Group): TokenRange | null {
  const last = tokens[main.to - 1];
  const endings = lexicon.affiliationEndings;
  if (
    !last ||
    !endings.some((ending) => last.lower.length > ending.length + 2 && last.lower.endsWith(ending))
  )
    return null;
  let from = main.from;
  while (from < main.to && (!tokenAt(tokens, from).capital || hasClass(tokens[from], WordClass.role)))
    from += 1;
  const isName =
    tokenAt(tokens, from).capital && tokenAt(tokens, from + 1).capital && tokenAt(tokens, from + 2).capital;
  return isName && from + 2 < main.to ? { from: from + 2, to: main.to } : null;
}
