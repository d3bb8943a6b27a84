import { describe, expect, it } from 'vitest';
import { compileFrame, type Frame, type FrameIndex } from '../../../utils/boilerplate/compile-frames';
import { readInLanguage } from '../../../utils/boilerplate/read-in-language';
import type { Concept } from '../../../utils/lexicon/notices/concepts';
import type { Intent } from '../../../utils/lexicon/notices/intents';
import { languageOf, lookUpIn } from './sample-language';

const LANGUAGE = languageOf(
  {
    thanks: 'cheers',
    comment: 'note, noti*',
    pin: 'pinned',
    not: 'never',
    hidden: 'unseen',
    markup: 'runes',
    please: 'pray',
    write: 'scribble',
    must: 'ought',
    publish: 'print',
    approve: 'bless',
    before: 'ere',
  },
  {
    fillers: 'the',
    phrases: {
      'comment.closed': 'no more jots',
      'comment.count': '{count} jots',
      'comment.wrote': '{name} jotted',
      'reply.label': 'retort',
      'ad.sponsored-by': 'brought by {brand}',
      'nav.menu': 'all of that was quite long',
    },
  },
);

const FRAMES = indexFrames([
  ['comment.thanks', 'thanks comment'],
  ['comment.pinned', 'pin comment?'],
  ['comment.hidden-count', '{count} hidden comment?'],
  ['comment.markdown', '~ markup'],
  ['comment.moderated', 'comment approve publish? before?'],
  ['comment.empty', 'please write comment must?'],
]);

function indexFrames(lines: readonly (readonly [Intent, string])[]): FrameIndex {
  const index = new Map<Concept, Frame[]>();
  for (const [intent, line] of lines) {
    const frame = compileFrame(intent, line);
    for (const concept of frame.required[0] ?? []) index.set(concept, [...(index.get(concept) ?? []), frame]);
  }
  return index;
}

/** What is said, how much the rule explains, and its values. */
function read(text: string): string {
  const notice = lookUpIn(LANGUAGE, text);
  const reading = readInLanguage(notice, FRAMES);
  if (reading === null) return 'nothing';
  const { intent, rank, slots } = reading.match;
  const values = [...slots].map(([name, { from, to }]) => {
    return ` ${name}=${text.slice(notice.tokens[from]?.start, notice.tokens[to - 1]?.end)}`;
  });
  return `${intent} ${Number(rank.toFixed(2))}${values.join('')}`;
}

