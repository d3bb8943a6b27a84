import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import type { Paragraph } from '../words/paragraph';
import { hasClass, isKind } from '../words/token';
import { AUXILIARY } from '../words/word-class';
import type { Draft } from './draft';

interface Article {
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
  readonly lexicon: CompiledLexicon;
}

/**
 * Paragraphs that are somebody's words as a whole, without marks: answers of an interview, blockquotes, posts that
 * the next line signs. An empty list for a paragraph says that it is known and nothing is quoted in it.
 */
export function draftWholeParagraphs(article: Article): ReadonlyMap<Paragraph, readonly Draft[]> {
  const whole = new Map<Paragraph, readonly Draft[]>(draftInterview(article));
  article.paragraphs.forEach((paragraph, at) => {
    if (paragraph.kind === 'quote')
      whole.set(paragraph, countSpoken(paragraph) > 0 ? draftBlockQuote(paragraph) : []);
    const signer = readSignature(article.paragraphs[at + 1], article);
    if (signer === null || countSpoken(paragraph) < 2) return;
    whole.set(paragraph, [toDraft(paragraph, paragraph.start, { kind: 'written', name: signer })]);
    const next = article.paragraphs[at + 1];
    if (next) whole.set(next, []);
  });
  return whole;
}

/** Words and words in marks; signs alone say nothing. */
function countSpoken({ tokens }: Paragraph): number {
  return tokens.filter(({ kind }) => kind === 'word' || kind === 'marked').length;
}

/** From `start` on, white space at either end left out. */
function toDraft(paragraph: Paragraph, start: number, speaker: Draft['speaker']): Draft {
  const { tokens } = paragraph;
  const [first] = tokens;
  const only = tokens.length === 1 ? first?.run?.inner : undefined;
  const end = tokens[tokens.length - 1]?.end ?? paragraph.end;
  return {
    parts: [only ?? { start: Math.max(start, first?.start ?? start), end }],
    speaker,
    cue: null,
    strong: false,
    via: null,
    paragraph,
    whole: true,
  };
}

/** With marks of its own a blockquote is read like any paragraph; here only the bare ones. */
function draftBlockQuote(paragraph: Paragraph): readonly Draft[] {
  const speaker: Draft['speaker'] = paragraph.cite
    ? { kind: 'written', name: paragraph.cite }
    : { kind: 'carried' };
  return [toDraft(paragraph, paragraph.start, speaker)];
}

const LONGEST_SIGNATURE = 16;

/** "— Ana Lima (@analima) March 4, 2025": the name; null for any other line. */
function readSignature(paragraph: Paragraph | undefined, { text, lexicon }: Article): string | null {
  const tokens = paragraph?.tokens ?? [];
  if (!isKind(tokens[0], 'dash') || tokens.length > LONGEST_SIGNATURE) return null;
  const phrase = parseNounPhrase(tokens, { from: 1, to: tokens.length }, lexicon);
  const [first, last] = [tokens[phrase?.name?.from ?? -1], tokens[(phrase?.name?.to ?? 0) - 1]];
  if (!phrase?.name || !first || !last || tokens.some((token) => hasClass(token, AUXILIARY))) return null;
  return text.slice(first.start, last.end);
}

const LONGEST_LABEL = 4;
const FEWEST_LABELLED = 4;

interface Labelled {
  readonly paragraph: Paragraph;
  readonly label: string;
  /** Where what is said begins. */
  readonly start: number;
}

/** "Q: …" and "A: …", or two names in turn: every paragraph behind a label is its speaker’s. */
function draftInterview({
  paragraphs,
  lexicon,
}: Article): readonly (readonly [Paragraph, readonly Draft[]])[] {
  const labelled = paragraphs.flatMap((paragraph) => readLabel(paragraph) ?? []);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const turns = labelled.filter(({ label }) => (counts.get(label) ?? 0) > 1);
  const voices = new Set(turns.map(({ label }) => label));
  if (turns.length < FEWEST_LABELLED || voices.size < 2) return [];
  return turns.map(({ paragraph, label, start }) => {
    if (lexicon.questions.has(label)) return [paragraph, []];
    const speaker: Draft['speaker'] = lexicon.answers.has(label)
      ? { kind: 'interviewed' }
      : { kind: 'written', name: label };
    return [paragraph, [toDraft(paragraph, start, speaker)]];
  });
}

function readLabel(paragraph: Paragraph): Labelled | null {
  const { tokens } = paragraph;
  const colon = tokens.findIndex(({ kind }, at) => kind !== 'word' || at > LONGEST_LABEL);
  const next = tokens[colon + 1];
  if (colon < 1 || !isKind(tokens[colon], 'colon') || !next || !tokens[0]?.capital || isKind(next, 'marked'))
    return null;
  const words = tokens.slice(0, colon);
  if (words.some((word) => !word.capital)) return null;
  return { paragraph, label: words.map(({ lower }) => lower).join(' '), start: next.start };
}
