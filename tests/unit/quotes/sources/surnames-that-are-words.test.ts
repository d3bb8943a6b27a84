import { describe, expect, it } from 'vitest';
import { drawSaid } from '../../../helpers/draw-said';

describe('a surname that is an office or a document elsewhere is somebody known', () => {
  it.each([
    ['en', 'Lisa Baker leads the shop. “It was time,” said Baker.', 'person Lisa Baker (Baker)'],
    ['en', 'Lisa Baker left in May. “It was time,” said Baker.', 'person Lisa Baker (Baker)'],
    ['en', 'Mr. Baker left in May. “It was time,” Baker said.', 'person Baker (Baker)'],
    ['en', 'Jonas Page left in May. “It was time,” said Page.', 'person Jonas Page (Page)'],
    ['en', 'Stephen King left in May. “It was time,” said King.', 'person Stephen King (King)'],
    ['de', 'Jan Richter ging im Mai. „Es war Zeit“, sagte Richter.', 'person Jan Richter (Richter)'],
    ['de', 'Herr Richter ging im Mai. „Es war Zeit“, sagte Richter.', 'person Richter (Richter)'],
  ])('%s: %s', (lang, text, speaker) => {
    expect(drawSaid(text, lang).map((said) => said.split(' | ')[1])).toEqual([speaker]);
  });
});

describe('an office or a document that nobody is called by stays one', () => {
  it.each([
    ['en', 'Lisa Baker left in May. “It was time,” said the baker.', 'unnamed the baker (the baker)'],
    ['en', 'The head baker left in May. “It was time,” said the baker.', 'unnamed the baker (the baker)'],
    ['en', 'Lisa Lin left in May. “It was time,” the report said.', 'unnamed the report (the report)'],
    ['de', 'Anna Lind ging im Mai. „Es war Zeit“, sagte der Richter.', 'unnamed der Richter (der Richter)'],
    [
      'de',
      'Der Herr Minister ging im Mai. „Es war Zeit“, sagte der Minister.',
      'unnamed der Minister (der Minister)',
    ],
  ])('%s: %s', (lang, text, speaker) => {
    expect(drawSaid(text, lang).map((said) => said.split(' | ')[1])).toEqual([speaker]);
  });
});
