import { describe, expect, it } from 'vitest';
import { findClauseEnd } from '../../../../utils/quotes/contents/clause-end';
import { hasFinite, opensClause } from '../../../../utils/quotes/contents/clause-start';
import { findLastClause } from '../../../../utils/quotes/contents/last-clause';
import { readSentence } from '../../../helpers/read-sentence';

function opens(lang: string, barred: string): boolean {
  const { search, at } = readSentence(lang, barred);
  return opensClause(search.tokens, { from: at[0], to: search.sentence.to }, search.lexicon);
}

describe('a clause with subject and verb', () => {
  it.each([
    ['en', 'She said |its battery lasts for years.'],
    ['en', 'She said |it works.'],
    ['en', 'She said |it “works”.'],
    ['en', 'She said |they left.'],
    ['en', 'She said |there was a fault.'],
    ['en', 'She said |Nordlys was late.'],
    ['en', 'She said |the fix works.'],
    ['en', 'She said |the company deleted the logs.'],
    ['en', 'She said |the layoffs at its plant were over.'],
    ['en', 'She said |the layoffs at its plant in Oslo were over.'],
    ['en', 'She said |the ship, built in May, has sunk.'],
    ['en', 'She said |the ship (a ferry) has sunk.'],
    ['en', 'She said |the ship that sank was old.'],
    ['en', 'She said |an “unauthorised party” had come in.'],
    ['en', 'She said |banks and shops were closed.'],
    ['en', 'She said |banks were closed.'],
    ['en', 'She said |about 40 ships were lost.'],
    ['en', 'She said |no ship was lost.'],
    ['en', 'She said |the ship now is lost.'],
    ['en', 'She said |the ship “sank”.'],
    ['en', 'She said |that was wrong.'],
    ['nl', 'Ze zei |ze komen.'],
  ])('begins, in %s: %s', (lang, barred) => {
    expect(opens(lang, barred)).toBe(true);
  });

  it.each([
    ['en', 'She announced |the layoffs at its plant.'],
    ['en', 'She announced |the layoffs.'],
    ['en', 'She announced |a cheaper van and two new colours.'],
    ['en', 'She announced |a cheaper van.'],
    ['en', 'She announced |the ship of the line.'],
    ['en', 'She announced |the ship, the van.'],
    ['en', 'She announced |the ship that.'],
    ['en', 'She spoke |at the gate.'],
    ['en', 'She spoke |and left.'],
    ['en', 'She spoke |which was new.'],
    ['en', 'She spoke |when it was over.'],
    ['en', 'She spoke |quickly.'],
    ['en', 'She spoke |on Monday.'],
    ['en', 'She saw |it.'],
    ['en', 'She spoke |today.'],
    ['en', 'She saw |the mayor of the town.'],
    ['en', 'She saw |banks and shops.'],
    ['en', 'She saw |Ann Lin’s report.'],
    ['en', 'She spoke.|'],
  ])('does not begin, in %s: %s', (lang, barred) => {
    expect(opens(lang, barred)).toBe(false);
  });
});

describe('a finite verb that is known', () => {
  it.each([
    ['en', '|the ship was lost', true],
    ['en', '|the ship’s captain', false],
    ['en', '|the ship of the line', false],
    ['de', '|die Brücke sei gesperrt', true],
    ['de', '|die Brücke am Hafen', false],
    ['fr', '|le pont est fermé', true],
  ])('stands within reach or not, in %s: %s', (lang, barred, expected) => {
    const { search, at } = readSentence(lang, barred);
    expect(hasFinite(search.tokens, { from: at[0], to: search.sentence.to })).toBe(expected);
  });
});

function reported(lang: string, barred: string): string {
  const { search, at, cut } = readSentence(lang, barred);
  const to = findClauseEnd(search.tokens, { from: at[0], to: search.sentence.to }, search);
  return cut({ from: at[0], to });
}

