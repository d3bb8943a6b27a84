import { describe, expect, it } from 'vitest';
import { findSaidBeside } from '../../../../utils/quotes/attribution/attribute-as-said';
import { attributeLabel } from '../../../../utils/quotes/attribution/attribute-labels';
import { findSpeakerOfSentenceBefore } from '../../../../utils/quotes/attribution/attribute-sentence-before';
import { placeSpeaker } from '../../../../utils/quotes/attribution/place-speaker';
import { drawAttribution } from '../../../helpers/draw-attribution';
import { readSentence } from '../../../helpers/read-sentence';

function label(lang: string, text: string): string | null {
  const read = readSentence(lang, text);
  const found = attributeLabel(read.search);
  return found && `${drawAttribution(found, read)} | ${read.cut(found.around)}`;
}

describe('a speaker and a colon, or a dash', () => {
  it.each([
    ['en', 'Ann Lin: “It works.”', '[“It works.”] | Ann Lin | Ann Lin'],
    ['en', 'Ann Lin (engineer): “It works.”', '[“It works.”] | Ann Lin | Ann Lin (engineer)'],
    ['en', 'Ann Lin was blunt: “It works.”', '[“It works.”] | Ann Lin | Ann Lin was blunt'],
    ['en', 'She was blunt: “It works.”', '[“It works.”] | She | She was blunt'],
    ['en', 'The mayor was blunt: “It works.”', '[“It works.”] | The mayor | The mayor was blunt'],
    [
      'en',
      'It is cheap, but Ann Lin doubts that: “It costs.”',
      '[“It costs.”] | Ann Lin | It is cheap, but Ann Lin doubts that',
    ],
    ['en', 'It is cheap, but she waits: “It costs.”', '[“It costs.”] | she | It is cheap, but she waits'],
    [
      'en',
      'Bo Ek is glad, but Ann Lin is not: “It costs.”',
      '[“It costs.”] | Ann Lin | Bo Ek is glad, but Ann Lin is not',
    ],
    ['en', '“It works” — Ann Lin', '[“It works”] | Ann Lin | — Ann Lin'],
    ['en', '“It works” — Ann Lin, engineer', '[“It works”] | Ann Lin | — Ann Lin'],
    ['en', '“It works” — Ann Lin (@annlin)', '[“It works”] | Ann Lin | — Ann Lin'],
    ['en', '“It works” — Ann Lin.', '[“It works”] | Ann Lin | — Ann Lin'],
    [
      'it',
      'Ne è convinto Elio Bassani, geologo: «Può crollare».',
      '[«Può crollare»] | Elio Bassani | Ne è convinto Elio Bassani, geologo',
    ],
    [
      'it',
      'Lapidario il commento di Elio Bassani: «Può crollare».',
      '[«Può crollare»] | Elio Bassani | Lapidario il commento di Elio Bassani',
    ],
    ['it', 'Bassani è netto: «Può crollare».', '[«Può crollare»] | Bassani | Bassani è netto'],
    [
      'it',
      'Netto il geologo Bassani: «Può crollare».',
      '[«Può crollare»] | Bassani | Netto il geologo Bassani',
    ],
    ['it', 'Il geologo è netto: «Può crollare».', '[«Può crollare»] | Il geologo | Il geologo è netto'],
    ['de', 'Anna Lind: „Es läuft.“', '[„Es läuft.“] | Anna Lind | Anna Lind'],
    [
      'en',
      'Ann Lin asks for three: “more time now”, “less work” and “pay”.',
      '[“more time now”] | Ann Lin | Ann Lin asks for three',
    ],
    [
      'en',
      'It is cheap, but the mayor doubts it: “It costs.”',
      '[“It costs.”] | the mayor | It is cheap, but the mayor doubts it',
    ],
    [
      'en',
      'It is cheap, but she doubts it: “It costs.”',
      '[“It costs.”] | she | It is cheap, but she doubts it',
    ],
    [
      'it',
      'Lapidario il commento del sindaco Bassani: «Può crollare».',
      '[«Può crollare»] | Bassani | Lapidario il commento del sindaco Bassani',
    ],
    [
      'it',
      'La sindaca Corsetti è netta: «Può crollare».',
      '[«Può crollare»] | Corsetti | La sindaca Corsetti è netta',
    ],
    [
      'it',
      'Il sindaco è convinto da Elio Bassani: «Può crollare».',
      '[«Può crollare»] | Il sindaco | Il sindaco è convinto da Elio Bassani',
    ],
    [
      'it',
      'Bassani cita Fulvia Corsetti: «Può crollare».',
      '[«Può crollare»] | Bassani | Bassani cita Fulvia Corsetti',
    ],
    [
      'it',
      'Ieri ha parlato Bassani: «Può crollare».',
      '[«Può crollare»] | Bassani | Ieri ha parlato Bassani',
    ],
    ['es', 'Muy clara la alcaldesa Ana Lima: «Sí».', '[«Sí»] | Ana Lima | Muy clara la alcaldesa Ana Lima'],
    ['es', 'Así de claro Ana Lima: «Sí».', '[«Sí»] | Ana Lima | Así de claro Ana Lima'],
    ['en', '“It works” — Ann Lin!', '[“It works”] | Ann Lin | — Ann Lin'],
    [
      'it',
      'Per il sindaco Corsetti nessun dubbio: «Può crollare».',
      '[«Può crollare»] | Corsetti | Per il sindaco Corsetti nessun dubbio',
    ],
    [
      'it',
      'Nessun dubbio per Nordlys Spa e il sindaco Corsetti: «Può crollare».',
      '[«Può crollare»] | Corsetti | Nessun dubbio per Nordlys Spa e il sindaco Corsetti',
    ],
    ['en', 'Ann Lin wrote: it works: “It lasts.”', '[“It lasts.”] | Ann Lin | Ann Lin wrote: it works'],
  ])('name who speaks, in %s: %s', (lang, text, expected) => {
    expect(label(lang, text)).toBe(expected);
  });

  it.each([
    ['en', 'Ann Lin: it works.'],
    ['en', 'The rain was heavy: “It works.”'],
    ['en', 'The report was clear: “It works.”'],
    ['en', 'Ann Lin has three: “red”, “green”, “blue”.'],
    ['en', '“It works” — the engineer'],
    ['en', '“It works” — Ann Lin says so'],
    ['en', '“It works” Ann Lin'],
    ['en', ': “It works.”'],
    ['it', 'Lapidario il commento: «Può crollare».'],
    ['en', 'Ann Lin made “The Last Server” and one more: “Ship It Now”.'],
    ['en', 'It is cheap, but the rain stays: “It costs.”'],
    ['it', 'Duro il giudizio di Elio Bassani su Fulvia Corsetti: «Può crollare».'],
    ['it', 'Lapidario il commento del geologo: «Può crollare».'],
    ['en', '“It works” — Ann Lin; Bo Ek'],
    ['en', '“It works” – the mayor'],
    ['it', 'Nessun dubbio per il sindaco: «Può crollare».'],
  ])('name nobody, in %s: %s', (lang, text) => {
    expect(label(lang, text)).toBeNull();
  });
});

