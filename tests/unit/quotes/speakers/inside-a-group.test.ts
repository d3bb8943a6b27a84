import { describe, expect, it } from 'vitest';
import { drawSaid } from '../../../helpers/draw-said';

describe('what a preposition holds speaks nowhere', () => {
  it.each([
    [
      'over an adverb',
      'de',
      'In ganz Europa meldet das Portal, dass der Dienst ausfällt.',
      'unnamed das Portal (das Portal)',
    ],
    [
      'half a noun behind it',
      'de',
      'Stoiber hatte gegenüber Landes- und Bezirkschefs betont: „Wir sind bereit.“',
      'organisation Stoiber (Stoiber)',
    ],
    [
      'half a noun behind an article',
      'de',
      'Lind hatte gegenüber den Landes- und Bezirkschefs betont: „Wir sind bereit.“',
      'organisation Lind (Lind)',
    ],
  ])('%s (%s)', (_what, lang, text, speaker) => {
    expect(drawSaid(text, lang).map((said) => said.split(' | ')[1])).toEqual([speaker]);
  });
});

describe('what no preposition holds may speak', () => {
  it.each([
    ['an adverb alone', 'de', 'Auch Lind warnt, dass der Dienst ausfällt.', 'organisation Lind (Lind)'],
    [
      'two nouns that share their end',
      'de',
      'Landes- und Bezirkschefs warnen, dass der Dienst ausfällt.',
      'unnamed Bezirkschefs (Bezirkschefs)',
    ],
    [
      'a new clause behind “and”',
      'de',
      'Das Werk ist zu und Lind sagt, dass es zu bleibt.',
      'organisation Lind (Lind)',
    ],
  ])('%s (%s)', (_what, lang, text, speaker) => {
    expect(drawSaid(text, lang).map((said) => said.split(' | ')[1])).toEqual([speaker]);
  });
});
