import { describe, expect, it } from 'vitest';
import { readWording } from '../../../../utils/quotes/words/wording';

function read(text: string): string {
  const { words, titled, capital } = readWording(text, 0, text.length);
  return [`${words}`, ...(titled ? ['titled'] : []), ...(capital ? ['capital'] : [])].join(' ');
}

describe('words in marks are written like', () => {
  it.each([
    ['', '0'],
    ['… – !', '0'],
    ['Dune', '1 titled capital'],
    ['dune', '1'],
    ['sea', '1 titled'],
    ['at sea', '2 titled'],
    ['at sea now', '3'],
    ['At Sea', '2 titled capital'],
    ['At sea now', '3 capital'],
    ['Meet the Press', '3 titled capital'],
    ['Meet the press', '3 capital'],
    ['the Quiet Harbour', '3 titled'],
    ['One Two Three Four fives', '5 titled capital'],
    ['One Two Three fives sixes', '5 capital'],
    ['One 2000 words here', '4 capital'],
    ['Harbour 2000', '2 titled capital'],
    ['Harbour 200', '2 titled capital'],
    ['harbour 2000', '2'],
    ['9999 Words', '2 titled'],
    ['words /000', '2'],
    ['Two words, four more', '4 capital'],
    ['don’t', '1'],
    ["Don't stop", '2 capital'],
    ['Well-known Ships', '2 titled capital'],
    ['v2.0 is out', '3'],
    ['U.S. Ships', '2 titled capital'],
    ['ships - boats', '2'],
    ['x’', '1 titled'],
  ])('%j: %s', (text, wording) => {
    expect(read(text)).toBe(wording);
  });

  it('are those between two places alone', () => {
    expect(readWording('A Big boat', 2, 5)).toEqual({ words: 1, titled: true, capital: true });
    expect(readWording('it’s here', 0, 2)).toEqual({ words: 1, titled: true, capital: false });
    expect(readWording('it’s here', 0, 3)).toEqual({ words: 1, titled: true, capital: false });
  });
});
