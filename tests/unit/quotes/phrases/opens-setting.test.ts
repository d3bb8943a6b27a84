import { describe, expect, it } from 'vitest';
import { opensSetting } from '../../../../utils/quotes/phrases/opens-setting';
import { readTokens } from '../../../helpers/read-tokens';

/** Whether the word behind the bar opens where or to whom somebody speaks. */
function opens(drawn: string, lang: string): boolean {
  const { tokens, lexicon } = readTokens(drawn.replace('| ', ''), lang);
  const at = tokens.findIndex(({ start }) => start >= drawn.indexOf('| '));
  return opensSetting(tokens, at, lexicon);
}

describe('where or to whom somebody speaks is opened by', () => {
  it.each([
    ['de', 'der Händler | in einer Mail'],
    ['de', 'der Händler | in einer langen Mail'],
    ['de', 'der Händler | per Mail'],
    ['de', 'die Firma | auf Anfrage von Nordpress'],
    ['de', 'die Firma | auf Nachfrage der Agentur Nordpress'],
    ['es', 'la Fiscalía | en su escrito'],
    ['es', 'la empresa | en un comunicado'],
    ['es', 'la empresa | en un breve comunicado'],
    ['es', 'fuentes | a El País'],
    ['es', 'fuentes | a la Vanguardia'],
    ['es', 'Ana Lind | a El País'],
    ['fr', 'l’éditeur | sur son site'],
    ['fr', 'l’éditeur | dans un billet'],
    ['fr', 'l’éditeur | dans un billet de blog'],
    ['it', 'la società | in una nota'],
    ['pt', 'a empresa | em nota'],
  ])('%s: %s', (lang, drawn) => {
    expect(opens(drawn, lang)).toBe(true);
  });

  it.each([
    ['de', 'der Händler | in einer sehr langen Mail'],
    ['de', 'der Händler | in einer, Mail'],
    ['de', 'der Händler | in einer mail'],
    ['de', 'der Händler | in Berlin'],
    ['de', 'der Händler | in einer Halle'],
    ['de', 'die Firma | auf Anfrage'],
    ['de', 'die Firma | auf Reisen'],
    ['de', 'die Firma | von Nordlys'],
    ['de', 'die Firma | laut Nordpress'],
    ['de', 'die Firma | auf X'],
    ['de', 'die Firma | bei Mastodon'],
    ['de', 'die Firma | mit Mail'],
    ['es', 'la empresa | en un muy breve comunicado'],
    ['es', 'el ministro | a El País'],
    ['es', 'el bastón | a El País'],
    ['es', 'fuentes | a la prensa'],
    ['es', 'fuentes | a la'],
    ['es', 'fuentes | de El País'],
    ['es', 'la empresa | de su director'],
    ['en', 'the company | in a blog post'],
    ['en', 'the company | in its blog post'],
    ['pl', 'spółka | w komunikacie'],
    ['fr', 'l’éditeur | du billet'],
  ])('not in %s: %s', (lang, drawn) => {
    expect(opens(drawn, lang)).toBe(false);
  });
});
