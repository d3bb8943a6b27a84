import { describe, expect, it } from 'vitest';
import { en } from '../../../../utils/lexicon/quotes/en';
import { es } from '../../../../utils/lexicon/quotes/es';
import { fr } from '../../../../utils/lexicon/quotes/fr';
import { it as italian } from '../../../../utils/lexicon/quotes/it';
import { pt } from '../../../../utils/lexicon/quotes/pt';
import { compileLexicon } from '../../../../utils/quotes/lexicon/compile-lexicon';
import { scanSpeech } from '../../../../utils/quotes/speech/speech-inserts';

const LEXICONS = { en, es, fr, it: italian, pt };

function speech(lang: keyof typeof LEXICONS, text: string): readonly string[] {
  return scanSpeech(text, compileLexicon(LEXICONS[lang])).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );
}

describe('speech with an attribution inside', () => {
  it.each([
    [
      'fr',
      '« C’est prêt, explique Ana Brun, ingénieure chez Nordlys, et c’est tout. »',
      ['C’est prêt,', 'et c’est tout.'],
    ],
    ['fr', '« C’est prêt, dit-elle. On attend. »', ['C’est prêt,', 'On attend.']],
    ['fr', '« Pourquoi ? s’interroge Luc Moret. Personne ne sait. »', ['Pourquoi ?', 'Personne ne sait.']],
    ['fr', '« C’est prêt, a-t-il répété, et c’est tout. »', ['C’est prêt,', 'et c’est tout.']],
    ['es', '«Está listo —señala Pardo—, y nada más».', ['Está listo', 'y nada más']],
    ['es', '—No lo sé —dijo Ana Pardo—. Ya veremos.', ['No lo sé', 'Ya veremos.']],
    ['es', '—No lo sé —dijo Ana Pardo.', ['No lo sé']],
    ['it', '«Il guasto – dice Ada Neri, tecnica di Nordlys – è grave».', ['Il guasto', 'è grave']],
    ['pt', '— Não sei — conta Rita Melo. — Vamos ver.', ['Não sei', 'Vamos ver.']],
  ] as const)('is cut around it in %s: %s', (lang, text, expected) => {
    expect(speech(lang, text)).toEqual(expected);
  });

  it.each([
    ['fr', '« Nous verrons, et il dit que tout ira bien. »', undefined],
    ['fr', '« Lui, elle, moi, personne ne parle. »', undefined],
    ['es', '«La prueba —la segunda— falló».', undefined],
    ['es', '— Tres cámaras y una pantalla de 6 pulgadas', []],
    ['en', '“It works, says the label, and that is all.”', undefined],
  ] as const)('is whole where none stands inside in %s: %s', (lang, text, expected) => {
    expect(speech(lang, text)).toEqual(expected ?? [text.replace(/^[«“]\s?|\s?[»”]\.?$/gu, '')]);
  });
});
