import { describe, expect, it } from 'vitest';
import { opensBare, opensInfinitive } from '../../../../utils/quotes/contents/bare-clause';
import {
  opensBareInfinitive,
  opensInfinitiveClause,
} from '../../../../utils/quotes/contents/infinitive-clause';
import { findMoodAtHead, isIndicative, isMood } from '../../../../utils/quotes/contents/mood';
import { readSentence } from '../../../helpers/read-sentence';

describe('a verb in the mood of reported speech', () => {
  it.each([
    ['Die Brücke |sei gesperrt.'],
    ['Sie |habe gezahlt.'],
    ['Sei das so, |werde sie kommen.'],
    ['Die Brücke |diene dem Verkehr.'],
    ['Es |funktioniere.'],
    ['Er |rechne, wie er will.'],
    ['Er |rechne nicht damit.'],
    ['Er |rechne mit ihm.'],
    ['Sie sagt, der Marktplatz |behandle Händler gut.'],
    ['Der Marktplatz |behandle Händler gut.'],
  ])('is one: %s', (barred) => {
    const { search, at } = readSentence('de', barred);
    expect(isMood(search.tokens, at[0], search.lexicon)).toBe(true);
  });

  it.each([
    ['Die |große Brücke.'],
    ['Sie |diente dem Verkehr.'],
    ['Die |Sache, die er will.'],
    ['Das |1,5-Fache, das er will.'],
    ['Eine |alte Brücke.'],
    ['Die |Seite.'],
    ['Er |ist da.'],
    ['Der alte |kleine Mann.'],
    ['Sie will die |ganze Arbeit.'],
    ['Sie |lief.'],
    ['Die |Habe.'],
  ])('is none: %s', (barred) => {
    const { search, at } = readSentence('de', barred);
    expect(isMood(search.tokens, at[0], search.lexicon)).toBe(false);
  });
});

function head(barred: string): string | null {
  const { search, at } = readSentence('de', barred);
  const found = findMoodAtHead(search.tokens, { from: at[0], to: search.sentence.to }, search.lexicon);
  return found === null ? null : (search.tokens[found]?.lower ?? null);
}

describe('the verb that heads a main clause', () => {
  it.each([
    ['|Die Sperre sei aufgehoben.', 'sei'],
    ['|Nachdem er kam, habe er gezahlt.', 'habe'],
    ['|Dass er kam, sei klar.', 'sei'],
    ['|Die Brücke, ein Bau aus Stahl, sei alt.', 'sei'],
    ['Lind war klar: |Die Brücke sei alt.', 'sei'],
    ['|Er diene dem Verkehr.', 'diene'],
  ])('is in that mood: %s', (barred, expected) => {
    expect(head(barred)).toBe(expected);
  });

  it.each([
    ['|Die Sperre ist aufgehoben, er sei da.'],
    ['|Die Sperre: sie sei aufgehoben.'],
    ['|Die Sperre; sie sei aufgehoben.'],
    ['|Nachdem er kam, hat er gezahlt.'],
    ['|Die Brücke, die alt sei, bleibt.'],
    ['Er kam, |weil er krank sei.'],
    ['|Er sagte, es sei gut.'],
    ['|Er zahlte, es sei gut.'],
    ['|Sie meinten, es sei gut.'],
    ['|Nachdem er kam.'],
    ['|Morgen kommt sie.'],
  ])('is in another: %s', (barred) => {
    expect(head(barred)).toBeNull();
  });
});

describe('a verb that states something itself', () => {
  it.each([
    ['Die Brücke |ist alt.', true],
    ['Die Brücke |zahlte, was sie konnte.', true],
    ['Die Männer |zahlten, was sie konnten.', true],
    ['Sie |sagt, es ist gut.', true],
    ['Die Brücke |sei alt.', false],
    ['Die |alte, die er sah.', true],
    ['Die |bunte Brücke.', false],
    ['Die |Kante, die er sah.', false],
    ['Die Brücke |da.', false],
  ])('is an auxiliary, a past or a verb of saying: %s', (barred, expected) => {
    const { search, at } = readSentence('de', barred);
    expect(isIndicative(search.tokens, at[0], search.lexicon)).toBe(expected);
  });
});

