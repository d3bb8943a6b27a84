import { describe, expect, it } from 'vitest';
import { drawSaid } from '../../../helpers/draw-said';

const LAST = 'person Anna Lin (Anna Lin)';
const GOES_ON = 'person Anna Lin';

describe('a sentence between two quotations says who takes the floor', () => {
  it.each<[string, string, string]>([
    [
      'en',
      '“It will last,” said Anna Lin. Peter Ek was not so sure. “I saw three of them break.”',
      'person Peter Ek (Peter Ek)',
    ],
    [
      'en',
      '“It will last,” said Anna Lin. Analyst Bo Ek disagreed. “I saw three of them break.”',
      'person Bo Ek (Bo Ek), role Analyst',
    ],
    [
      'en',
      '“It will last,” said Anna Lin. Bo Ek, an analyst at Havn, sees it differently. “I saw three of them break.”',
      'person Bo Ek (Bo Ek), role analyst, of Havn',
    ],
    [
      'en',
      '“It will last,” said Anna Lin. She sold it in May. Peter Ek shook his head. “I saw three of them break.”',
      'person Peter Ek (Peter Ek)',
    ],
    [
      'de',
      '„Das hält“, sagte Anna Lin. Peter Eck ist anderer Meinung. „Ich habe drei davon brechen sehen.“',
      'person Peter Eck (Peter Eck)',
    ],
    [
      'de',
      '„Das hält“, sagte Anna Lin. Der Analyst Bo Eck widerspricht. „Ich habe drei davon brechen sehen.“',
      'person Bo Eck (Bo Eck), role Analyst',
    ],
    [
      'fr',
      '« Cela tiendra », assure Anna Lin. Peter Ek n’y croit pas. « J’en ai vu trois se casser. »',
      'person Peter Ek (Peter Ek)',
    ],
    [
      'nl',
      '“Dat houdt het”, zegt Anna Lin. Peter Ek is minder zeker. “Ik heb er drie zien breken.”',
      'person Peter Ek (Peter Ek)',
    ],
    [
      'sv',
      '”Det håller”, säger Anna Lin. Peter Ek är mindre säker. ”Jag har sett tre gå sönder.”',
      'person Peter Ek (Peter Ek)',
    ],
    [
      'es',
      '«Aguantará», dijo Anna Lin. Peter Ek no está tan seguro. «He visto tres romperse.»',
      'person Peter Ek (Peter Ek)',
    ],
    [
      'en',
      '“It will last,” said Anna Lin. Lin founded the firm in 2012. “We had no money.”',
      'person Anna Lin (Lin)',
    ],
  ])('%s: %s', (lang, text, taker) => {
    expect(drawSpeakers(text, lang)).toEqual([LAST, taker]);
  });
});

describe('who spoke goes on where nobody takes the floor', () => {
  it.each<[string, string]>([
    ['en', '“It will last,” said Anna Lin. Peter Ek joined her in May. “He is the best we have.”'],
    ['en', '“It will last,” said Anna Lin. Peter Ek joined her in May. “We hired him for the hinge.”'],
    ['en', '“It will last,” said Anna Lin. Peter Ek joined her in May. “His hinge is the best we have.”'],
    ['en', '“It will last,” said Anna Lin. She was less sure of the screen. “I saw three of them break.”'],
    ['en', '“It will last,” said Anna Lin. The phone costs $500. “That is fair.”'],
    [
      'en',
      '“It will last,” said Anna Lin. Acme Phones has sold two million of them. “We had hoped for one.”',
    ],
    ['en', '“It will last,” said Anna Lin. Black Friday is next week. “We are ready.”'],
    [
      'en',
      '“It will last,” said Anna Lin. In May, at the fair of Peter Ek, none broke. “We were surprised.”',
    ],
    ['de', '„Das hält“, sagte Anna Lin. Peter Eck kam im Mai dazu. „Er ist der Beste, den wir haben.“'],
    ['de', '„Das hält“, sagte Anna Lin. Das Telefon kostet 900 Euro. „Das ist fair.“'],
    [
      'fr',
      '« Cela tiendra », assure Anna Lin. Nordwerk a fermé l’usine en mai. « Nous n’avions pas le choix. »',
    ],
    ['nl', '“Dat houdt het”, zegt Anna Lin. Nordwerk sloot de fabriek in mei. “We hadden geen keus.”'],
  ])('%s: %s', (lang, text) => {
    const [first, second] = drawSpeakers(text, lang);
    expect([first, second]).toEqual([LAST, GOES_ON]);
  });
});

