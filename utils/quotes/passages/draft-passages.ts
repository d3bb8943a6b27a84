import type { Page } from '../../page/page';
import { type Span, sliceSpan } from '../../text/span';
import type { Draft } from '../drafts/draft';
import type { Paragraph } from '../words/paragraph';
import { type Credit, type Reading, readBareCredit, readSignature, readTrailingCredit } from './credit-line';
import { groupPassages } from './find-passage';
import { saysNothing } from './says-nothing';
import { withoutAddresses } from './without-addresses';

export interface PassageReading extends Reading {
  readonly page: Page;
}

/**
 * What blockquotes and embedded posts hold: somebody's words as a whole, by whom a line of it, its end or its mark-up
 * names. An empty list for a paragraph says that it is known and nothing is quoted in it.
 */
export function draftPassages(
  paragraphs: readonly Paragraph[],
  reading: PassageReading,
): ReadonlyMap<Paragraph, readonly Draft[]> {
  const drafts = new Map<Paragraph, readonly Draft[]>();
  for (const [paragraph, found] of draftSignedBelow(paragraphs, reading)) drafts.set(paragraph, found);
  const quoted = paragraphs.filter((paragraph) => paragraph.kind === 'quote' && !drafts.has(paragraph));
  for (const passage of groupPassages(reading.page, quoted)) {
    for (const [paragraph, found] of draftPassage(passage, reading)) drafts.set(paragraph, found);
  }
  return drafts;
}

/** Words that a line outside of any blockquote signs: the paragraph above it. */
function draftSignedBelow(
  paragraphs: readonly Paragraph[],
  reading: PassageReading,
): readonly (readonly [Paragraph, readonly Draft[]])[] {
  return paragraphs.flatMap((signature, at): readonly (readonly [Paragraph, readonly Draft[]])[] => {
    const said = paragraphs[at - 1];
    if (!said || signature.kind === 'quote' || countSpoken(said) < FEWEST_SPOKEN) return [];
    const credit = readSignature(signature, reading);
    return credit
      ? [
          [said, draftWhole(said, credit, reading)],
          [signature, []],
        ]
      : [];
  });
}

const FEWEST_SPOKEN = 2;

function draftPassage(
  passage: readonly Paragraph[],
  reading: PassageReading,
): readonly (readonly [Paragraph, readonly Draft[]])[] {
  const drafts: [Paragraph, readonly Draft[]][] = [];
  let credit: Credit | null = null;
  for (const [at, paragraph] of [...passage.entries()].reverse()) {
    const signed = readCredit(paragraph, passage[at - 1], reading);
    credit = signed ?? credit;
    const isSaid = signed === null && !isNobodys(paragraph, reading);
    drafts.push([paragraph, isSaid ? draftWhole(paragraph, credit, reading) : []]);
  }
  return drafts;
}

function isNobodys(paragraph: Paragraph, { page, text }: PassageReading): boolean {
  const { controls = [] } = page.blocks[paragraph.block] ?? {};
  const line = sliceSpan(text, paragraph);
  return line === paragraph.cite || saysNothing(line, controls);
}

function readCredit(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  reading: PassageReading,
): Credit | null {
  return readSignature(paragraph, reading) ?? (before ? readBareCredit(paragraph, before, reading) : null);
}

/** Words and words in marks; signs alone say nothing. */
function countSpoken({ tokens }: Paragraph): number {
  return tokens.filter(({ kind }) => kind === 'word' || kind === 'marked').length;
}

function draftWhole(paragraph: Paragraph, below: Credit | null, reading: PassageReading): readonly Draft[] {
  const trailing = below ? null : readTrailingCredit(paragraph, reading);
  const part = findWords(paragraph, trailing?.start ?? paragraph.end, reading.text);
  if (part === null) return [];
  const speaker = nameSpeaker(paragraph, below ?? trailing, reading.text);
  return [{ parts: [part], speaker, cue: null, strong: false, via: null, paragraph, whole: true }];
}

/** Nothing but one stretch in marks loses them. */
function findWords({ tokens, start }: Paragraph, end: number, text: string): Span | null {
  const within = tokens.filter((token) => token.start < end);
  const only = within.length === 1 ? within[0]?.run?.inner : undefined;
  return only ?? withoutAddresses(text, { start, end });
}

function nameSpeaker({ cite }: Paragraph, credit: Credit | null, text: string): Draft['speaker'] {
  if (credit) return { kind: 'written', name: sliceSpan(text, credit.name), mention: credit.name };
  const name = cite === null ? '' : readCitedName(cite);
  return name === '' ? { kind: 'carried' } : { kind: 'written', name, mention: null };
}

/** "— Ann Lin, Nordlys (2024)": Ann Lin. */
function readCitedName(cite: string): string {
  const plain = cite.replace(/^[-–—―\s]+/, '');
  const end = plain.search(/[,([]|\s[-–—]/);
  return plain.slice(0, end < 0 ? plain.length : end).trim();
}
