import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { Paragraph } from '../words/paragraph';
import { isKind } from '../words/token';
import type { Draft } from './draft';

const LONGEST_LABEL = 4;
const FEWEST_LABELLED = 4;

interface Labelled {
  readonly paragraph: Paragraph;
  readonly label: string;
  /** Where what is said begins. */
  readonly start: number;
}

/**
 * "Q: …" and "A: …", or two names in turn: every paragraph behind a label is its speaker’s. An empty list for a
 * paragraph says that it is known and nothing is quoted in it.
 */
export function draftInterview(
  paragraphs: readonly Paragraph[],
  lexicon: CompiledLexicon,
): ReadonlyMap<Paragraph, readonly Draft[]> {
  const labelled = paragraphs.flatMap((paragraph) => readLabel(paragraph) ?? []);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const turns = labelled.filter(({ label }) => (counts.get(label) ?? 0) > 1);
  const voices = new Set(turns.map(({ label }) => label));
  if (turns.length < FEWEST_LABELLED || voices.size < 2) return new Map();
  return new Map(
    turns.map((turn) => [
      turn.paragraph,
      lexicon.questions.has(turn.label) ? [] : [draftTurn(turn, lexicon)],
    ]),
  );
}

function draftTurn({ paragraph, label, start }: Labelled, lexicon: CompiledLexicon): Draft {
  const end = paragraph.tokens[paragraph.tokens.length - 1]?.end ?? paragraph.end;
  return {
    parts: [{ start, end }],
    speaker: lexicon.answers.has(label)
      ? { kind: 'interviewed' }
      : { kind: 'written', name: label, mention: null },
    cue: null,
    strong: false,
    via: null,
    paragraph,
    whole: true,
  };
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
