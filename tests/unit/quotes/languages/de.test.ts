import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findQuotes } from '../../../../utils/quotes/find-quotes';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const quoted: readonly (readonly [string, string | null])[] = [
  ['„⟦Es funktioniert⟧“, sagte Anna Lind.', 'Anna Lind'],
  ['„⟦Es funktioniert⟧“, so Anna Lind von der Universität Greiz.', 'Anna Lind'],
  ['„⟦Es funktioniert⟧“, sagte Valentin Lind.', 'Valentin Lind'],
  ['„⟦Es funktioniert⟧“, sagte Christin Lind von Nordlys.', 'Christin Lind'],
  ['„⟦Es funktioniert⟧“, sagte Hermann Lind.', 'Hermann Lind'],
  ['„⟦Es funktioniert⟧“, sagte Psychologin Lind.', 'Lind'],
  ['Lisa Hoffmann leitet Nordlys. „⟦Es läuft wieder⟧“, sagte Hoffmann.', 'Lisa Hoffmann'],
  ['Lisa Richter leitet Nordlys. „⟦Es läuft wieder⟧“, sagte Richter.', 'Lisa Richter'],
  ['Lisa Richter leitet Nordlys. „⟦Es läuft wieder⟧“, sagte der Richter.', 'der Richter'],
  ['Lisa Richter und Jan Richter leiten Nordlys. „⟦Es läuft wieder⟧“, sagte Richter.', 'Richter'],
  ['Lisa Hoffmann leitet Nordlys. Hoffmann sagte, ⟦es laufe wieder⟧.', 'Lisa Hoffmann'],
  ['„⟦Es funktioniert⟧“, sagte ein Feuerwehrmann.', 'ein Feuerwehrmann'],
  ['„⟦Es funktioniert⟧“, sagte der Geschäftsmann Jan Lind.', 'Jan Lind'],
  ['Beim Login meldet das Portal, ⟦der Fehler sei behoben⟧.', 'das Portal'],
  ['Anna Lind sagte, ⟦der Fehler sei behoben⟧.', 'Anna Lind'],
  ['Am Montag teilte die Polizei mit, dass ⟦der Fehler behoben ist⟧.', 'die Polizei'],
  ['⟦Der Fehler ist behoben⟧, wie die Polizei am Montag mitteilte.', 'die Polizei'],
  ['Laut Anna Lind ⟦ist der Fehler behoben⟧.', 'Anna Lind'],
  ['Nach Angaben der Polizei ⟦ist der Fehler behoben⟧.', 'der Polizei'],
  ['Anna Lind hatte am 20. Februar gesagt, ⟦der Fehler sei behoben⟧.', 'Anna Lind'],
  ['»⟦Es funktioniert⟧«, sagt Nordlys-Chefin Anna Lind.', 'Anna Lind'],
  ['„⟦Es funktioniert+⟧“, so Anna Lind, „⟦aber leider zu langsam.⟧“', 'Anna Lind'],
  ['⟦Der Fehler sei behoben⟧, so Anna Lind.', 'Anna Lind'],
  ['Anna Lind bezweifelte den Bericht: ⟦Er sei „voller Lücken“⟧.', 'Anna Lind'],
  ['Es gilt der Einwand, ⟦die Anlage diene nur dem Betreiber⟧.', null],
  ['Die Polizei warf dem Fahrer vor, ⟦Daten gefälscht zu haben⟧.', 'Die Polizei'],
  ['Die Firma kündigte am Montag an, ⟦das Werk in Greiz zu schließen⟧.', 'Die Firma'],
  ['Anna Lind forderte die Regierung auf, ⟦neue Wege einzuschlagen⟧.', 'Anna Lind'],
  ['Anna Lind nannte den Bericht eine „⟦Zeitungsente⟧“.', 'Anna Lind'],
  ['Als „⟦spätes Geschenk⟧“ bezeichnete Anna Lind den Fund.', 'Anna Lind'],
  ['Die Ministerin wies das am Rande einer Tagung als „⟦Unsinn⟧“ zurück.', 'Die Ministerin'],
  ['Der Präsident beklagte eine wachsende „⟦Kluft zwischen Stadt und Land⟧“.', 'Der Präsident'],
  ['⟦Wer ihnen blind vertraue+⟧, fügte Anna Lind hinzu, ⟦sei selbst schuld⟧.', 'Anna Lind'],
  ['⟦Nordlys hat die Lücke+⟧ nach eigenen Angaben ⟦am Dienstag geschlossen⟧.', 'Nordlys'],
  ['Anna Lind schrieb: „⟦Finger weg von Billigladegeräten!⟧“', 'Anna Lind'],
  ['Der Agentur Nordpress sagte Anna Lind: „⟦Es läuft wieder.⟧“', 'Anna Lind'],
  ['Der englischsprachigen Zeitung sagte Anna Lind: „⟦Es läuft wieder.⟧“', 'Anna Lind'],
  ['Dem „Hafenblatt“ sagte Anna Lind: „⟦Es läuft wieder.⟧“', 'Anna Lind'],
  ['Der Sprecher sagte Anna Lind, ⟦es laufe wieder⟧.', 'Der Sprecher'],
  ['Die Telnetz teilte mit, ⟦das Netz laufe wieder⟧.', 'Die Telnetz'],
  [
    'Um 10:05 Uhr MEZ meldete die Seite „Nordlicht“, ⟦der Verein habe das bestätigt⟧.',
    'die Seite „Nordlicht“',
  ],
  ['Angaben von Nordpol zufolge ⟦ist der Fehler behoben⟧.', 'Nordpol'],
  ['Ein Sender zitierte Lind mit den Worten: „⟦Ich bleibe.⟧“', 'Lind'],
  ['Das stellte der Vorsitzende Jan Ek in Frage: „⟦Das ist nicht wirklich so.⟧“', 'Jan Ek'],
  ['„⟦Wir prüfen das⟧“, teilte die Firma auf Anfrage von Nordpress mit.', 'die Firma'],
  ['Das Anna-Lind-Institut warnt: „⟦Es wird nicht besser.⟧“', 'Anna-Lind-Institut'],
  ['Innensenatorin Anna Lind versprach, ⟦den Bericht vorzulegen⟧.', 'Anna Lind'],
  ['Landwirtin Gesa Brinkmann widerspricht: „⟦Meiner rechnet sich.⟧“', 'Gesa Brinkmann'],
  ['⟦Der Börsengang ist abgesagt⟧, wie die Nordpost unter Berufung auf Insider berichtet.', 'Nordpost'],
  ['Dem Branchenverband Digitalnord zufolge ⟦fehlen 6000 Fachkräfte⟧.', 'Digitalnord'],
  ['Das Innenministerium entgegnete, ⟦die Bilder würden gelöscht⟧.', 'Innenministerium'],
  ['Das Ministerium entgegnete, ⟦die Bilder würden gelöscht⟧.', 'Das Ministerium'],
  ['„⟦Wir arbeiten daran⟧“, ließ Anna Lind wissen.', 'Anna Lind'],
  ['Bernard Lind sagte, ⟦es gehe⟧.', 'Bernard Lind'],
  ['Aus Sicht der Gutachterin Anna Lind ⟦ist der Fehler behoben⟧.', 'Anna Lind'],
  ['⟦Die Uhr erkenne jeden Sturz⟧, warb Verkaufsleiter Ole Lind.', 'Ole Lind'],
  ['„⟦Es brennt⟧“, rief seine Großmutter.', 'seine Großmutter'],
  ['⟦Sie komme später⟧, bat die Händlerin in einer Mail an Gäste.', 'die Händlerin'],
  ['⟦Nicht die Werft, sondern ein Zulieferer habe gehaftet⟧, sagte Anna Lind.', 'Anna Lind'],
  ['Anna Lind sagte, ⟦der Hof verkaufe Milch „fast umsonst“⟧.', 'Anna Lind'],
  ['„⟦Das Dach hält⟧“, suchte Bauleiter Ole Lind zu beschwichtigen.', 'Ole Lind'],
  ['⟦Nur wenige kämen damit aus⟧, heißt es darin.', null],
  ['Wie „netz online“ berichtet, ⟦ist der Dienst wieder da⟧.', 'netz online'],
];

