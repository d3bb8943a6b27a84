import { describe, expect, it } from 'vitest';
import { en } from '../../../../utils/lexicon/quotes/en';
import { es } from '../../../../utils/lexicon/quotes/es';
import { fr } from '../../../../utils/lexicon/quotes/fr';
import { it as italian } from '../../../../utils/lexicon/quotes/it';
import { pt } from '../../../../utils/lexicon/quotes/pt';
import { sv } from '../../../../utils/lexicon/quotes/sv';
import { compileLexicon } from '../../../../utils/quotes/lexicon/compile-lexicon';
import { findInvertedEnd } from '../../../../utils/quotes/speech/inverted-attribution';
import { scanSpeech } from '../../../../utils/quotes/speech/speech-inserts';
import { readSentence } from '../../../helpers/read-sentence';

const LEXICONS = { en, es, fr, it: italian, pt, sv };

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

/** The last sign of each stretch, and a bar where nothing closes it. */
function ends(lang: 'es' | 'fr' | 'sv', text: string): readonly string[] {
  return scanSpeech(text, compileLexicon(LEXICONS[lang])).map(
    ({ last, closed }) => last + (closed ? '' : '|'),
  );
}

it.each([
  ['sv', '– Nej, säger Lind, och går.', [',', '.']],
  ['sv', '– Nej! ropar Lind.', ['!']],
  ['sv', 'Hon sa ”nej”. – Ja, säger Lind.', ['j', ',']],
  ['es', '—No lo sé —dijo Ana Pardo—. Ya veremos.', ['é', '.']],
  ['es', '«Está listo —señala Pardo—, y nada más».', ['o', 's']],
  ['es', '«Está listo —señala Pardo—, y nada más', ['o', 's|']],
  ['fr', '« C’est prêt, explique Ana Brun. Voilà. »', [',', '.']],
  ['fr', '« C’est prêt, explique Ana Brun. Voilà.', [',', '.|']],
] as const)(
  'each stretch of speech ends in its last sign, closed or not, in %s: %s',
  (lang, text, expected) => {
    expect(ends(lang, text)).toEqual(expected);
  },
);

/** Where an attribution ends that begins behind the first bar: the words up to there. */
function attribution(lang: string, barred: string): string | null {
  const { search, at, cut } = readSentence(lang, barred);
  const to = findInvertedEnd(search.tokens, at[0], search.lexicon);
  return to === null ? null : cut({ from: at[0], to });
}

describe('a verb with its speaker behind it', () => {
  it.each([
    ['fr', 'C’est prêt, |explique Ana Brun.', 'explique Ana Brun.'],
    ['fr', 'C’est prêt, |explique Ana Brun', 'explique Ana Brun'],
    ['fr', 'C’est prêt, |explique Ana Brun, et voilà.', 'explique Ana Brun,'],
    ['fr', 'C’est prêt, |explique Ana Brun : on attend.', 'explique Ana Brun :'],
    [
      'fr',
      'C’est prêt, |explique Ana Brun, directrice de Nordlys, et voilà.',
      'explique Ana Brun, directrice de Nordlys,',
    ],
    ['fr', 'C’est prêt, |a-t-il répété, et voilà.', 'a-t-il répété,'],
    ['fr', 'C’est prêt, |a ensuite expliqué Ana Brun.', 'a ensuite expliqué Ana Brun.'],
    ['fr', 'C’est prêt, |explique Ana Brun ce lundi à Paris.', 'explique Ana Brun ce lundi à Paris.'],
    ['sv', 'Det är klart, |säger Anna Lind till TT.', 'säger Anna Lind till TT.'],
    ['es', 'Está listo, |señala Ana Pardo.', 'señala Ana Pardo.'],
  ])('ends with the sign behind it, in %s: %s', (lang, barred, expected) => {
    expect(attribution(lang, barred)).toBe(expected);
  });

  it.each([
    ['fr', 'C’est prêt, |Explique Ana Brun.'],
    ['fr', 'C’est prêt, |la gare dit Ana Brun.'],
    ['fr', 'C’est prêt, |« oui » dit Ana Brun.'],
    ['fr', 'C’est prêt, |explique que tout va bien.'],
    ['fr', 'C’est prêt, |explique « tout va bien ».'],
    ['fr', 'C’est prêt, |Ana Brun explique.'],
    ['fr', 'C’est prêt, |explique Ana Brun (ingénieure).'],
    ['fr', 'C’est prêt, |'],
    ['sv', 'Det är klart, |säger jag till Anna Lind.'],
  ])('is none, in %s: %s', (lang, barred) => {
    expect(attribution(lang, barred)).toBeNull();
  });
});
