import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../../../utils/quotes/lexicons';
import { scanSpeech } from '../../../../utils/quotes/speech/speech-inserts';

/** Each stretch of speech as it stands, its dash or marks ahead of a bar where it has any. */
function speech(lang: string, text: string): readonly string[] {
  const lexicon = findLexicon(lang);
  if (lexicon?.script !== 'spaced') throw new Error(`${lang} is written without spaces`);
  return scanSpeech(text, compileLexicon(lexicon)).map(({ outer, inner }) =>
    [
      text.slice(outer.start, inner.start),
      text.slice(inner.start, inner.end),
      text.slice(inner.end, outer.end),
    ].join('|'),
  );
}

describe('speech that a dash opens', () => {
  it.each([
    ['sv', '– Bron är stängd, säger Anna Lind.', ['– |Bron är stängd|,']],
    [
      'sv',
      '– Bron är stängd, säger Anna Lind. – Den öppnar i maj.',
      ['– |Bron är stängd|,', '– |Den öppnar i maj.|'],
    ],
    ['sv', '– Bron är stängd, säger Anna Lind. Den öppnar i maj.', ['– |Bron är stängd|,']],
    [
      'sv',
      '– Bron är stängd, säger hon, och den öppnar i maj.',
      ['– |Bron är stängd|,', '|och den öppnar i maj.|'],
    ],
    ['sv', '– Är bron stängd? frågar Anna Lind.', ['– |Är bron stängd?|']],
    ['sv', '– Bron är stängd! ropar Anna Lind.', ['– |Bron är stängd!|']],
    ['sv', '– Bron är stängd. Den öppnar i maj.', ['– |Bron är stängd. Den öppnar i maj.|']],
    [
      'sv',
      '– Bron är stängd, säger Lars Nord, ordförande i Kundförbundet, till TT.',
      ['– |Bron är stängd|,'],
    ],
    ['sv', '– Nej, svarar Lind. – Aldrig.', ['– |Nej|,', '– |Aldrig.|']],
    ['sv', '—Nej, svarar Lind.', ['—|Nej|,']],
    ['sv', '- Nej, svarar Lind.', ['- |Nej|,']],
    ['sv', '–\u00a0Nej, svarar Lind.', ['–\u00a0|Nej|,']],
    ['sv', 'Lind är klar: – Bron är stängd, säger hon.', ['– |Bron är stängd|,']],
    ['sv', 'Lind skrattar. – Bron är stängd, säger hon.', ['– |Bron är stängd|,']],
    ['no', '– Brua er stengt, sier Anna Lind til NTB.', ['– |Brua er stengt|,']],
    ['da', '– Broen er lukket, siger Anna Lind.', ['– |Broen er lukket|,']],
    ['pl', '– Most jest zamknięty – powiedziała Anna Lis.', ['– |Most jest zamknięty|']],
    ['pl', '– Nie – mówi Anna Lis. Urząd milczy.', ['– |Nie|']],
    ['pl', '– Nie – mówi Anna Lis – i koniec.', ['– |Nie|', '|i koniec.|']],
    [
      'pl',
      '– Most jest zamknięty – powiedziała Anna Lis. – Otwarcie w maju.',
      ['– |Most jest zamknięty|', '– |Otwarcie w maju.|'],
    ],
    ['pl', '– Most – ten stary – jest zamknięty – mówi Anna Lis.', ['– |Most – ten stary – jest zamknięty|']],
    ['fi', '– Silta on suljettu, sanoo Anna Laine.', ['– |Silta on suljettu|,']],
    ['fi', '– Silta on suljettu, liiton puheenjohtaja Hannu Nord sanoo.', ['– |Silta on suljettu|,']],
    ['fi', '– Silta on suljettu, Hannu Nord sanoo tänään.', ['– |Silta on suljettu|,']],
    ['sv', 'Lind skrattar. – Bron är stängd.', []],
    ['sv', '‒ Nej, svarar Lind.', ['‒ |Nej|,']],
    ['sv', '― Nej, svarar Lind.', ['― |Nej|,']],
    ['sv', '– ”Nej”, svarar Lind.', ['– |”Nej”|,']],
    ['sv', '– Nej. Säger Lind.', ['– |Nej. Säger Lind.|']],
    ['sv', '– Nej. svarar Lind.', ['– |Nej. svarar Lind.|']],
    ['sv', '– Nej, svarar Lind, i Oslo.', ['– |Nej|,']],
    [
      'sv',
      '– Nej, säger Lind, för att det alltid har varit så på den gamla bron.',
      ['– |Nej|,', '|för att det alltid har varit så på den gamla bron.|'],
    ],
    ['fi', '– Silta on suljettu, minä sanon.', ['– |Silta on suljettu, minä sanon.|']],
    ['fi', '– Silta on suljettu, Nord ei tiedä.', ['– |Silta on suljettu, Nord ei tiedä.|']],
    ['pl', '– Most jest zamknięty – powiedziała Anna Lis', ['– |Most jest zamknięty|']],
    ['pl', '– Nie wiem – ani ja – ani nikt.', ['– |Nie wiem – ani ja – ani nikt.|']],
    ['sv', 'Hon sa ”bron är stängd”.', ['”|bron är stängd|”']],
    ['sv', '– Bron ”Storbron” är stängd, säger Anna Lind.', ['– |Bron ”Storbron” är stängd|,']],
    ['sv', '– Bron är stängd, Anna Lind säger.', ['– |Bron är stängd, Anna Lind säger.|']],
    ['sv', '– Nej, säger Lars Nord, till TT, och bron är stängd.', ['– |Nej|,', '|och bron är stängd.|']],
    ['sv', '– Nej, säger Lars Nord, i den lilla röda stugan, och går.', ['– |Nej|,', '|och går.|']],
    ['sv', '– Nej, säger hon,', ['– |Nej|,']],
    ['sv', 'Hon sa ”nej”. – Bron är stängd, säger Lind.', ['”|nej|”', '– |Bron är stängd|,']],
    ['sv', '– Nej, svarar Lind. Hon sa ”ja” i maj.', ['– |Nej|,', '”|ja|”']],
    ['fi', '– Silta on suljettu, Hannu Nord sanoo', ['– |Silta on suljettu|,']],
    ['fi', '– Silta on suljettu, kyltti sanoo.', ['– |Silta on suljettu, kyltti sanoo.|']],
    ['fi', '– Silta on suljettu, Hannu Nord ei sano.', ['– |Silta on suljettu, Hannu Nord ei sano.|']],
    ['pl', '– „…” – powiedziała Anna Lis.', ['„|…|”']],
    ['pl', '– Nie – mówi Anna Lis. Urząd – jak zwykle – milczy.', ['– |Nie|']],
  ])('ends where it is attributed, in %s: %s', (lang, text, expected) => {
    expect(speech(lang, text)).toEqual(expected);
  });

  it.each([
    ['sv', 'Bron – den gamla – är stängd.'],
    ['sv', 'Det är -30 grader. -30 grader är kallt.'],
    ['sv', 'Lind kom i maj. – bron var då stängd.'],
    ['sv', 'Bron är stängd.'],
    ['sv', '-Nej, svarar Lind.'],
    ['sv', 'Lind skrattar. –'],
    ['sv', 'a – Nej, svarar Lind.'],
    ['sv', '. – Nej'],
    ['sv', '– nej, svarar Lind.'],
    ['sv', '‑ Nej, svarar Lind.'],
    ['sv', '‖ Nej, svarar Lind.'],
    ['sv', '– – –'],
    ['sv', 'Åren 1999–2001, säger Lind.'],
    ['en', '– Nothing here, says Ann Lin.'],
    ['de', '– Nichts davon, sagt Anna Lind.'],
  ])('is none, in %s: %s', (lang, text) => {
    expect(speech(lang, text)).toEqual([]);
  });
});