const silent: readonly string[] = [
  'Das Modell nennt sich „Falke 3“ und kostet 799 Euro.',
  'Der Film „Der lange Weg“ läuft seit Mai.',
  'Sie fuhr am 3. Oktober nach Hause.',
  'Die sogenannten „Falken“ kamen spät.',
  'Er war gestern so müde.',
  'Demzufolge wird neu gebaut.',
  'Dann nennt sie sich „falke 12“ und läuft bis September.',
  'Sie zeigte die preisgekrönte Klima-Dokumentation „Eine weite Reise“.',
  'Er rief die Mannschaft zum „Großen Sprung“ auf.',
  'Die kommende Ausgabe (Codename: „Mahlstrom“) erscheint im Mai.',
  'Die Firma baut um, um Geld zu sparen.',
  'Sie lernte, Maschinen zu bauen.',
  'Mit dem Slogan „Nie. Wieder. Warten.“ warb die Reederei um Gäste.',
  'Sie erklärte sich bereit, den Verein zu leiten.',
  'Die Werft, aber auch der Hafen, war leer.',
  'Am Sonntag kamen große Herden, dann Regen.',
  'Das wäre schade.',
  'Ich habe keine Zeit und werde nicht kommen.',
  'Eine Reise, die er gerne mache, ist weit.',
  'Im Laufe des Jahres kamen neue Modelle.',
  'Die neue Anlage steht in Greiz.',
  '„Der letzte Server“ heißt der neue Roman von Anna Lind.',
];

