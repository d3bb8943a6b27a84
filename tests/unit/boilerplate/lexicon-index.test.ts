import { describe, expect, it } from 'vitest';
import { findReading, indexLexicon, knowsWord } from '../../../utils/boilerplate/lexicon-index';
import { buildVocabulary, type LanguageSet, type Vocabulary } from '../../../utils/boilerplate/vocabulary';
import type { NoticeLexicon } from '../../../utils/lexicon/notices/notice-lexicon';
import { languageOf } from './sample-language';

const PLAIN = languageOf(
  {
    comment: 'comment, comment*, write in',
    reply: 'answ*',
    spam: '*spam',
    author: 'comment, write',
    email: 'e-mail',
    you: 'you',
  },
  { fillers: 'the', phrases: { 'comment.closed': 'comments closed, clos* now' } },
);
const WELDED = languageOf(
  {
    comment: 'kommentar',
    rule: 'regel, richtlini*',
    email: 'post',
    you: 'du',
    spam: 'ab',
    name: 'name*',
    account: 'konto',
    list: 'kommentarpost',
  },
  { fillers: 'und', compounds: true },
);

function draw(key: string, lexicon: NoticeLexicon): string {
  const reading = findReading(key, indexLexicon(lexicon));
  if (!reading) return 'unknown';
  const { sequences, alone, halves } = reading;
  return [
    sequences.map(({ meaning, length, sureness }) => `${meaning} ${length} ${sureness}`).join(', '),
    `alone ${alone.join(' ')}`,
    ...(halves ? [`halves ${halves.map((half) => half.join('/')).join(' + ')}`] : []),
  ].join('; ');
}

describe('what a language makes of a word', () => {
  it.each([
    ['comment', 'comment 1 1000, author 1 1000, comment 1 1000; alone comment author comment'],
    ['comments', 'comment 1 1000; alone comment'],
    ['commenter', 'comment 1 1000; alone comment'],
    ['commented', 'comment 1 1000; alone comment'],
    ['commenting', 'comment 1 1000; alone comment'],
    ['commentators', 'comment 1 7; alone comment'],
    ['commen', 'unknown'],
    ['answer', 'reply 1 1000; alone reply'],
    ['answered', 'reply 1 4; alone reply'],
    ['answ', 'reply 1 1000; alone reply'],
    ['nospam', 'spam 1 1000; alone spam'],
    ['antispam', 'spam 1 4; alone spam'],
    ['write', 'comment 2 1000, author 1 1000; alone author'],
    ['in', '; alone '],
    ['e', 'email 2 1000; alone '],
    ['mail', '; alone '],
    ['the', 'filler 1 1000; alone filler'],
    ['now', '; alone '],
    ['closed', '; alone '],
    ['harbour', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (key, drawn) => {
    expect(draw(key, PLAIN)).toBe(drawn);
    expect(knowsWord(key, indexLexicon(PLAIN))).toBe(drawn !== 'unknown');
  });
});

describe('where words are run together', () => {
  it.each([
    ['kommentarregel', '; alone ; halves comment + rule'],
    ['kommentarsregel', '; alone ; halves comment + rule'],
    ['kommentarnregel', '; alone ; halves comment + rule'],
    ['kommentareregel', '; alone ; halves comment + rule'],
    ['kommentaresregel', '; alone ; halves comment + rule'],
    ['kommentarenregel', '; alone ; halves comment + rule'],
    ['kommentarerregel', '; alone ; halves comment + rule'],
    ['kommentarixregel', 'unknown'],
    ['kommentarrichtlinie', '; alone ; halves comment + rule'],
    ['kommentarrichtlinien', '; alone ; halves comment + rule'],
    ['kommentarrichtlinienab', 'unknown'],
    ['kommentarrichtlinixxx', '; alone ; halves comment + rule'],
    ['kommentarrichtlinixxxx', 'unknown'],
    ['postregel', '; alone ; halves email + rule'],
    ['duregel', 'unknown'],
    ['abregel', 'unknown'],
    ['undregel', 'unknown'],
    ['regelkommentar', '; alone ; halves rule + comment'],
    ['regel', 'rule 1 1000; alone rule'],
    ['namenregel', 'name 1 4; alone name; halves name + rule'],
    ['names', 'name 1 1000; alone name'],
    ['kontoname', '; alone ; halves account + name'],
    ['kommentarpost', 'list 1 1000; alone list'],
    ['hafenregel', 'unknown'],
  ])('%s: %s', (key, drawn) => {
    expect(draw(key, WELDED)).toBe(drawn);
    expect(knowsWord(key, indexLexicon(WELDED))).toBe(drawn !== 'unknown');
  });

  it('a language that does not is not asked for it', () => {
    expect(
      knowsWord('commentanswer', indexLexicon(languageOf({ comment: 'comment', reply: 'answer' }))),
    ).toBe(false);
  });
});

const knownIn = (vocabulary: Vocabulary, key: string, langs: LanguageSet): LanguageSet =>
  vocabulary.lookUp(key, langs).known & langs;

describe('of several languages', () => {
  const vocabulary = buildVocabulary([PLAIN, WELDED]);

  it.each([
    ['comment', 0b11, 0b01],
    ['kommentar', 0b11, 0b10],
    ['kommentar', 0b01, 0],
    ['kommentar', 0b10, 0b10],
    ['harbour', 0b11, 0],
    ['', 0b11, 0],
    [`comment${'s'.repeat(41)}`, 0b11, 0b01],
    [`comment${'s'.repeat(42)}`, 0b11, 0],
  ])('%s in %d is known in %d', (key, langs, known) => {
    expect(knownIn(vocabulary, key, langs)).toBe(known);
    expect(knownIn(vocabulary, key, langs)).toBe(known);
    expect(knownIn(buildVocabulary([PLAIN, WELDED]), key, langs)).toBe(known);
  });

  it('each is asked only when it is wanted, and remembers what it said', () => {
    const fresh = buildVocabulary([PLAIN, WELDED]);
    expect(knownIn(fresh, 'regel', 0b01)).toBe(0);
    expect(knownIn(fresh, 'regel', 0b10)).toBe(0b10);
    expect(knownIn(fresh, 'regel', 0b11)).toBe(0b10);
    expect(fresh.read(fresh.lookUp('regel', 0b11), 1)).toBe(fresh.read(fresh.lookUp('regel', 0b11), 1));
    expect(fresh.read(fresh.lookUp('regel', 0b11), 0)).toBeUndefined();
    expect(fresh.read(fresh.lookUp('regel', 0b11), 7)).toBeUndefined();
    expect(fresh.read(fresh.lookUp('', 0b11), 1)).toBeUndefined();
  });
});