describe('a rule made of notions', () => {
  it.each([
    ['is said in any order', 'Cheers note', 'comment.thanks 3'],
    ['is said in any order', 'Note cheers', 'comment.thanks 3'],
    ['needs all of them', 'Cheers', 'nothing'],
    ['bears a word nobody knows', 'Cheers note boats', 'comment.thanks 2.75'],
    ['does not bear as many as it has notions', 'Cheers note boats ropes', 'nothing'],
    ['bears more names', 'Cheers note Boats Ropes Sails', 'comment.thanks 2.25'],
    ['bears another notion', 'Cheers scribble note', 'comment.thanks 2.75'],
    ['does not bear a “not”', 'Never cheers note', 'nothing'],
    ['passes over what means nothing', 'The cheers the note', 'comment.thanks 3'],
    ['passes over a sign', '* Cheers note *', 'comment.thanks 3'],
    ['bears a number', 'Cheers note 12', 'comment.thanks 2.75'],
    ['may be said twice', 'Note note bless', 'comment.moderated 3'],
    ['gains by what it allows', 'Note bless print', 'comment.moderated 3.5'],
    ['gains by small words it allows', 'Note bless ere print', 'comment.moderated 4'],
    ['passes over small words it does not ask for', 'Ere cheers note', 'comment.thanks 3'],
    ['counts a small word it asks for less', 'Pray scribble note', 'comment.empty 3.4'],
    ['needs the small word it asks for', 'Scribble note', 'nothing'],
    ['of a label bears nothing else', 'Pinned boats', 'nothing'],
    ['of a label bears what it allows', 'Pinned note', 'comment.pinned 2.5'],
    ['of a label is enough alone', 'Pinned', 'comment.pinned 2'],
    ['has a value', '3 unseen', 'comment.hidden-count 2.4 count=3'],
    ['has a value behind it', 'Unseen: 3', 'comment.hidden-count 2.4 count=3'],
    ['needs its value', 'Unseen', 'nothing'],
    ['with a value bears what it allows', '3 unseen note', 'comment.hidden-count 2.9 count=3'],
    ['of one loose notion is enough alone', 'Runes', 'comment.markdown 2'],
    ['of one loose notion bears a word', 'Runes boats', 'comment.markdown 1.75'],
    ['of one loose notion bears two', 'Runes boats ropes', 'comment.markdown 1.5'],
    ['of one loose notion does not bear three', 'Runes boats ropes sails', 'nothing'],
    ['is none of words nobody knows', 'Boats ropes', 'nothing'],
    ['is none of a number', '12', 'nothing'],
    ['is none of nothing', '', 'nothing'],
  ])('%s: “%s” is %s', (_, text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('a phrase', () => {
  it.each([
    ['is all that is said', 'No more jots', 'comment.closed 14'],
    ['bears what means nothing before it', 'The no more jots', 'comment.closed 14'],
    ['bears what means nothing behind it', 'No more jots the', 'comment.closed 14'],
    ['bears no other word before it', 'Boats no more jots', 'nothing'],
    ['bears no other word behind it', 'No more jots boats', 'nothing'],
    ['bears no other word inside', 'No more boats jots', 'nothing'],
    ['is said to its end', 'No more', 'nothing'],
    ['begins with a value', '12 jots', 'comment.count 11.9 count=12'],
    ['begins with a value behind what means nothing', 'The 12 jots', 'comment.count 11.9 count=12'],
    ['needs its value', 'Jots', 'nothing'],
    ['begins with a name', 'Ada Holm jotted', 'comment.wrote 11.9 name=Ada Holm'],
    ['has no name without a capital', 'ropes jotted', 'nothing'],
    ['ends in a value', 'Brought by Nordlys', 'ad.sponsored-by 12.9 brand=Nordlys'],
    ['does not end before its value', 'Brought by', 'nothing'],
    ['of one word is enough', 'Retort', 'reply.label 12'],
    ['of one word may have a sign behind it', 'Retort *', 'reply.label 12'],
    ['of one word may have an article before it', 'The retort', 'reply.label 12'],
    ['of one word is another with a word behind it', 'Retort the', 'nothing'],
  ])('%s: “%s” is %s', (_, text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('of several sentences', () => {
  const SAILS = 'a b c d e f g h.';

  it.each([
    ['one may say it, less by what the others say', 'Cheers note. Boats left early.', 'comment.thanks 1.4'],
    ['the last may say it', 'Boats left early. Cheers note.', 'comment.thanks 1.4'],
    ['the one between may say it', 'Boats left. Cheers note. Ropes.', 'comment.thanks 1.4'],
    ['six words besides count, no more', `Cheers note. ${SAILS}`, 'comment.thanks 0.8'],
    ['words that mean nothing do not count', 'Cheers note. The.', 'comment.thanks 3'],
    ['all together may say it', 'Cheers. Note.', 'comment.thanks 3'],
    ['a phrase may be one', 'No more jots. Boats left early.', 'comment.closed 1.9'],
    [
      'a long phrase comes to no more than a rule',
      'All of that was quite long. Boats left early.',
      'nav.menu 2.8',
    ],
    ['of two the first is taken', 'Cheers note boats. Note bless ropes.', 'comment.thanks 1.15'],
    ['the one that explains more is taken', 'Note bless ere print. Cheers note.', 'comment.moderated 3.75'],
  ])('%s: “%s” is %s', (_, text, said) => {
    expect(read(text)).toBe(said);
  });

  it('eighty words may be one thing said, more are several', () => {
    expect(read(`Cheers. ${'the '.repeat(78)}note.`)).toBe('comment.thanks 3');
    expect(read(`Cheers. ${'the '.repeat(79)}note.`)).toBe('nothing');
  });
});

describe('how much of it the language knows', () => {
  it.each([
    ['Cheers note', 1],
    ['The cheers note', 1],
    ['Cheers note 12', 1],
    ['Cheers note boats', 2 / 3],
    ['Boats cheers note', 2 / 3],
    ['Cheers note Boats', 2 / 2.3],
    ['Cheers noting', 1.97 / 2],
    ['Cheers note. Boats left early.', 2 / 4.3],
    ['Runes boats ropes', 1 / 3],
  ])('“%s”', (text, fit) => {
    expect(readInLanguage(lookUpIn(LANGUAGE, text), FRAMES)?.fit).toBeCloseTo(fit, 5);
  });
});
