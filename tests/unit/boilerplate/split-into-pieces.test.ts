import { describe, expect, it } from 'vitest';
import { matchesPart, splitIntoPieces } from '../../../utils/boilerplate/split-into-pieces';
import { tokenize } from '../../../utils/boilerplate/tokenize';
import { languageOf, lookUpIn } from './sample-language';

const PLAIN = languageOf(
  {
    login: 'sign in, log* in',
    signup: 'sign in there',
    comment: 'post, comment, post here',
    reply: 'post here, comment back',
    submit: 'post there',
    spam: 'pos* here',
    subscribe: 'meld ~ aan',
    unsubscribe: 'meld ~ af gauw',
    author: 'writ*',
    rule: '*regel',
  },
  { fillers: 'the' },
);
const WELDED = languageOf(
  { comment: 'kommentar', rule: 'regel', spam: 'kom*', login: 'kommentarreg* weg' },
  { compounds: true },
);

/** Words and what they mean, `~` where they are known by a part only. */
function draw(text: string, lexicon = PLAIN): string {
  const notice = lookUpIn(lexicon, text);
  return splitIntoPieces(notice)
    .map(({ from, to, meanings, exact }) => {
      const words = notice.tokens.slice(from, to).map(({ key }) => key);
      return `${words.join(' ')}${exact || meanings.length === 0 ? '' : '~'} ${meanings.join('/') || '?'}`;
    })
    .join(', ');
}

describe('a notice is taken apart from left to right', () => {
  it.each([
    ['into words known and unknown', 'The post sank', 'the filler, post comment, sank ?'],
    ['with the longest that is known', 'comment back', 'comment back reply'],
    [
      'with a shorter one where the longer does not go on',
      'comment now back',
      'comment comment, now ?, back ?',
    ],
    ['with three words before two', 'sign in there', 'sign in there signup'],
    ['with two where the third is another', 'sign in here', 'sign in login, here ?'],
    ['with a word unknown that only begins something', 'sign the post', 'sign ?, the filler, post comment'],
    ['not beyond the end', 'the sign', 'the filler, sign ?'],
    ['not over the end of a sentence', 'Comment. Back', 'comment comment, back ?'],
    ['with all meanings that are as long and as sure', 'post here', 'post here comment/reply'],
    ['without a meaning of other words', 'post there', 'post there submit'],
    ['by the beginning of a word', 'writing', 'writing~ author'],
    ['by the beginning of the first of two', 'logged in', 'logged in~ login'],
    ['by the end of a word', 'spelregel', 'spelregel~ rule'],
  ])('%s', (_, text, pieces) => {
    expect(draw(text)).toBe(pieces);
  });

  it.each([
    ['with words between', 'meld je nu aan', 'meld subscribe, je ?, nu ?'],
    ['side by side', 'meld aan', 'meld subscribe'],
    [
      'with eight words between',
      'meld a b c d e f g h aan',
      'meld subscribe, a ?, b ?, c ?, d ?, e ?, f ?, g ?, h ?',
    ],
    [
      'not with nine',
      'meld a b c d e f g h i aan',
      'meld ?, a ?, b ?, c ?, d ?, e ?, f ?, g ?, h ?, i ?, aan ?',
    ],
    ['not over two sentences', 'meld je. Nu aan', 'meld ?, je ?, nu ?, aan ?'],
    ['of three words, the last two together', 'meld je af gauw', 'meld unsubscribe, je ?'],
    ['not with the last two apart', 'meld je af en gauw', 'meld ?, je ?, af ?, en ?, gauw ?'],
    ['twice', 'meld je aan, meld u aan', 'meld subscribe, je ?, meld subscribe, u ?'],
  ])('a verb in two parts is one, %s', (_, text, pieces) => {
    expect(draw(text)).toBe(pieces);
  });
});

describe('a compound', () => {
  it.each([
    [
      'is its halves, rather than a word that begins so',
      'kommentarregel',
      'kommentarregel~ comment, kommentarregel~ rule',
    ],
    ['is part of something longer where that is said', 'kommentarregel weg', 'kommentarregel weg~ login'],
    [
      'goes on behind its halves',
      'kommentarregel regel',
      'kommentarregel~ comment, kommentarregel~ rule, regel rule',
    ],
    ['is none where a half is not known', 'kommendant', 'kommendant~ spam'],
  ])('%s', (_, text, pieces) => {
    expect(draw(text, WELDED)).toBe(pieces);
  });
});

describe('a word fits a part of an entry', () => {
  const [token] = tokenize('Kommentare');

  it.each([
    [{ kind: 'word', key: 'kommentare' }, true],
    [{ kind: 'word', key: 'kommentar' }, false],
    [{ kind: 'stem', key: 'komment' }, true],
    [{ kind: 'stem', key: 'ment' }, false],
    [{ kind: 'tail', key: 'are' }, true],
    [{ kind: 'tail', key: 'komm' }, false],
    [{ kind: 'gap' }, false],
    [{ kind: 'slot', name: 'count' }, false],
  ] as const)('%o: %s', (part, fits) => {
    expect(matchesPart(token, part)).toBe(fits);
    expect(matchesPart(undefined, part)).toBe(false);
  });
});
