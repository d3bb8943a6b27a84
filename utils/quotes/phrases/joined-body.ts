import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { type Head, type Parts, plain, skipOpeners } from './phrase-head';
import { roleGender } from './role-gender';

/**
 * "Bureau of Harbour Statistics", "University of Northport Bay scientist Aron Thorsby", "Bank of Norrland spokesman": a name
 * that begins with a word for an organisation and goes on behind "of", with who speaks for it. Null where it is none.
 */
export function readJoinedBody({ tokens, main, linked, lexicon }: Parts, from: number): Head | null {
  const { bareNouns, capitalNouns, headFirst } = lexicon.grammar;
  if (bareNouns || capitalNouns || headFirst || linked.length === 0) return null;
  const start = startOfBody({ tokens, main, linked, lexicon }, from);
  if (start === null) return null;
  let to = main.to;
  for (const part of linked) {
    if (part.from - 1 !== to || !lexicon.nameLinks.has(tokenAt(tokens, to).lower)) break;
    const end = endOfCapitals({ tokens, main, linked, lexicon }, part);
    if (end === null) break;
    to = end;
    if (end < part.to)
      return readOffice({ tokens, main, linked, lexicon }, { body: { from: start, to }, end: part.to });
  }
  return to === main.to ? null : { ...plain('organisation', tokens[to - 1]), name: { from: start, to } };
}

/** Where the capitals begin that end in a word for an organisation. */
function startOfBody({ tokens, main, lexicon }: Parts, from: number): number | null {
  const last = tokenAt(tokens, main.to - 1);
  const body = WordClass.organisationWord | WordClass.organisationNoun;
  const isKnown = ((lexicon.classes.get(last.lower) ?? 0) & body) !== 0;
  if (!last.capital || !isKnown || hasClass(last, WordClass.role)) return null;
  let start = main.to - 1;
  while (
    start > from &&
    tokenAt(tokens, start - 1).capital &&
    !hasClass(tokens[start - 1], WordClass.title | WordClass.role)
  )
    start -= 1;
  return start;
}

function endOfCapitals({ tokens }: Parts, part: TokenRange): number | null {
  let at = skipOpeners(tokens, part);
  if (at >= part.to || !tokenAt(tokens, at).capital) return null;
  while (at < part.to && tokenAt(tokens, at).capital && !isOffice(tokenAt(tokens, at))) at += 1;
  return at;
}

/** One person's: "Government Employees" belong to the name. */
function isOffice(token: Token): boolean {
  const isMany = token.capital && token.lower.endsWith('s');
  return hasClass(token, WordClass.role) && !hasClass(token, WordClass.organisationWord) && !isMany;
}

/** Behind the body's name: an office, and who holds it. */
function readOffice(
  { tokens, lexicon }: Parts,
  { body, end }: { readonly body: TokenRange; readonly end: number },
): Head | null {
  const last = tokenAt(tokens, end - 1);
  if (!last.capital && hasClass(last, WordClass.document))
    return { ...plain('document', last), affiliation: body };
  let role = body.to;
  while (role < end && !isOffice(tokenAt(tokens, role)) && !tokenAt(tokens, role).capital) role += 1;
  while (role < end && isOffice(tokenAt(tokens, role))) role += 1;
  if (!isOffice(tokenAt(tokens, role - 1))) return null;
  const office = { from: body.to, to: role };
  const gender = roleGender(tokens, office, lexicon);
  if (role === end) return { ...plain('unnamed', tokens[end - 1]), affiliation: body, gender };
  for (let at = role; at < end; at += 1) if (!tokenAt(tokens, at).capital) return null;
  return {
    ...plain('person', tokens[end - 1]),
    name: { from: role, to: end },
    role: office,
    affiliation: body,
    gender,
  };
}
