import { describe, expect, it } from 'vitest';
import { settleRole } from '../../../../utils/quotes/phrases/settle-role';
import { readTokens } from '../../../helpers/read-tokens';

/** What is left of a role between the bars: "a | meteorologist named | Ann" is "meteorologist". */
function settled(drawn: string, lang: string): string {
  const [before = '', role = ''] = drawn.split('|').map((part) => part.trim());
  const text = drawn.replaceAll('|', '').replace(/ {2,}/g, ' ').trim();
  const { tokens, lexicon } = readTokens(text, lang);
  const [start, end] = [text.indexOf(role, before.length), text.indexOf(role, before.length) + role.length];
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  const range = settleRole(tokens, { from, to }, lexicon);
  return range ? text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end) : 'none';
}

describe('of what stands beside a name is their role', () => {
  it.each([
    ['en', 'a | meteorologist named | Ann', 'meteorologist'],
    ['en', 'a | meteorologist called | Ann', 'meteorologist'],
    ['en', 'a | baker | Ann', 'baker'],
    ['en', 'the | spokesperson said | on Monday', 'none'],
    ['en', 'the | spokesperson often said | on Monday', 'none'],
    ['en', 'the | head of claims | Ann', 'head of claims'],
    ['en', 'the | claims manager | Ann', 'claims manager'],
    ['en', 'the | harbour claims manager | Ann', 'none'],
    ['en', 'and | apparently tracking users | met', 'none'],
    ['en', 'the | formerly grand harbour chief | Ann', 'none'],
    ['en', 'Ann, | someone | who left', 'none'],
    ['en', 'Ann, the | someone | who left', 'someone'],
    ['en', 'Ann, who | works | here', 'none'],
    ['en', 'Ann, who | heads | it', 'heads'],
    ['en', 'Ann, who | chairs | it', 'chairs'],
    ['en', 'those who | include President | Lind', 'President'],
    ['en', 'those who | include President Emeritus | Lind', 'President Emeritus'],
    ['en', 'those who met | former President | Lind', 'former President'],
    ['en', 'those who met | Harbour President | Lind', 'Harbour President'],
    ['en', 'those who met | include president | Lind', 'include president'],
    ['en', 'the | deputy | Lind', 'deputy'],
    ['de', 'die | gewählte Präsidentin | Lind', 'gewählte Präsidentin'],
    ['fr', 'la | nouvelle Présidente | Lind', 'nouvelle Présidente'],
    ['de', 'die | Sprecherin namens | Lind', 'Sprecherin'],
    ['de', 'die | Sprecherin sagte | gestern', 'none'],
    ['es', 'la | portavoz llamada | Lind', 'portavoz'],
  ])('%s: %s: %s', (lang, drawn, role) => {
    expect(settled(drawn, lang)).toBe(role);
  });
});
