import { buildArticleText } from '../../utils/page/article-text';
import { pageFromText } from '../../utils/page/page-from-text';
import { compileLexicon } from '../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../utils/quotes/lexicons';
import { EntityRegister } from '../../utils/quotes/sources/entity-register';
import { readEntities } from '../../utils/quotes/sources/read-entities';
import { readParagraphs } from '../../utils/quotes/words/paragraph';
import type { Span } from '../../utils/text/span';

/** Everybody a text names, a line each in the order of their names: what they are, their office, where they hold it, and how often they are named, where that is more than once. */
export function drawPeople(text: string, lang: string): readonly string[] {
  const lexicon = findLexicon(lang);
  if (lexicon?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  const compiled = compileLexicon(lexicon);
  const page = pageFromText({ text });
  const article = buildArticleText(page);
  const { paragraphs, words } = readParagraphs(page, article, compiled);
  const register = new EntityRegister(article.text, compiled, words);
  for (const paragraph of paragraphs) readEntities(register, paragraph);
  const cut = ({ start, end }: Span): string => article.text.slice(start, end);
  return register
    .all()
    .map(({ name, kind, gender, role, affiliation, roleRank, mentions, employs }) =>
      [
        `${name}: ${kind}`,
        ...(gender === 'any' ? [] : [gender]),
        ...(role ? [`role ${cut(role)}`] : []),
        ...(roleRank ? [roleRank] : []),
        ...(affiliation ? [`of ${cut(affiliation)}`] : []),
        ...(employs ? ['employs'] : []),
        ...(mentions > 1 ? [`named ${mentions} times`] : []),
      ].join(', '),
    )
    .sort();
}