describe('what is reported', () => {
  it.each([
    ['en', 'Lin said |it was ready, adding that it was cheap.', 'it was ready'],
    ['en', 'Lin said |it was ready and added that it was cheap.', 'it was ready'],
    ['en', 'Lin said |it was ready, but she said it was late.', 'it was ready'],
    ['en', 'Lin said |it was ready, she said.', 'it was ready'],
    ['en', 'Lin said |it was ready, also adding that it was cheap.', 'it was ready'],
    ['en', 'Lin said |the tests had failed and the ministry said it was late.', 'the tests had failed'],
    ['en', 'Lin said |it was ready, according to Ek.', 'it was ready'],
    ['en', 'Lin said |it was ready; it was cheap.', 'it was ready'],
    ['en', 'Lin said |it was ready and declined to comment.', 'it was ready'],
    ['en', 'Lin said |it was ready, but Ek disagreed: “It was not.”', 'it was ready'],
    ['en', 'Lin said |it was ready: “It was.”', 'it was ready'],
    ['en', 'Lin said |what Ek would say about it.', 'what Ek would say about it'],
    ['en', 'Lin said |it was ready –.', 'it was ready'],
    ['en', 'Lin said |it was ready for sale, and cheap.', 'it was ready for sale, and cheap'],
    ['en', 'Lin said |the man who told the court had left.', 'the man who told the court had left'],
    ['de', 'Lind sagte, |sie sei fertig, und fügte hinzu, sie sei billig.', 'sie sei fertig'],
    ['de', 'Lind sagte, |sie sei fertig, teilte Ek mit.', 'sie sei fertig'],
    ['fr', 'Lin dit que |« c’est prêt » et que la gare ouvre.', '« c’est prêt »'],
    ['fr', 'Lin dit que |« c’est prêt » et fini.', '« c’est prêt » et fini'],
    ['fr', 'Lin dit que |c’est prêt et que la gare ouvre.', 'c’est prêt et que la gare ouvre'],
    ['en', 'Lin said |“it” works and that it lasts.', '“it” works and that it lasts'],
    ['es', 'Lima dijo que |el puente cierra sin avisar.', 'el puente cierra sin avisar'],
    ['en', 'Lin said |it was ready and would say more.', 'it was ready and would say more'],
    ['en', 'Lin said |it was ready: the ship was late.', 'it was ready: the ship was late'],
    [
      'en',
      'Lin said |the ship, according the status of a wreck, is lost.',
      'the ship, according the status of a wreck, is lost',
    ],
    ['es', 'Lima dijo que |el puente cierra, sin dar más detalles.', 'el puente cierra'],
    ['es', 'Lima dijo que |el puente cierra, sin agua.', 'el puente cierra, sin agua'],
    ['es', 'Lima dijo que |el puente cierra, según Pardo.', 'el puente cierra, según Pardo'],
    ['sv', 'Lind säger att |bron är klar, säger Ek.', 'bron är klar'],
    ['fi', 'Laine sanoo, että |silta on valmis, sanoo Nord.', 'silta on valmis'],
  ])('ends where the next attribution begins, in %s: %s', (lang, barred, expected) => {
    expect(reported(lang, barred)).toBe(expected);
  });
});

describe('the last of joined clauses', () => {
  it.each([
    ['en', 'It ships in May, but Lin disagrees|: “No.”', 'Lin disagrees'],
    ['en', 'It ships in May, and she doubts it|: “No.”', 'she doubts it'],
    ['de', 'Sie kommt im Mai, doch Lind zweifelt|: „Nein.“', 'Lind zweifelt'],
  ])('begins behind its conjunction, in %s: %s', (lang, barred, expected) => {
    const { search, at, cut } = readSentence(lang, barred);
    const from = findLastClause(search.tokens, { from: search.sentence.from, to: at[0] });
    expect(from === null ? null : cut({ from, to: at[0] })).toBe(expected);
  });

  it.each([
    ['en', 'It ships in May but Lin disagrees|: “No.”'],
    ['en', 'It ships in May, Lin disagrees|: “No.”'],
    ['en', 'It ships, but Lin, who disagrees, waits|: “No.”'],
    ['en', 'It ships, but Lin said at the gate of the town that she disagrees|: “No.”'],
    ['en', 'But Lin disagrees|: “No.”'],
  ])('is none, in %s: %s', (lang, barred) => {
    const { search, at } = readSentence(lang, barred);
    expect(findLastClause(search.tokens, { from: search.sentence.from, to: at[0] })).toBeNull();
  });
});