describe('an attribution inside marks or behind a dash', () => {
  it.each([
    ['fr', '« C’est prêt, explique Ana Brun, et c’est tout. »', ['« |C’est prêt,|', '|et c’est tout.| »']],
    ['fr', '« C’est prêt, explique Ana Brun. »', ['« |C’est prêt,|']],
    ['fr', '« C’est prêt et c’est tout. »', ['« |C’est prêt et c’est tout.| »']],
    ['es', '—No lo sé —dijo Ana Pardo—. Ya veremos.', ['|No lo sé|', '|Ya veremos.|']],
    ['es', '«Está listo —señala Pardo—, y nada más».', ['«|Está listo|', '|y nada más|»']],
    ['es', '«Está listo» —señala Pardo—.', ['«|Está listo|»']],
    ['en', '“It works – says Lin – and it lasts.”', ['“|It works – says Lin – and it lasts.|”']],
    ['es', '‒No lo sé ‒dijo Ana Pardo‒. Ya veremos.', ['|No lo sé|', '|Ya veremos.|']],
    ['es', '―No lo sé ―dijo Ana Pardo―. Ya veremos.', ['|No lo sé|', '|Ya veremos.|']],
    ['es', '—… —dijo Ana Pardo—. Ya veremos.', ['|Ya veremos.|']],
    [
      'es',
      '«El plan está listo, dice Ana Pardo, y yo la creo».',
      ['«|El plan está listo, dice Ana Pardo, y yo la creo|»'],
    ],
    ['fr', '« C’est prêt : dit-elle vrai ? »', ['« |C’est prêt : dit-elle vrai ?| »']],
    ['fr', '« C’est prêt, explique Ana Brun : on attend. »', ['« |C’est prêt,|', '|on attend.| »']],
    [
      'fr',
      '« C’est prêt, Explique Ana Brun, et voilà. »',
      ['« |C’est prêt, Explique Ana Brun, et voilà.| »'],
    ],
    [
      'fr',
      '« C’est prêt, la gare dit Ana Brun, et voilà. »',
      ['« |C’est prêt, la gare dit Ana Brun, et voilà.| »'],
    ],
  ])('cuts the speech, in %s: %s', (lang, text, expected) => {
    expect(speech(lang, text)).toEqual(expected);
  });
});
