import { describe, expect, it } from 'vitest';
import { draftHearsay, joinHearsay, reachesTo } from '../../../../utils/quotes/attribution/attribute-hearsay';
import type { Draft } from '../../../../utils/quotes/drafts/draft';
import type { Span } from '../../../../utils/text/span';
import { type ReadSentence, readSentence } from '../../../helpers/read-sentence';

function draft({ paragraph }: Pick<ReadSentence, 'paragraph'>, parts: readonly [Span, ...Span[]]): Draft {
  return {
    parts: [...parts],
    speaker: { kind: 'same' },
    cue: null,
    strong: false,
    via: null,
    paragraph,
    hearsay: true,
  };
}

/** What the sentence with the first bar reports by its mood, and whose that is; `said` opens the text and was quoted. */
function hearsay(lang: string, barred: string, said = ''): string | null {
  const read = readSentence(lang, barred);
  const before = said ? [draft(read, [{ start: 0, end: said.length }])] : [];
  const found = draftHearsay(read.search, read.paragraph, before);
  if (!found) return null;
  const [{ start, end }] = found.parts;
  const { speaker } = found;
  const who = speaker.kind === 'phrase' ? read.cut(speaker.phrase.range) : speaker.kind;
  return `${barred.replaceAll('|', '').slice(start, end)} | ${who}`;
}

describe('a sentence whose mood says that it reports somebody', () => {
  it.each([
    ['de', '|Die Sperre sei aufgehoben.', 'Die Sperre sei aufgehoben | carried'],
    ['de', '|Die Sperre sei aufgehoben', 'Die Sperre sei aufgehoben | carried'],
    ['de', '|Die Sperre sei aufgehoben:', 'Die Sperre sei aufgehoben | carried'],
    ['de', 'Der Sprecher kam. |Die Sperre sei aufgehoben.', 'Die Sperre sei aufgehoben | Der Sprecher'],
    ['de', 'Anna Lind kam. |Die Sperre sei aufgehoben.', 'Die Sperre sei aufgehoben | nobody'],
    ['de', 'Es regnete. |Die Sperre sei aufgehoben.', 'Die Sperre sei aufgehoben | nobody'],
    ['de', 'Anna Lind bezweifelte das|: Die Sperre sei aufgehoben.', 'Die Sperre sei aufgehoben | Anna Lind'],
    ['de', 'Der Bericht überrascht|: Die Sperre sei aufgehoben.', 'Die Sperre sei aufgehoben | nobody'],
    ['de', 'Es regnet|: Die Sperre sei aufgehoben.', 'Die Sperre sei aufgehoben | nobody'],
    ['de', 'Anna Lind klagte, |die Sperre sei noch da.', 'die Sperre sei noch da | Anna Lind'],
  ])('is what was said, in %s: %s', (lang, barred, expected) => {
    expect(hearsay(lang, barred)).toBe(expected);
  });

  it.each([
    ['de', 'Die Brücke ist zu', '. |Die Sperre sei alt.', 'Die Sperre sei alt | same'],
    ['de', 'Die Brücke ist zu', '. |Die Sperre wäre alt.', 'Die Sperre wäre alt | same'],
    ['de', 'Die Brücke ist zu', '. Es regnete. |Die Sperre sei alt.', 'Die Sperre sei alt | nobody'],
    ['de', 'Die Brücke ist zu', '. Es regnete. |Die Sperre wäre alt.', null],
  ])('goes on with what was quoted right before, in %s: %s%s', (lang, said, rest, expected) => {
    expect(hearsay(lang, said + rest, said)).toBe(expected);
  });

  it.each([
    ['de', '|Die Sperre ist aufgehoben.'],
    ['de', '|Die Sperre wäre alt.'],
    ['de', '|Die Sperre sei aufgehoben, glaube ich.'],
    ['de', 'Er kennt die Stadt|, die klein sei.'],
    ['de', 'Er kennt die Stadt|, die klein sei, seit Mai.'],
    ['de', 'Es regnet|, Brücken wären eine Lösung.'],
    ['en', '|The ban be lifted.'],
    ['nl', '|De brug is dicht.'],
  ])('is none, in %s: %s', (lang, barred) => {
    expect(hearsay(lang, barred)).toBeNull();
  });
});

/** Whether what stands before the bar ends in the sentence right before the text's last. */
function reaches(barred: string): boolean {
  const read = readSentence('de', barred);
  const { sentences, tokens } = read.paragraph;
  const last = sentences[sentences.length - 1] ?? { from: 0, to: 0 };
  return reachesTo(draft(read, [{ start: 0, end: barred.indexOf('|') }]), tokens, last);
}

describe('what was quoted', () => {
  it.each([
    'Die Brücke ist zu|. Sie sei alt.',
    'Die Brücke ist zu.| Sie sei alt.',
    'Sie ist zu|, sagte Anna Lind. Sie sei alt.',
  ])('ends in the sentence right before: %s', (barred) => {
    expect(reaches(barred)).toBe(true);
  });

  it.each([
    'Die Brücke ist zu|. Es regnet. Sie sei alt.',
    'Sie ist zu|, sagte Lind. Es regnet. Sie sei alt.',
  ])('ends earlier: %s', (barred) => {
    expect(reaches(barred)).toBe(false);
  });
});

describe('one hearsay sentence behind another', () => {
  const read = readSentence('de', 'x');
  const first = draft(read, [{ start: 0, end: 10 }]);
  const next = (start: number): Draft => draft(read, [{ start, end: 20 }]);

  it.each([11, 12, 13])(
    'is one quotation with it where no more than a stop and white space lies between: %s',
    (start) => {
      expect(joinHearsay(first, next(start))?.parts).toEqual([{ start: 0, end: 20 }]);
    },
  );

  it.each([
    ['stands further off', first, next(14)],
    ['has somebody else who says it', first, { ...next(12), speaker: { kind: 'carried' } }],
    ['is said in so many words', first, draftSaid(next(12))],
    ['follows what was said in so many words', draftSaid(first), next(12)],
    [
      'follows what was said in two parts',
      draft(read, [
        { start: 0, end: 4 },
        { start: 6, end: 10 },
      ]),
      next(12),
    ],
  ] as const)('is another quotation where it %s', (_, last, other) => {
    expect(joinHearsay(last, other)).toBeNull();
  });
});

function draftSaid({ hearsay: _, ...said }: Draft): Draft {
  return said;
}
