import { describe, expect, it } from 'vitest';
import { fr } from '../../../../utils/lexicon/quotes/fr';
import { it as italian } from '../../../../utils/lexicon/quotes/it';
import { fuseLast, splitEntry } from '../../../../utils/quotes/lexicon/lexicon-words';

describe('entries of a lexicon', () => {
  it.each([
    ["d'après", ["d'", 'après']],
    ["de l'avis de", ['de', "l'", 'avis', 'de']],
    ['assure-t-on chez', ['assure', 'on', 'chez']],
    ["aujourd'hui", ["aujourd'hui"]],
    ["l'", ["l'"]],
    ['porte-parole', ['porte-parole']],
  ])('are parted into words as the text is: %s', (entry, words) => {
    expect(splitEntry(entry, fr.grammar)).toEqual(words);
  });

  it('match with every fused form of a last preposition', () => {
    const forms = fuseLast(['a', 'detta', 'di'], italian.grammar).map((words) => words.join(' '));
    expect(forms).toContain('a detta di');
    expect(forms).toContain("a detta dell'");
    expect(forms).not.toContain('al detta di');
  });

  it('stay as they are where the last word fuses with nothing', () => {
    expect(fuseLast(['secondo'], italian.grammar)).toEqual([['secondo']]);
  });
});
