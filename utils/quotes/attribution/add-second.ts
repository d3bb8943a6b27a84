import { opensSecond } from '../contents/clause-end';
import { toContent } from '../contents/content';
import type { Search } from '../contents/search';
import type { Attribution } from './attribution';

/** informou que “apura o ocorrido” e que os clientes serão ressarcidos: the second clause. */
export function addSecond(search: Search, attribution: Attribution): readonly Attribution[] {
  const { tokens, lexicon } = search;
  const end = attribution.contents[0]?.to ?? 0;
  if (attribution.contents.length !== 1 || end < attribution.around.to || !opensSecond(tokens, end, lexicon))
    return [];
  const content = toContent(search, end + 2);
  return content ? [{ ...attribution, contents: [content.range] }] : [];
}