describe('whoever takes a stand to what was said takes the floor, whatever they are called', () => {
  it.each<[string, string, string]>([
    [
      'en',
      '“It will last,” said Anna Lin. Bo Ek was not so sure. “I saw three of them break.”',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'en',
      '“It will last,” said Anna Lin. Bo Ek disagreed. “She never had to repair it.”',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'en',
      '“It will last,” said Anna Lin. Nordlys had doubts about the hinge. “We saw three of them break.”',
      'organisation Nordlys (Nordlys)',
    ],
    [
      'en',
      '“It will last,” said Anna Lin. The ministry pushed back. “We saw three of them break.”',
      'unnamed The ministry (The ministry)',
    ],
    [
      'en',
      '“It will last,” said Anna Lin. Others were more cautious. “We saw three of them break.”',
      'unnamed Others (Others)',
    ],
    [
      'de',
      '„Das hält“, sagte Anna Lin. Bo Ek war anderer Meinung. „Ich habe drei davon brechen sehen.“',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'nl',
      '“Dat houdt het”, zegt Anna Lin. Bo Ek is het daar niet mee eens. “Ik heb er drie zien breken.”',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'sv',
      '”Det håller”, säger Anna Lin. Bo Ek håller inte med. ”Jag har sett tre gå sönder.”',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'no',
      '«Det holder», sier Anna Lin. Bo Ek er mindre sikker. «Jeg har sett tre gå i stykker.»',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'da',
      '»Det holder«, siger Anna Lin. Bo Ek er ikke så sikker. »Jeg har set tre gå i stykker.«',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'fr',
      '« Cela tiendra », assure Anna Lin. Bo Ek n’est pas d’accord. « J’en ai vu trois se casser. »',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'es',
      '«Aguantará», dijo Anna Lin. Bo Ek no está de acuerdo. «He visto tres romperse.»',
      'person Bo Ek (Bo Ek)',
    ],
    [
      'it',
      '«Reggerà», dice Anna Lin. Bo Ek non è d’accordo. «Ne ho viste rompersi tre.»',
      'person Bo Ek (Bo Ek)',
    ],
    ['pt', '“Vai aguentar”, disse Anna Lin. Bo Ek discorda. “Já vi três quebrarem.”', 'person Bo Ek (Bo Ek)'],
    [
      'pl',
      '„To wytrzyma”, mówi Anna Lin. Tove Eck jest innego zdania. „Widziałem, jak pękły trzy.”',
      'person Tove Eck (Tove Eck)',
    ],
    [
      'fi',
      '”Se kestää”, sanoo Anna Lin. Bo Ek on eri mieltä. ”Olen nähnyt kolmen hajoavan.”',
      'person Bo Ek (Bo Ek)',
    ],
  ])('%s: %s', (lang, text, taker) => {
    expect(drawSpeakers(text, lang)).toEqual([LAST, taker]);
  });

  it.each<[string, string]>([
    ['en', '“It will last,” said Anna Lin. Bo Ek agreed to sell it in May. “We were glad.”'],
    ['en', '“It will last,” said Anna Lin. She was less sure of the screen. “I saw three of them break.”'],
    ['en', '“It will last,” said Anna Lin. The report took another view of it. “I never read it.”'],
    ['en', '“It will last,” said Anna Lin. In the shops, buyers seemed convinced. “We sold two million.”'],
    ['de', '„Das hält“, sagte Anna Lin. Das Telefon klingt deutlicher als im Mai. „Das ist neu.“'],
    ['nl', '“Dat houdt het”, zegt Anna Lin. Het scherm is zo zeker niet stuk te krijgen. “Wij testen dat.”'],
  ])('%s, but not in: %s', (lang, text) => {
    expect(drawSpeakers(text, lang)).toEqual([LAST, GOES_ON]);
  });
});

describe('one word known from nowhere takes the floor from whoever spoke and leaves it open where it may be a thing', () => {
  it.each([
    ['sv', '”Det håller”, säger Anna Lin. Telefonen är lika säker som i maj. ”Vi testar det.”', 'nobody'],
    ['da', '»Det holder«, siger Anna Lin. Skærmen er ikke så sikker. »Vi tester det.«', 'nobody'],
    [
      'en',
      '“It will last,” said Anna Lin. Nordlys disagreed. “We test it.”',
      'organisation Nordlys (Nordlys)',
    ],
  ])('%s: %s', (lang, text, speaker) => {
    expect(drawSpeakers(text, lang)[1]).toBe(speaker);
  });
});

describe('a firm with somebody in it', () => {
  it.each([
    ['“We had no money,” said Anna Lin. Marta Voss founded the firm with Lin.', 'person Anna Lin (Anna Lin)'],
    ['“We had no money,” said Anna Lin. An engineer with Lin built the first.', 'person Anna Lin (Anna Lin)'],
    [
      '“We had no money,” said Fjord Lin. An engineer with Fjord Lin built the first.',
      'organisation Fjord Lin (Fjord Lin)',
    ],
  ])('%s', (text, speaker) => {
    expect(drawSpeakers(text, 'en')).toEqual([speaker]);
  });
});

function drawSpeakers(text: string, lang: string): readonly string[] {
  return drawSaid(text, lang).map((said) => said.split(' | ')[1] ?? '');
}