/** Who a sentence's last verb of saying belongs to, the words that say so, and who was told. */
function placed(lang: string, text: string): string | null {
  const { search, cut } = readSentence(lang, text);
  const cue = search.cues[search.cues.length - 1];
  const found = cue ? placeSpeaker(search, cue, []) : null;
  if (!found) return null;
  const { speaker, range, told } = found;
  const who = speaker.kind === 'phrase' ? cut(speaker.phrase.range) : speaker.kind;
  return [who, cut(range), ...(told ? [`told ${cut(told)}`] : [])].join(' | ');
}

describe('who a verb of saying belongs to', () => {
  it.each([
    ['en', 'Ann Lin said it works.', 'Ann Lin | Ann Lin said'],
    ['en', 'Ann Lin has said it works.', 'Ann Lin | Ann Lin has said'],
    ['en', '“It works,” said Ann Lin.', 'Ann Lin | said Ann Lin'],
    ['en', '“It works,” the report said.', 'the report | the report said'],
    ['en', 'The report said Ann Lin was late.', 'The report | The report said'],
    ['en', '“It works,” the firm’s Ann Lin said.', 'the firm’s Ann Lin | the firm’s Ann Lin said'],
    ['en', 'Ann Lin left, saying it works.', 'Ann Lin | saying'],
    ['en', 'Ann Lin left and said it works.', 'Ann Lin | said'],
    ['en', 'Ann Lin went on to say it works.', 'Ann Lin | to say'],
    ['de', 'Am Montag sagte Anna Lind, es läuft.', 'Anna Lind | sagte Anna Lind'],
    ['de', 'Am Montag hat Anna Lind gesagt, es läuft.', 'Anna Lind | hat Anna Lind gesagt'],
    [
      'de',
      'Der Agentur Nordpress sagte Anna Lind, es läuft.',
      'Anna Lind | Der Agentur Nordpress sagte Anna Lind | told Agentur Nordpress',
    ],
    ['de', 'Der Bericht sagte es.', 'Der Bericht | Der Bericht sagte'],
    ['de', 'Das sagte Anna Lind.', 'Anna Lind | sagte Anna Lind'],
    ['fr', 'Le pont est fermé, a dit Anne Lin.', 'Anne Lin | a dit Anne Lin'],
    ['fr', 'Anne Lin a dit oui.', 'Anne Lin | Anne Lin a dit'],
    ['es', 'Dijo que sí.', 'left-out | Dijo'],
    ['es', 'Ana Lima lo niega: serán, sostiene, «cien».', 'Ana Lima | sostiene'],
    ['it', 'Ha detto che il ponte è chiuso.', 'left-out | Ha detto'],
    ['fi', 'Sanoo Anna Laine.', 'Anna Laine | Sanoo Anna Laine'],
    ['en', 'Ann Lin, who left, saying it works.', 'Ann Lin | Ann Lin, who left, saying'],
    ['en', 'Ann Lin saying it works.', 'Ann Lin | Ann Lin saying'],
    ['en', 'The report from Ann Lin saying it works.', 'The report from Ann Lin | saying'],
    ['en', '“It works,” the dog said.', 'the dog | the dog said'],
    ['en', 'The plan, said Ann Lin.', 'Ann Lin | said Ann Lin'],
    ['en', 'The report, said Ann Lin.', 'Ann Lin | said Ann Lin'],
    ['en', 'Said Ann Lin, it works.', 'Ann Lin | Said Ann Lin'],
    ['de', 'Im Bericht sagte Anna Lind nichts.', 'Anna Lind | sagte Anna Lind'],
    ['de', 'Der Agentur Nordpress nannte Anna Lind nichts.', 'Anna Lind | nannte Anna Lind'],
    ['de', 'Der Agentur Nordpress sagte die Firma nichts.', 'die Firma | sagte die Firma'],
    ['es', 'El informe dice que sí.', 'El informe | El informe dice'],
    ['fr', 'Le rapport, dit Anne Lin.', 'Anne Lin | dit Anne Lin'],
    ['es', 'Ana Lima vino y dijo que sí.', 'Ana Lima | dijo'],
    ['es', 'Ana Lima vino, dijo que sí.', 'left-out | dijo'],
    ['es', 'Ana Lima vino, diciendo que sí.', 'Ana Lima | diciendo'],
    ['es', 'Así, dijo, es la vida.', 'left-out | dijo'],
    ['en', 'Ann Lin rose, then said, it works.', 'Ann Lin | said'],
    ['en', 'Ann Lin rose, said it works.', 'Ann Lin | said'],
    ['en', 'The report, which leaked, said Ann Lin was late.', 'The report | The report, which leaked, said'],
    ['en', 'The plan, which leaked, said Ann Lin.', 'Ann Lin | said Ann Lin'],
    ['de', 'Anna Lind sagte Bo Ek nichts.', 'Anna Lind | Anna Lind sagte'],
  ])('is named, in %s: %s', (lang, text, expected) => {
    expect(placed(lang, text)).toBe(expected);
  });

  it.each([
    ['en', 'Then, says, it works.'],
    ['en', 'Today said it works.'],
    ['fr', 'Hier, dit, c’est prêt.'],
    ['en', 'The dog left, saying it works.'],
    ['en', 'It rained, saying it works.'],
    ['en', 'It rains, says, and so on.'],
  ])('is nobody, in %s: %s', (lang, text) => {
    expect(placed(lang, text)).toBeNull();
  });
});

