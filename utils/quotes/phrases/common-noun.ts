import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { guessGender } from '../words/guess-gender';
import { hasClass, opensSentence, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { findLinkedOwner, findOwner } from './find-owner';
import { findRoleStart } from './find-role-start';
import type { NounKind } from './noun-phrase';
import type { Head, Parts } from './phrase-head';
import { roleGender } from './role-gender';

/** The kind of a phrase whose last word is a common noun that speaks; null where the last word is a name or unknown. */
export function commonKind({ tokens, main, lexicon }: Parts, from: number): NounKind | null {
  const last = tokens[main.to - 1];
  if (!last || isGrownName(tokens, main, lexicon)) return null;
  if (from === main.to) return 'unnamed';
  const named = last.capital && main.to - from > 1 && isNameBefore(tokens, main.to - 1);
  if (named && hasClass(last, WordClass.organisationWord)) return null;
  if (named && guessGender(tokenAt(tokens, main.to - 2).lower) !== null) return null;
  if (named && isAddressed(tokenAt(tokens, main.to - 2)) && lexicon.roles.get(last.lower)?.rank !== 'leads')
    return null;
  if (hasClass(last, WordClass.role | WordClass.unnamed)) return 'unnamed';
  if (named && !hasClass(last, WordClass.group | WordClass.organisationNoun | WordClass.document))
    return null;
  if (hasClass(last, WordClass.document)) return 'document';
  if (hasClass(last, WordClass.organisationNoun)) return named ? null : 'company';
  if (hasClass(last, WordClass.group)) return named ? null : 'unnamed';
  return null;
}

/** "Mr. Baker", "Herr Richter", but not "Mr. President". */
function isAddressed(before: Token): boolean {
  return hasClass(before, WordClass.title) && !hasClass(before, WordClass.role);
}

/** Where every noun has a capital: "Gesa Brinkmann" is no "mann", "die Nordpost" no post, "das Innenministerium" one. */
function isGrownName(tokens: readonly Token[], { to }: TokenRange, lexicon: CompiledLexicon): boolean {
  const last = tokenAt(tokens, to - 1);
  if (!last.capital || !lexicon.grammar.capitalNouns || lexicon.classes.has(last.lower)) return false;
  if (isNamedAfter(last.lower) && hasClass(last, WordClass.organisationNoun)) return true;
  if (hasClass(last, WordClass.role)) return false;
  if (hasClass(last, WordClass.unnamed))
    return tokenAt(tokens, to - 2).capital && !opensSentence(tokens, to - 1);
  if (!hasClass(last, WordClass.organisationWord)) return false;
  return (
    hasClass(last, WordClass.document) || lexicon.bodyEndings.some((ending) => last.lower.endsWith(ending))
  );
}

/** "das Robert-Koch-Institut", "die Anna-Lind-Stiftung" */
function isNamedAfter(word: string): boolean {
  const parts = word.split('-');
  return parts.length > 2 && guessGender(parts[0] ?? '') !== null;
}

/** "Green Union", "Warehouse Workers’ Union": a capital, or one with the apostrophe of many owners. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.capital) return true;
  return before.kind === 'sign' && hasClass(before, WordClass.genitive) && tokenAt(tokens, at - 2).capital;
}

/** "a blog post by Ann Lin" */
function findAuthor(
  tokens: readonly Token[],
  [first]: readonly TokenRange[],
  { authorLinks }: CompiledLexicon,
): TokenRange | null {
  return first && authorLinks.has(tokenAt(tokens, first.from - 1).lower) ? first : null;
}

export function readCommon({ tokens, main, linked, lexicon }: Parts, kind: NounKind): Head {
  const last = tokenAt(tokens, main.to - 1);
  const roleFrom = kind === 'unnamed' ? findRoleStart(tokens, { from: main.from, to: main.to }) : main.to - 1;
  const owner =
    findOwner(tokens, { from: main.from, to: roleFrom }) ??
    (kind === 'document' ? findAuthor(tokens, linked, lexicon) : null) ??
    findLinkedOwner(tokens, linked, lexicon);
  return {
    kind,
    name: null,
    role: null,
    affiliation: owner,
    head: last.lower,
    gender: roleGender(tokens, main, lexicon),
    many: hasClass(last, WordClass.group),
  };
}