describe('German quotations', () => {
  it.each(quoted)('%s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('de', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(silent)('nobody is quoted in: %s', (plain) => {
    expect(readPassage('de', plain)).toEqual([]);
  });

  it('what a person with no office is called by their trade is them, and what they do', () => {
    const plain =
      'Clara Mundt führt durch die Halle. „Hier standen 600 Leute am Band“, erzählt die Ingenieurin.';
    expect(readPassage('de', plain)).toEqual([{ text: 'Hier standen 600 Leute am Band', by: 'Clara Mundt' }]);
  });

  it('reported words do not go on in marks', () => {
    const plain = 'Daraus wird nichts, wie Anna Lind am Freitag einräumte. „Die Mauer hat gewonnen.“';
    expect(readPassage('de', plain).map(({ text }) => text)).toEqual([
      'Daraus wird nichts',
      'Die Mauer hat gewonnen.',
    ]);
  });

  it.each([
    [
      'Kritik kommt vom Chaos-Verein Nordlicht. Dessen Sprecherin Anna Lind sagte, es sei vorbei.',
      'Chaos-Verein Nordlicht',
    ],
    ['Kritik kommt spät. Dessen Sprecherin Anna Lind sagte, es sei vorbei.', null],
    ['Landwirtin Anna Lind aus Jever sagte, es sei vorbei.', null],
  ])('the employer in %s', (text, affiliation) => {
    const page = pageFromText({ text });
    const { quotes } = findQuotes({ page, text: buildArticleText(page), lang: 'de' });
    expect(quotes.at(-1)?.source).toMatchObject({ name: 'Anna Lind', affiliation });
  });

  it.each([
    ['Mieterschützerin Ylva Sört', 'Mieterschützerin'],
    ['Leserin Ylva Sört', 'Leserin'],
    ['Praktikant Yorick Sört', 'Praktikant'],
    ['KI-Vorständin Ylva Sört', 'KI-Vorständin'],
    ['die Biologin Prof. Dr. Ylva Sört', 'Biologin'],
    ['Nordlys-Vorständin Ylva Sört', 'Vorständin'],
    ['Severin Sört', null],
  ])('the office of %s', (speaker, role) => {
    const page = pageFromText({ text: `„Es läuft“, sagte ${speaker}.` });
    const { quotes } = findQuotes({ page, text: buildArticleText(page), lang: 'de' });
    expect(quotes[0]?.source).toMatchObject({ role });
  });

  it.each([
    [
      'Erste Proteste gab es am Montag. Die Proteste gehen weiter. Die Firma erklärte, sie warte ab.',
      'Die Firma',
    ],
    ['Der Flug fiel aus. Flug um Flug fiel aus. Die Behörde erklärte, sie warte ab.', 'Die Behörde'],
    ['Nordlys baut um. Nordlys zieht um. Die Firma erklärte, sie warte ab.', 'Nordlys'],
  ])('a thing is nobody: %s', (plain, by) => {
    expect(readPassage('de', plain).at(-1)?.by).toBe(by);
  });

  it('a sentence that says who said it speaks for the one in marks behind it', () => {
    const plain = 'Die Preise steigen. Das sagte Finanzchef Ole Lind der Nordpost. „Wir haben keine Wahl.“';
    expect(readPassage('de', plain).at(-1)).toEqual({ text: 'Wir haben keine Wahl.', by: 'Ole Lind' });
  });

  it.each([
    ['„Das war alles“, so Anna Lind von der TU Darmstadt.', null],
    ['„Das war alles“, sagte Anna Lind bei der Vorstellung.', null],
    ['„Das war alles“, sagte Anna Lind der Küsten-Zeitung.', 'Küsten-Zeitung'],
    ['„Das war alles“, schrieb Anna Lind auf Mastodon.', 'Mastodon'],
    ['Dem „Hafenblatt“ sagte Anna Lind: „Das war alles.“', 'Hafenblatt'],
    ['Der Agentur Nordpress sagte Anna Lind: „Das war alles.“', 'Agentur Nordpress'],
    ['„Das war alles“, teilte die Firma auf Anfrage von Nordpress mit.', 'Nordpress'],
    ['„Das war alles“, schrieb Anna Lind in ihrem Monatsbericht.', 'ihrem Monatsbericht'],
  ])('the go-between of %s', (text, via) => {
    const page = pageFromText({ text });
    expect(findQuotes({ page, text: buildArticleText(page), lang: 'de' }).quotes[0]?.via).toBe(via);
  });

  it('a sentence in the conjunctive is reported though the page does not say by whom', () => {
    expect(readPassage('de', 'Die Halle brannte. Mehrere Menschen seien verletzt worden.')).toEqual([
      { text: 'Mehrere Menschen seien verletzt worden', by: null },
    ]);
  });

  it('two reported sentences with another between stay two', () => {
    const plain =
      'Ein Sprecher sagte, es brenne. Die Halle sei leer gewesen. Die Feuerwehr kam um acht. Verletzt sei niemand.';
    expect(readPassage('de', plain).map(({ text }) => text)).toEqual([
      'es brenne',
      'Die Halle sei leer gewesen',
      'Verletzt sei niemand',
    ]);
  });

  it('what is conditional counts only where the talk goes on', () => {
    const plain =
      'Ein Sprecher sagte, der Bau sei fertig. Kunden könnten bald kommen. Morgen ist frei. Das könnte stimmen.';
    expect(readPassage('de', plain).map(({ text }) => text)).toEqual([
      'der Bau sei fertig',
      'Kunden könnten bald kommen',
    ]);
  });

  it('a sentence in the conjunctive goes on with who spoke before it', () => {
    const plain = 'Ein Sprecher sagte, der Fehler sei behoben. Daten seien nicht betroffen.';
    expect(readPassage('de', plain)).toEqual([
      { text: 'der Fehler sei behoben', by: 'Ein Sprecher' },
      { text: 'Daten seien nicht betroffen', by: 'Ein Sprecher' },
    ]);
  });
});
