import { buildAnchor } from '../page/anchor';
import type { ArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import { type Span, shiftSpan, sliceSpan } from '../text/span';
import type { Draft } from './drafts/draft';
import { draftInterview } from './drafts/draft-interview';
import { draftQuotes } from './drafts/draft-quotes';
import { joinOverParagraphs } from './drafts/join-paragraphs';
import { compileLexicon } from './lexicon/compile-lexicon';
import type { CompiledLexicon } from './lexicon/compiled-lexicon';
import { findLexicon } from './lexicons';
import { findHeadlineQuotes } from './marks/headline-quotes';
import { findMarkedQuotes } from './marks/marked-quotes';
import { draftPassages } from './passages/draft-passages';
import type { Quote, QuoteFindings } from './quote';
import { settleKind } from './quote-kind';
import { type Candidate, rankQuotes } from './ranking/rank-quotes';
import { restoreQuote } from './restore-quote';
import { EntityRegister } from './sources/entity-register';
import { readEntities } from './sources/read-entities';
import { resolveSources } from './sources/resolve-sources';
import type { ResolvedSpeaker } from './sources/resolved-speaker';
import { settleBareRoles } from './sources/settle-bare-roles';
import { findUnspacedQuotes } from './unspaced/find-unspaced-quotes';
import { evenOut } from './words/even-text';
import { type Paragraph, readParagraphs } from './words/paragraph';

export interface QuoteInput {
  readonly page: Page;
  readonly text: ArticleText;
  /** BCP 47 primary tag of the article; null where it is not certain. */
  readonly lang: string | null;
}

/** Every quotation of an article with its source, in reading order. Verbatim by construction: only spans are made. */
export function findQuotes(input: QuoteInput): QuoteFindings {
  const even = evenOut(input.page, input.text);
  if (even === null) return findInEvenText(input);
  const found = findInEvenText({ ...input, page: even.page, text: even.text });
  return { ...found, quotes: found.quotes.map((quote) => restoreQuote(quote, even, input)) };
}

function findInEvenText({ page, text, lang }: QuoteInput): QuoteFindings {
  const lexicon = findLexicon(lang);
  if (lexicon === null)
    return finish(findMarkedQuotes(page, text), { page, text, lexicon: null, attribution: 'marks-only' });
  if (lexicon.script === 'unspaced')
    return finish(findUnspacedQuotes(page, text, lexicon), {
      page,
      text,
      lexicon: null,
      attribution: 'full',
    });
  const compiled = compileLexicon(lexicon);
  const { paragraphs, words } = readParagraphs(page, text, compiled);
  const register = new EntityRegister(text.text, compiled, words);
  for (const paragraph of paragraphs) readEntities(register, paragraph);
  settleBareRoles(register);
  const pulled = findRepeats(paragraphs, text.text);
  const speaking = paragraphs.filter((paragraph) => paragraph.speaks && !pulled.has(paragraph));
  const whole = new Map([
    ...draftInterview(speaking, compiled),
    ...draftPassages(speaking, { page, text: text.text, lexicon: compiled }),
  ]);
  const drafts = joinOverParagraphs(
    speaking.flatMap((paragraph) => draftParagraph(paragraph, { whole, text: text.text, lexicon: compiled })),
    speaking,
  );
  const speakers = resolveSources(drafts, {
    text: text.text,
    register,
    lexicon: compiled,
    title: page.title ?? '',
  });
  const candidates = drafts.map((draft, index) =>
    toCandidate(draft, speakers[index], { page, text, pulled }),
  );
  return finish(candidates, { page, text, lexicon: compiled, attribution: 'full' });
}

/** Words in marks with an attribution of their own say more about a blockquote than its place does. */
function draftParagraph(
  paragraph: Paragraph,
  {
    whole,
    text,
    lexicon,
  }: {
    readonly whole: ReadonlyMap<Paragraph, readonly Draft[]>;
    readonly text: string;
    readonly lexicon: CompiledLexicon;
  },
): readonly Draft[] {
  const known = whole.get(paragraph);
  if (known === undefined) return draftQuotes(paragraph, text, lexicon);
  const [quoted] = known;
  const isSigned = quoted?.speaker.kind === 'written' && quoted.speaker.mention !== null;
  if (!quoted || isSigned || !paragraph.tokens.some(({ kind }) => kind === 'marked')) return known;
  const read = draftQuotes(paragraph, text, lexicon);
  const isMarked = isMostlyMarked(paragraph);
  const isTold = read.some((draft) => draft.cue !== null && (isMarked || namesSomebody(draft)));
  return isTold || (isMarked && quoted.speaker.kind === 'carried') ? read : known;
}

function isMostlyMarked({ tokens, start, end }: Paragraph): boolean {
  const marked = tokens.reduce((sum, { run }) => sum + (run ? run.outer.end - run.outer.start : 0), 0);
  return 2 * marked >= end - start;
}

/** Not "we have always called it “a duty”", which are words of the blockquote's own. */
function namesSomebody({ speaker }: Draft): boolean {
  return speaker.kind === 'phrase' && speaker.phrase.kind !== 'pronoun';
}

interface Setting {
  readonly page: Page;
  readonly text: ArticleText;
  readonly lexicon: CompiledLexicon | null;
  readonly attribution: QuoteFindings['attribution'];
}

function finish(
  candidates: readonly Candidate[],
  { page, text, lexicon, attribution }: Setting,
): QuoteFindings {
  const ranks = rankQuotes(candidates, { page, lexicon, textLength: text.text.length });
  const quotes = candidates.map(({ quote }, index): Quote => ({ ...quote, rank: ranks[index] ?? index + 1 }));
  return {
    quotes,
    headlineQuotes: findHeadlineQuotes(page.title, quotes),
    attribution,
  };
}

function toCandidate(
  draft: Draft,
  speaker: ResolvedSpeaker | undefined,
  {
    page,
    text,
    pulled,
  }: Pick<Setting, 'page' | 'text'> & { readonly pulled: ReadonlyMap<Paragraph, string> },
): Candidate {
  const { parts, paragraph, cue, via } = draft;
  return {
    quote: {
      text: parts.map((part) => sliceSpan(text.text, part)).join(' '),
      kind: draft.whole ? 'direct' : settleKind(parts, paragraph.tokens),
      parts,
      source: speaker?.source ?? { kind: 'none', mention: null },
      cue: cue ? sliceSpan(text.text, cue) : null,
      cueSpan: cue,
      via: via ? sliceSpan(text.text, via) : null,
      anchor: buildAnchor(page, paragraph.block, toLocal(parts, paragraph)),
    },
    entity: speaker?.entity ?? null,
    strong: draft.strong,
    repeated:
      paragraph.kind === 'pull-quote' || paragraph.kind === 'quote' || isPulled(parts, text.text, pulled),
  };
}

function isPulled(parts: Draft['parts'], text: string, pulled: ReadonlyMap<Paragraph, string>): boolean {
  if (pulled.size === 0) return false;
  const said = plainWords(parts.map((part) => sliceSpan(text, part)).join(' '));
  return [...pulled.values()].some(
    (repeat) => repeat !== '' && (said.includes(repeat) || repeat.includes(said)),
  );
}

/** Pull quotes that repeat a sentence of the body, with their words: no second quotation, but a sign that it is key. */
function findRepeats(paragraphs: readonly Paragraph[], text: string): ReadonlyMap<Paragraph, string> {
  const pulls = paragraphs.filter(({ kind }) => kind === 'pull-quote');
  if (pulls.length === 0) return new Map();
  const body = plainWords(
    paragraphs
      .filter(({ kind }) => kind !== 'pull-quote')
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  );
  return new Map(
    pulls
      .map((pull) => [pull, plainWords(text.slice(pull.start, pull.end))] as const)
      .filter(([, words]) => body.includes(words)),
  );
}

/** Words alone, so that marks and spacing do not part two wordings. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function toLocal(parts: Draft['parts'], paragraph: Paragraph): Span {
  const inside = parts.filter((part) => part.start >= paragraph.start && part.end <= paragraph.end);
  const last = inside[inside.length - 1] ?? parts[0];
  return shiftSpan({ start: parts[0].start, end: last.end }, -paragraph.start);
}