function beside(lang: string, barred: string): readonly string[] | null {
  const { search, at, cut } = readSentence(lang, barred);
  return findSaidBeside(search, { from: at[0], to: at[1] })?.map((range) => cut(range)) ?? null;
}

describe('a clause that says who said what stands beside it', () => {
  it.each([
    ['en', 'As |Ann Lin said|, it works.', ['it works']],
    ['en', 'It works, as |Ann Lin said|.', ['It works']],
    ['en', 'The fix, as |Ann Lin said|, works.', ['The fix', 'works']],
    ['en', 'And the fix, just as |Ann Lin said|, works.', ['the fix', 'works']],
    ['en', 'As |Ann Lin said| on Monday, it works.', ['it works']],
    ['de', 'Wie |Anna Lind sagte|, läuft es.', ['läuft es']],
    ['de', 'Es läuft, so wie |Anna Lind sagte|.', ['Es läuft']],
    ['de', '„Es läuft.“ wie |Anna Lind sagte|.', ['„Es läuft.“']],
    ['es', 'Tal y como |explicó Ana Lima|, cierra el puente.', ['cierra el puente']],
    ['es', 'El puente, según |explicó Ana Lima|, cierra.', ['El puente', 'cierra']],
    ['es', 'Según |explicó Ana Lima|, directora de Nordlys, cierra el puente.', ['cierra el puente']],
    ['it', 'Così come |ha detto Anna Lini|, chiude il ponte.', ['chiude il ponte']],
    ['en', 'As |Ann Lin said|.', []],
    ['en', 'As |Ann Lin said| it would, the fix works.', []],
    ['en', '– It works, as |Ann Lin said|.', ['It works']],
    ['es', 'Según |explicó Ana Lima| este lunes, cierra el puente.', ['cierra el puente']],
    ['de', '„Es läuft.“ Wie |Anna Lind sagte|, ist sie alt.', ['ist sie alt']],
  ])('leaves what was said, in %s: %s', (lang, barred, expected) => {
    expect(beside(lang, barred)).toEqual(expected);
  });

  it.each([
    ['en', 'It works, |Ann Lin said|.'],
    ['en', '|Ann Lin said| it works.'],
    ['de', 'Es läuft, |sagte Anna Lind|.'],
    ['es', 'El puente, |explicó Ana Lima|, cierra.'],
  ])('is none, in %s: %s', (lang, barred) => {
    expect(beside(lang, barred)).toBeNull();
  });
});

