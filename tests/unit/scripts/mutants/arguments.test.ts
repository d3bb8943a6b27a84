import { describe, expect, it } from 'vitest';
import { nameTarget, parseMutantArguments } from '../../../../scripts/mutants/arguments';

describe('what the mutants are asked for', () => {
  it.each([
    ['', ['quotes', 'offers', 'boilerplate']],
    ['offers quotes', ['quotes', 'offers']],
    ['quotes/words quotes/phrases', ['quotes-phrases-words']],
    ['quotes/phrases offers quotes/phrases', ['quotes-phrases', 'offers']],
    ['quotes/phrases quotes', ['quotes']],
    ['quotes --write --sample 20 --seed 4 --patience 900', ['quotes']],
  ])('“%s” are folders, or parts of one together', (line, names) => {
    expect(parseMutantArguments(wordsOf(line))?.targets.map(nameTarget)).toEqual(names);
  });

  it.each([
    'quotes/',
    'quotes/../offers',
    'lexicon',
    'quotes --sample',
    'quotes --sample 0',
    'quotes/words --write',
  ])('“%s” is refused, results of a part among it', (line) => {
    expect(parseMutantArguments(wordsOf(line))).toBeNull();
  });
});

function wordsOf(line: string): readonly string[] {
  return line.split(' ').filter(Boolean);
}
