import { describe, expect, it } from 'vitest';
import { findContentAfter } from '../../../../utils/quotes/contents/find-content-after';
import { readSentence } from '../../../helpers/read-sentence';

/** Each verb of saying with its auxiliary, its shape unless finite, and whether nobody has said it yet. */
function cues(lang: string, text: string): readonly string[] {
  const { search, cut } = readSentence(lang, text);
  return search.cues.map(({ from, to, anchor, shape, unreal }) =>
    [
      `${cut({ from: anchor, to: from })}${anchor < from ? ' · ' : ''}${cut({ from, to })}`,
      ...(shape === 'finite' ? [] : [shape]),
      ...(unreal ? ['unreal'] : []),
    ].join(', '),
  );
}

describe('the verbs of saying', () => {
  it.each([
    ['en', 'Ann Lin said it was ready.', ['said']],
    ['en', 'Ann Lin has said it was ready.', ['has · said']],
    ['en', 'Ann Lin would say it was ready.', ['would · say, unreal']],
    ['en', 'Ann Lin did not say it was ready.', ['did not · say, unreal']],
    ['en', 'Ann Lin never said it was ready.', ['said, unreal']],
    ['en', 'Ann Lin wants to say it was ready.', ['to · say, unreal']],
    ['en', 'Ann Lin left, saying it was ready.', ['saying, gerund']],
    ['en', 'Ann Lin is saying it was ready.', ['is · saying']],
    ['en', 'Ann Lin was told it was ready.', []],
    ['en', 'Ann Lin pointed out that it was ready.', ['pointed out']],
    ['en', 'Ann Lin told Bo Ek and said it was ready.', ['told', 'said']],
    ['en', 'One said it was ready.', ['said']],
    ['en', 'One Said was sold.', []],
    ['en', 'And one said it was ready.', ['said']],
    ['en', 'Both say it was ready.', ['say']],
    ['en', 'She said it, and some said more.', ['said', 'said']],
    ['en', 'Some claims were false.', []],
    ['en', 'Some confirmed features of it.', []],
    ['en', 'They met on an earnings call today.', []],
    ['en', 'They had heard promises of it.', []],
    ['en', 'In claims like that nobody wins.', []],
    ['en', 'The report Said so.', []],
    ['en', 'The statement was short.', []],
    ['en', 'The Ministry said so.', ['said']],
    ['de', 'Anna Lind teilte am Montag mit, dass es fertig ist.', ['teilte']],
    ['de', 'Anna Lind teilte mit, dass es fertig ist.', ['teilte mit']],
    ['de', 'Anna Lind teilte den Kuchen.', []],
    ['de', 'Anna Lind teilte den Kuchen: Er kam mit.', []],
    ['de', 'Anna Lind hat gesagt, es sei fertig.', ['hat · gesagt, participle']],
    ['de', 'Es wurde gesagt, es sei fertig.', []],
    ['de', 'Die Brücke ist zu und Anna Lind sagte es.', ['sagte']],
    ['fr', 'Anne Lin a dit que c’est prêt.', ['a · dit']],
    ['fr', 'Le pont est fermé et ajoute que c’est prêt.', ['ajoute']],
    ['es', 'Esto explica que el puente cierre.', []],
    ['es', 'Ana Lima explica que el puente está roto.', ['explica']],
    ['it', 'La mostra «Segni» apre.', []],
    ['it', 'Ha detto che il ponte è chiuso.', ['Ha · detto, participle']],
    ['it', 'Lo scrive Anna Lini.', ['scrive']],
  ])('with what belongs to them, in %s: %s', (lang, text, expected) => {
    expect(cues(lang, text)).toEqual(expected);
  });
});

/** What stands behind the sentence's first verb of saying; null where nothing does. */
function behind(lang: string, text: string): string | null {
  const { search, cut } = readSentence(lang, text);
  const [cue] = search.cues;
  const found = cue ? findContentAfter(search, cue, cue.to) : null;
  return found && cut(found.range);
}