function namedBy(lang: string, text: string): string | null {
  const { search, cut } = readSentence(lang, text);
  const found = findSpeakerOfSentenceBefore(search);
  if (!found) return null;
  const who = found.speaker.kind === 'phrase' ? cut(found.speaker.phrase.range) : found.speaker.kind;
  return found.cue ? `${who} | ${cut(found.cue)}` : who;
}

describe('a sentence that says whose the words before it were', () => {
  it.each([
    ['es', 'Así lo resumió la alcaldesa Ana Lima.', 'la alcaldesa Ana Lima | resumió'],
    ['es', 'La frase es de Ana Lima.', 'Ana Lima'],
    ['it', 'Così dice Anna Lini.', 'Anna Lini | dice'],
    ['it', 'La frase è di Anna Lini.', 'Anna Lini'],
    ['pt', 'A frase é de Ana Lima.', 'Ana Lima'],
    ['nl', 'Aldus zegt Anna Linde.', 'Anna Linde | zegt'],
    ['nl', 'Dat zegt Anna Linde.', 'Anna Linde | zegt'],
  ])('names them, in %s: %s', (lang, text, expected) => {
    expect(namedBy(lang, text)).toBe(expected);
  });

  it.each([
    ['es', 'Así dijo que cierra el puente.'],
    ['es', 'Así no lo dijo nadie.'],
    ['es', 'Así dijo: «Sí».'],
    ['es', 'Así es la vida en el puente que dijo Ana Lima.'],
    ['es', 'Lo resumió la lluvia.'],
    ['es', 'Así lo dijo: Ana Lima manda.'],
    ['es', 'Así quedó el puente de la ciudad vieja, explicó Ana Lima.'],
    ['it', 'Così dice il cartello.'],
    ['en', 'So said Ann Lin.'],
    ['nl', 'Zo kwam het dat niemand iets zegt.'],
  ])('names nobody, in %s: %s', (lang, text) => {
    expect(namedBy(lang, text)).toBeNull();
  });
});