describe('a clause in the infinitive', () => {
  it.each([
    ['de', 'Lind kündigte an, |das Werk zu schließen.'],
    ['de', 'Lind warf ihm vor, |Daten weitergegeben zu haben.'],
    ['de', 'Lind kündigte an, |ein Büro einzurichten.'],
    ['de', 'Lind kündigte an, |das Werk zu schließen und zu gehen.'],
    ['de', 'Lind kündigte an, |das Werk zu schließen, wenn es regnet.'],
  ])('behind a comma, in %s: %s', (lang, barred) => {
    const { search, at } = readSentence(lang, barred);
    expect(opensInfinitiveClause(search, at[0])).toBe(true);
  });

  it.each([
    ['de', 'Lind spart, |um das Werk zu schließen.'],
    ['de', 'Lind ging, |ohne das Werk zu schließen.'],
    ['de', 'Lind sagte, |dass das Werk zu schließen ist.'],
    ['de', 'Lind sagte, |das Werk.'],
    ['de', 'Lind sagte, |das Werk, zu schließen.'],
    ['de', 'Lind sagte, |das Werk: zu schließen.'],
    ['de', 'Lind sagte, |der Weg zu Bergen ist weit.'],
    ['de', 'Lind sagte, |es kommt zu kleinen Fehlern.'],
    ['de', 'Lind sagte, |zuhören.'],
    ['de', 'Lind sagte, |das Werk zu Berge.'],
    ['nl', 'Linde zei, |de fabriek te sluiten.'],
    ['en', 'Lin said, |the plant to close.'],
  ])('is none, in %s: %s', (lang, barred) => {
    const { search, at } = readSentence(lang, barred);
    expect(opensInfinitiveClause(search, at[0])).toBe(false);
  });

  it.each([
    ['nl', 'Linde bevestigt |de storing te hebben veroorzaakt.', true],
    ['nl', 'Linde zegt |niets te weten.', true],
    ['nl', 'Linde zegt |de storing.', false],
    ['nl', 'Linde zegt |om de storing te melden.', false],
    ['nl', 'Linde zegt |zonder de storing te melden.', false],
    ['nl', 'Linde zegt |in Utrecht te wonen.', false],
    ['nl', 'Linde zegt |gisteren te komen.', false],
    ['nl', 'Linde zegt |dat ze de storing te laat meldden.', false],
    ['nl', 'Linde zegt |de storing, te hebben.', false],
    ['nl', 'Linde zegt |de storing te laat.', false],
    ['nl', 'Linde zegt |de storing zonder reden te hebben.', false],
    ['de', 'Lind sagt |das Werk zu schließen.', false],
  ])('without a comma, in %s: %s', (lang, barred, expected) => {
    const { search, at } = readSentence(lang, barred);
    expect(opensBareInfinitive(search, at[0])).toBe(expected);
  });

  it.each([
    ['fr', 'Anne Lin assure |avoir fini.', true],
    ['fr', 'Anne Lin assure |ne pas avoir fini.', true],
    ['it', 'Anna Lini dice |di non volere.', true],
    ['it', 'Anna Lini dice |di volere.', true],
    ['it', 'Anna Lini dice |volere.', false],
    ['it', 'Anna Lini dice |di Roma.', false],
    ['it', 'Anna Lini dice |di ieri.', false],
    ['es', 'Ana Lima asegura |haber acabado.', true],
    ['es', 'Ana Lima asegura |no haber acabado.', true],
    ['es', 'Ana Lima asegura |ayer.', false],
    ['es', 'Ana Lima asegura |Haber.', false],
    ['fr', 'Anne Lin assure |le dîner.', false],
    ['fr', 'Anne Lin assure |hier.', false],
    ['fr', 'Anne Lin assure |« avoir fini ».', false],
    ['fr', 'Anne Lin assure.|', false],
    ['fr', 'Anne Lin n’assure pas |avoir fini.', false],
    ['de', 'Anna Lind versichert |gehen.', false],
  ])('right behind the verb, in %s: %s', (lang, barred, expected) => {
    const { search, at } = readSentence(lang, barred);
    const [cue] = search.cues;
    expect(cue !== undefined && opensInfinitive(search, cue, at[0])).toBe(expected);
  });
});

describe('a clause without "that"', () => {
  it.each([
    ['en', 'Lin said |the fix was ready.', true],
    ['en', 'Lin warned |banks were closed.', true],
    ['en', 'Lin warned |banks about it.', false],
    ['en', 'Lin said |the fix.', false],
    ['en', 'Lin said |at noon.', false],
    ['fr', 'Lin dit |le pont est fermé.', false],
    ['de', 'Lind sagte |die Brücke ist zu.', false],
    ['de', 'Lind sagte |die Brücke ist „zu“.', true],
  ])('begins, or not, in %s: %s', (lang, barred, expected) => {
    const { search, at } = readSentence(lang, barred);
    const [cue] = search.cues;
    expect(cue !== undefined && opensBare(search, cue, { at: at[0], first: cue.to === at[0] })).toBe(
      expected,
    );
  });
});