describe('what stands behind a verb of saying', () => {
  it.each([
    ['en', 'Lin said “it works”.', '“it works”'],
    ['en', 'Lin said “most” had left.', '“most” had left'],
    ['en', 'Lin said “it works” in Oslo.', '“it works”'],
    ['en', 'Lin said “it works,” and left.', '“it works,”'],
    ['en', 'Lin said that “no record” in which it stood was kept.', '“no record” in which it stood was kept'],
    ['en', 'Lin said: it works.', 'it works'],
    ['en', 'Lin said, “It works.”', '“It works.”'],
    ['en', 'Lin said, that it was over.', 'it was over'],
    ['en', 'Lin said – “It works.”', '“It works.”'],
    ['en', 'Lin said that was wrong.', 'that was wrong'],
    ['en', 'Lin said that it was wrong.', 'it was wrong'],
    ['en', 'Lin said on Monday that it was wrong.', 'it was wrong'],
    ['en', 'Lin said, however, that it was wrong.', 'it was wrong'],
    ['en', 'Lin said in a blog post on Monday that it was wrong.', 'it was wrong'],
    ['en', 'Lin told the court that it was wrong.', 'it was wrong'],
    ['en', 'Lin warned banks were closed.', 'banks were closed'],
    ['en', 'Lin told the man at the gate of the plant: “Go.”', '“Go.”'],
    ['en', 'Lin asked whether it was wrong.', 'whether it was wrong'],
    ['en', 'Lin called the plan “a joke”.', 'the plan “a joke”'],
    ['en', 'Lin posted a single line on LinkedIn: “Go.”', '“Go.”'],
    ['en', 'Lin called it “a joke” and left.', 'it “a joke” and left'],
    ['en', 'Lin described it as “a joke”.', 'it as “a joke”'],
    ['en', 'Lin warned against “careless” work.', '“careless” work'],
    ['en', 'Lin spoke of “a joke”.', '“a joke”'],
    ['de', 'Lind sagte, die Brücke sei zu.', 'die Brücke sei zu'],
    ['de', 'Lind sagte, sie kommt.', 'sie kommt'],
    ['de', 'Lind sagte, dass die Brücke zu ist.', 'die Brücke zu ist'],
    ['de', 'Lind sagte, ob sie kommt, sei offen.', 'ob sie kommt, sei offen'],
    ['de', 'Lind nannte den Bericht eine „Ente“.', '„Ente“'],
    ['de', 'Lind sprach von einem „Skandal“.', '„Skandal“'],
    ['de', 'Lind wies das als „Unsinn“ zurück.', '„Unsinn“'],
    ['nl', 'Ze riepen ‘het is klaar’ en trokken verder.', '‘het is klaar’'],
    ['fr', 'Anne Lin dit que le pont est fermé.', 'le pont est fermé'],
    ['fr', 'Anne Lin dit : « c’est prêt ».', '« c’est prêt »'],
    ['es', 'Ana Lima ha calificado de “inadmisible” el retraso.', '“inadmisible”'],
    ['it', 'Anna Lini dice di non volere.', 'di non volere'],
  ])('in %s: %s', (lang, text, expected) => {
    expect(behind(lang, text)).toBe(expected);
  });

  it.each([
    ['en', 'Lin said nothing.'],
    ['en', 'Lin spoke on “Meet the Press”.'],
    ['en', 'Lin said in the film “The Last Server”.'],
    ['en', 'Lin called the man.'],
    ['en', 'Lin said, at last.'],
    ['en', 'Lin said:'],
    ['en', 'Lin spoke of the plan.'],
    ['de', 'Lind sagte, gestern.'],
    ['de', 'Lind nannte den Bericht.'],
    ['de', 'Lind sprach von der Brücke.'],
    ['fr', 'Anne Lin dit le pont fermé.'],
    ['es', 'Ana Lima dijo adiós.'],
  ])('is nothing, in %s: %s', (lang, text) => {
    expect(behind(lang, text)).toBeNull();
  });
});
