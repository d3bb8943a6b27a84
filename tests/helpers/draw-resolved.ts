import { buildArticleText } from '../../utils/page/article-text';
import { pageFromText } from '../../utils/page/page-from-text';
import { compileLexicon } from '../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../utils/quotes/lexicons';
import { parseNounPhrase } from '../../utils/quotes/phrases/parse-noun-phrase';
import type { Source } from '../../utils/quotes/quote';
import { EntityRegister } from '../../utils/quotes/sources/entity-register';
import { readEntities } from '../../utils/quotes/sources/read-entities';
import { resolvePhrase } from '../../utils/quotes/sources/resolve-phrase';
import { type Article, fromEntity, type Turn } from '../../utils/quotes/sources/resolved-speaker';
import { readParagraphs } from '../../utils/quotes/words/paragraph';

/** Who spoke before: somebody the text names, or "a baker" as written; `unsure` where nobody is known. */
export interface Spoke {
  readonly who: string;
  readonly paragraph: number;
  readonly kind?: 'named' | 'one' | 'several' | 'unsure';
  readonly gender?: 'm' | 'f';
  readonly via?: string;
}

interface Drawn {
  readonly lang?: string;
  readonly title?: string;
  readonly spoke?: readonly Spoke[];
}

const BAR = '| ';

/** Whom the phrase behind a bar means, in a text of paragraphs; its words up to the verb, and what they say behind it. */
export function drawResolved(drawn: string, { lang = 'en', title = '', spoke = [] }: Drawn = {}): string {
  const { article, paragraphs, text, bar } = readDrawn(drawn, lang, title);
  const paragraph = paragraphs.findLast(({ start }) => start <= bar);
  const from = paragraph?.tokens.findIndex(({ start }) => start >= bar) ?? -1;
  const phrase =
    paragraph && parseNounPhrase(paragraph.tokens, { from, to: paragraph.tokens.length }, article.lexicon);
  if (!paragraph || !phrase) throw new Error(`no phrase in ${drawn}`);
  const verb = paragraph.tokens[phrase.range.to];
  const part = { start: verb ? verb.end + 1 : paragraph.end, end: paragraph.end };
  const cue = verb ? { start: verb.start, end: verb.end } : null;
  const draft = {
    parts: [part],
    speaker: { kind: 'carried' },
    cue,
    strong: false,
    via: null,
    paragraph,
  } as const;
  const turns = spoke.map((one): Turn => toTurn(one, article));
  return drawSource(resolvePhrase(phrase, { draft, turns, article }).source, text);
}

function readDrawn(drawn: string, lang: string, title: string) {
  const known = findLexicon(lang);
  if (known?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  const lexicon = compileLexicon(known);
  const bar = drawn.indexOf(BAR);
  const page = pageFromText({ text: drawn.replace(BAR, '') });
  const built = buildArticleText(page);
  const { paragraphs, words } = readParagraphs(page, built, lexicon);
  const register = new EntityRegister(built.text, lexicon, words);
  for (const paragraph of paragraphs) readEntities(register, paragraph);
  return { article: { text: built.text, register, lexicon, title }, paragraphs, text: built.text, bar };
}

function toTurn({ who, paragraph, kind = 'named', gender = 'm', via = '' }: Spoke, article: Article): Turn {
  const at = { paragraph, via, start: 0, end: 0 };
  if (kind === 'unsure')
    return { ...at, source: { kind: 'none', mention: null }, entity: null, gender: 'any', single: false };
  if (kind !== 'named') {
    const source = { kind: 'unnamed', description: who, mention: null } as const;
    return { ...at, source, entity: null, gender: kind === 'one' ? gender : 'any', single: kind === 'one' };
  }
  const entity = article.register.find(who.toLowerCase().split(' '));
  if (!entity) throw new Error(`nobody called ${who}`);
  return { ...at, ...fromEntity(entity, null, article) };
}

function drawSource(source: Source, text: string): string {
  const mention = source.mention ? text.slice(source.mention.start, source.mention.end) : 'no words';
  if (source.kind === 'none') return `nobody (${mention})`;
  if (source.kind === 'unnamed') return `unnamed ${source.description} (${mention})`;
  const { kind, name, role, affiliation } = source;
  return `${kind} ${name} (${mention})${role ? `, role ${role}` : ''}${affiliation ? `, of ${affiliation}` : ''}`;
}
