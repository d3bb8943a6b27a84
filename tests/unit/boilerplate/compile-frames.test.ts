import { describe, expect, it } from 'vitest';
import { compileFrame, compileFrames } from '../../../utils/boilerplate/compile-frames';
import { fillFrameSlots } from '../../../utils/boilerplate/fill-frame-slots';
import { splitIntoPieces } from '../../../utils/boilerplate/split-into-pieces';
import type { SlotName } from '../../../utils/lexicon/notices/notice-lexicon';
import { languageOf, lookUpIn } from './sample-language';

describe('a line of notions', () => {
  it('is asked for term by term, any of those with a bar between', () => {
    expect(compileFrame('comment.deleted', 'deleted author|moderate comment? {name} {date}?')).toEqual({
      intent: 'comment.deleted',
      loose: false,
      whole: false,
      required: [['deleted'], ['author', 'moderate']],
      named: new Set(['deleted', 'author', 'moderate']),
      weight: 2,
      ceiling: 3.3,
      optional: new Set(['comment']),
      slots: [
        { name: 'name', required: true },
        { name: 'date', required: false },
      ],
    });
  });

  it('of a label is all that is said', () => {
    expect(compileFrame('comment.pinned', 'pin').whole).toBe(true);
    expect(compileFrame('comment.thanks', 'thanks').whole).toBe(false);
  });

  it.each([
    ['pin', 1],
    ['please pin', 1.4],
    ['please|can pin', 1.4],
    ['please|comment pin', 2],
    ['~ markup', 1],
  ])('“%s” weighs %d', (line, weight) => {
    expect(compileFrame('comment.pinned', line).weight).toBeCloseTo(weight);
  });

  it('may leave room for other words', () => {
    expect(compileFrame('comment.markdown', '~ markup')).toMatchObject({
      loose: true,
      required: [['markup']],
    });
  });

  it.each(['comet', 'comment|comet', 'comet?', 'comment {comet}', '{comet}?', 'constructor'])(
    'of a notion nobody knows is a mistake: “%s”',
    (line) => {
      expect(() => compileFrame('comment.label', line)).toThrow(/^no (concept|slot): (comet|constructor)$/);
    },
  );
});

describe('all lines', () => {
  const frames = compileFrames();

  it('are found by a notion each of them asks for, heaviest first', () => {
    expect(frames.size).toBeGreaterThan(50);
    for (const [concept, found] of frames) {
      expect(found.every(({ named }) => named.has(concept))).toBe(true);
      const weights = found.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
  });

  it('are found by their rarest notion', () => {
    const uses = [...new Set([...frames.values()].flat())];
    const count = (name: string) =>
      uses.flatMap(({ required }) => required.flat()).filter((n) => n === name).length;
    expect(count('markup')).toBeLessThan(count('comment'));
    expect(frames.get('comment')?.some(({ named }) => named.has('markup')) ?? false).toBe(false);
    expect(frames.get('markup')?.length).toBeGreaterThan(0);
  });
});

describe('values of a rule', () => {
  const LANGUAGE = languageOf({ hidden: 'unseen', comment: 'note', by: 'of' }, { fillers: 'the, de' });

  /** The values that the words left over beside `unseen` can be; what no value takes after a bar. */
  function fill(text: string, ...names: readonly string[]): string {
    const notice = lookUpIn(LANGUAGE, text);
    const pieces = splitIntoPieces(notice);
    const wordOf = (index: number) => notice.tokens[pieces[index]?.from ?? -1]?.key ?? '';
    const explained = pieces.flatMap((_, index) => (wordOf(index) === 'unseen' ? [index] : []));
    const leftover = pieces.flatMap((_, index) =>
      ['unseen', 'the', 'de'].includes(wordOf(index)) ? [] : [index],
    );
    const slots = names.map((name) => ({
      name: name.replace('?', '') as SlotName,
      required: !name.endsWith('?'),
    }));
    const filled = fillFrameSlots({ tokens: notice.tokens, pieces, slots, leftover, explained });
    if (filled === null) return 'none';
    const values = [...filled.slots].map(
      ([name, { from, to }]) =>
        `${name}=${text.slice(notice.tokens[from]?.start, notice.tokens[to - 1]?.end)}`,
    );
    return [values.join(' '), filled.left.map(wordOf).join(' ')].filter(Boolean).join(' | ');
  }

  it.each<[string, string, readonly string[], string]>([
    ['none asked for', 'Unseen boats', [], 'boats'],
    ['a number', '3 unseen', ['count'], 'count=3'],
    ['no number', 'boats unseen', ['count'], 'none'],
    ['no number where none has to be', 'boats unseen', ['count?'], 'boats'],
    ['a name', 'Unseen Ada Holm', ['name'], 'name=Ada Holm'],
    ['a name with its small word', 'Unseen: De Holm', ['name'], 'name=De Holm'],
    ['a name without the word that begins the sentence', 'De Holm unseen', ['name'], 'name=Holm'],
    ['no name in small letters', 'unseen boats', ['name'], 'none'],
    ['a name and a number', 'Unseen Ada Holm 3', ['name', 'count'], 'name=Ada Holm count=3'],
    ['a number before a name', '3 Ada unseen', ['name', 'count'], 'name=Ada count=3'],
    ['words on both sides apart', 'Ada unseen Holm', ['name'], 'name=Ada | holm'],
    ['two names of one kind, the first of which counts', 'Ada unseen Holm', ['name', 'name'], 'name=Ada'],
    ['no words that all mean something', 'Unseen Note', ['name'], 'none'],
    ['eight words', 'Unseen A b c d e f g h', ['name'], 'name=A b c d e f g h'],
    ['no nine', 'Unseen A b c d e f g h i', ['name'], 'none'],
  ])('%s: “%s”', (_, text, slots, filled) => {
    expect(fill(text, ...slots)).toBe(filled);
  });
});
