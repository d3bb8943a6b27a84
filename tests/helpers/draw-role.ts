import { readRolePhrase } from '../../utils/quotes/phrases/role-phrase';
import { readTokens } from './read-tokens';

/** What a phrase behind a name says, "a baker at Nordlys, left": "baker, of Nordlys", and the words left over behind a slash. */
export function drawRole(text: string, lang: string): string {
  const { tokens, lexicon } = readTokens(text, lang);
  const found = readRolePhrase(tokens, { from: 0, to: tokens.length }, lexicon);
  if (found === null) return 'none';
  const cut = (from: number, to: number): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const { role, affiliation, gender, clause, to } = found;
  return [
    role ? cut(role.from, role.to) : 'no role',
    ...(affiliation ? [`of ${cut(affiliation.from, affiliation.to)}`] : []),
    ...(gender === 'any' ? [] : [gender]),
    ...(clause ? ['clause'] : []),
    ...(to < tokens.length ? [`/ ${cut(to, tokens.length)}`] : []),
  ].join(', ');
}
