import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['‘⟦Het werkt⟧’, zegt Khalid Lind.', 'Khalid Lind'],
  ['“⟦Het werkt nu eindelijk goed⟧”, zegt Anouk Terwiel, woordvoerder van Randlijn.', 'Anouk Terwiel'],
  ['Directeur Sietske van Bronk van Telgrid is blij. ‘⟦Het werkt⟧’, zegt Van Bronk.', 'Sietske van Bronk'],
  ['‘⟦Wij hebben niets verkocht,+⟧’ zegt Telgrid-topman Hielke Stoop, ‘⟦en dat blijft zo.⟧’', 'Hielke Stoop'],
  ['Minister Joke Wiersum liet de Kamer donderdag weten dat ⟦de wet niet doorgaat⟧.', 'Joke Wiersum'],
  ['Telgrid voegde daar nog aan toe dat ⟦de storing voorbij is⟧.', 'Telgrid'],
  ['Hielke Stoop gaf maandag toe dat ⟦de planning te krap was⟧.', 'Hielke Stoop'],
  ['Daarom vindt Jelmer Hoogstra dat ⟦de wet te ver gaat⟧.', 'Jelmer Hoogstra'],
  ['Ook het waterschap wijst erop dat ⟦de sluizen oud zijn⟧.', 'het waterschap'],
  ['De storing is verholpen. “⟦Er is niets gelekt⟧”, aldus Van den Terp.', 'Van den Terp'],
  ['Volgens Jelmer Hoogstra, directeur van Telgrid, ⟦gaat de accu tien jaar mee⟧.', 'Jelmer Hoogstra'],
  ['Onderzoeker Fenne Kramer is kritisch. ⟦De markt is+⟧ volgens haar ⟦nog niet rijp⟧.', 'Fenne Kramer'],
  ['Zoals Fenne Kramer eerder zei, ⟦is de markt nog niet rijp⟧.', 'Fenne Kramer'],
  ['“⟦Het is een ramp.⟧” Dat zegt Fenne Kramer, hoogleraar aan de Universiteit Meerstad.', 'Fenne Kramer'],
  ['⟦De storing is verholpen⟧, zo laat het bedrijf weten.', 'het bedrijf'],
  ['Uit het rapport blijkt dat ⟦de dijk te laag is⟧.', 'het rapport'],
  ['Bea Aarts is tevreden. “⟦Het is veilig⟧”, aldus Aarts.', 'Bea Aarts'],
  ['“⟦Ik zag niets⟧”, zegt een man die in de buurt woont.', 'een man'],
  ['In een brief aan de Tweede Kamer schrijft Joke Wiersum dat ⟦het plan van tafel is⟧.', 'Joke Wiersum'],
  ['Daarmee is de kous niet af. ⟦De prijs stijgt⟧, benadrukt de Consumentenunie.', 'Consumentenunie'],
  [
    'Fenne Kramer is trots. ⟦Het scharnier was+⟧ volgens haar “⟦het moeilijkste wat we ooit maakten⟧”.',
    'Fenne Kramer',
  ],
  ['⟦De verdachte zou+⟧, aldus het Openbaar Ministerie, ⟦telefoons hebben gestolen⟧.', 'Openbaar Ministerie'],
  ['Telgrid bevestigt ⟦de storing te hebben veroorzaakt⟧.', 'Telgrid'],
  ['De topman spreekt van ‘⟦een zwarte dag voor het bedrijf⟧’.', 'De topman'],
  ['Volgens de vakbond ⟦verdwijnen er in Gent zeker 90 banen⟧.', 'de vakbond'],
  [
    '⟦Er rijdt+⟧, meldt Fenne Kramer van die dienst, ⟦een extra trein die ook ’s nachts stopt⟧.',
    'Fenne Kramer',
  ],
  ['⟦Het werkt⟧, zegt Fenne Kramer, een imker uit Gent.', 'Fenne Kramer'],
  ['‘⟦Eet je bord leeg⟧’, zei mijn oma altijd.', 'mijn oma'],
  ['‘⟦Dat was knap⟧’, schreef columniste Yvaine Stroop.', 'Yvaine Stroop'],
  ['⟦De wachtlijst telt honderd namen⟧, klinkt het.', null],
] as const;

const SILENT = [
  'Het zegt veel over de haven dat een oude kraan nog draait.',
  'Dat klinkt het best in een kleine zaal.',
  'Hij wil zijn oude fiets graag kwijt.',
  'Het volgens kenners zeldzame toestel bracht 41.000 euro op.',
  'In de hal hangt een bordje met ‘Hier gelieve niet te roken’.',
  'Telgrid groeit om sneller te leveren.',
  'Alles verliep volgens plan en de brug ging op tijd open.',
  'De roman ‘Het lege kanaal’ verschijnt in maart.',
  'De zogeheten ‘datataks’ gaat in januari omhoog.',
  'Kies ‘Instellingen’ en tik daarna op ‘Geluid’.',
  'Onder ‘Netwerk’ zet je de verbinding aan.',
  'Telgrid wil dit najaar veertig mensen aannemen.',
  'Het scherm is 27" groot en het apparaat weegt vijf kilo.',
  'Op het bord stond ‘Gesloten wegens verbouwing’.',
  'De directie wil niet op vragen ingaan.',
  'Wat zegt dat getal nu eigenlijk over de batterij?',
  'Foto’s en video’s bewaart de app op een server in Meerstad.',
  'In ‘De stille server’ volgt de kijker een beheerder door één lange nacht.',
  'Ze voegde twee bestanden aan de map toe en sloot het scherm.',
  'De slogan ‘Altijd bereikbaar’ verdwijnt van de bussen.',
  'De reus heeft het in de markt al jaren voor het zeggen.',
  'Het model heet ‘Kievit’ en kost 449 euro.',
] as const;

describe('quotations in Dutch', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('nl', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('nl', plain)).toEqual([]);
  });
});
