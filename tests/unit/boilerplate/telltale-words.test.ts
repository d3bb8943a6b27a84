import { describe, expect, it } from 'vitest';
import { buildTelltaleWords } from '../../../utils/boilerplate/telltale-words';
import { toPhrases, toSequences } from '../../../utils/boilerplate/word-sequence';
import { languageOf } from './sample-language';

const PLAIN = languageOf({ comment: 'remark, scribbl*, note down, *noting', reply: 'answer' });
const WELDED = languageOf({ comment: 'kommentar, bei*, komm' }, { compounds: true });
const { langsOf, langsNear } = buildTelltaleWords([PLAIN, WELDED], ['comment']);

describe('a word tells of the languages that have it', () => {
  it.each([
    ['remark', 1],
    ['remarks', 0],
    ['remarkable', 0],
    ['note', 1],
    ['down', 0],
    ['scribble', 1],
    ['scribbling', 1],
    ['script', 0],
    ['noting', 0],
    ['answer', 0],
    ['kommentar', 2],
    ['komm', 2],
    ['kommentare', 0],
    ['beitrag', 0],
    ['harbour', 0],
    ['', 0],
  ])('“%s”: %d', (word, langs) => {
    expect(langsOf(word)).toBe(langs);
  });

  it.each([
    ['kommentarregel', 2],
    ['kommentar', 2],
    ['kommenta', 0],
    ['remarkables', 0],
    ['scribbling', 1],
    ['harbourmaster', 0],
  ])('and, where words are written together, of one that begins so: “%s”: %d', (word, langs) => {
    expect(langsNear(word)).toBe(langs);
  });
});

describe('an entry of a lexicon', () => {
  const draw = (entry: string) =>
    toSequences(entry, 'comment').map(({ length, sureness }) => `${length} ${sureness}`);

  it.each([
    ['sign in', ['2 1000']],
    ['meld ~ aan', ['2 1000']],
    ['sign [me] in', ['2 1000', '3 1000']],
    ['log* in', ['2 3']],
    ['*regel', ['1 5']],
    ['long* sho*', ['2 3']],
  ])('has words, as sure as its shortest part: %s', (entry, drawn) => {
    expect(draw(entry)).toEqual(drawn);
  });

  it.each([
    ['no more notes', [false, 3]],
    ['{count} notes', [true, 9]],
    ['notes of {name}', [false, 10]],
  ])('that is a phrase may begin with a value, and has so many words: %s', (entry, [leads, longest]) => {
    expect(toPhrases(entry, 'comment.label')).toMatchObject([{ leads, longest }]);
  });
});
