import { describe, expect, it } from 'vitest';
import { drawPeople } from '../../../helpers/draw-people';

describe('whom a text names, what they are and where', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'en',
      'Ann Lin, vice president of servicing at Nordlys, met Bo Ek.',
      [
        'Ann Lin: person, role vice president of servicing, leads, of Nordlys',
        'Bo Ek: unknown',
        'Nordlys: unknown, employs',
      ],
    ],
    [
      'en',
      'Ann Lin (Dahl University) met us.',
      ['Ann Lin: unknown, of Dahl University', 'Dahl University: organisation, employs'],
    ],
    ['en', 'Ann Lin (Dahl) met us.', ['Ann Lin: unknown', 'Dahl: unknown']],
    ['en', 'Ann Lin (Dahl University met us.', ['Ann Lin: unknown', 'Dahl University: organisation']],
    [
      'en',
      'Ann Lin – a director at Nordlys – met us.',
      ['Ann Lin: person, role director, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin is a director at Nordlys.',
      ['Ann Lin: person, role director, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin, who leads security at Nordlys, met us.',
      ['Ann Lin: person, role leads security, works, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    ['en', 'Lin, who leads security at Nordlys, met us.', ['Lin: unknown', 'Nordlys: unknown']],
    [
      'en',
      'Ann Lin heads the incident team at Nordlys.',
      ['Ann Lin: person, role heads the incident team, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    ['en', 'Ann Lin heads the incident team.', ['Ann Lin: unknown']],
    [
      'en',
      'Ann Lin heads the Open Tide Foundation.',
      [
        'Ann Lin: person, role heads, leads, of Open Tide Foundation',
        'Open Tide Foundation: organisation, employs',
      ],
    ],
    ['en', 'Ann Lin eats at Nordlys.', ['Ann Lin: unknown', 'Nordlys: unknown']],
    [
      'en',
      'Nordlys Labs joined Fjordnett and has been its owner since.',
      ['Fjordnett: unknown', 'Nordlys Labs: organisation'],
    ],
    ['en', 'The chief executive, Ann Lin, met us.', ['Ann Lin: person, role chief executive, leads']],
    ['en', 'The chief executive, Lin, met us.', ['Lin: unknown']],
    [
      'en',
      'The chief executive of Nordlys, Ann Lin, met us.',
      ['Ann Lin: person, role chief executive, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'en',
      'Nordlys’s chief executive, Ann Lin, met us.',
      ['Ann Lin: person, role chief executive, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    ['en', 'One householder, Ann Lin, met us.', ['Ann Lin: person, role householder, works']],
    ['en', 'The chief executive, Nordlys Labs, met us.', ['Nordlys Labs: organisation']],
    ['en', 'The chief executive, Ann Lin said, met us.', ['Ann Lin: person, role chief executive, leads']],
    [
      'en',
      'Nordlys Labs met us. Its director, Ann Lin, was late.',
      ['Ann Lin: person, role director, leads, of Nordlys Labs', 'Nordlys Labs: organisation'],
    ],
    [
      'en',
      'Nordlys Labs met us.\nIts director, Ann Lin, was late.',
      ['Ann Lin: person, role director, leads, of Nordlys Labs', 'Nordlys Labs: organisation'],
    ],
    [
      'en',
      'Nordlys Labs met us.\nIt rained.\nIts director, Ann Lin, was late.',
      ['Ann Lin: person, role director, leads', 'Nordlys Labs: organisation'],
    ],
    [
      'en',
      'We met Nordlys Labs. Its director, Ann Lin, was late.',
      ['Ann Lin: person, role director, leads, of Nordlys Labs', 'Nordlys Labs: organisation'],
    ],
    ['en', 'Pictora, the image-generation start-up, met us.', ['Pictora: organisation']],
    ['en', 'Pictora, the harbour bridge, met us.', ['Pictora: unknown']],
    ['en', 'Pictora, a singer, met us.', ['Pictora: person, role singer, works']],
    ['en', 'Zq Orwick, 44, met us.', ['Zq Orwick: person']],
    ['en', 'Orwick, 44, met us.', ['Orwick: person']],
    ['en', 'Orwick (44) met us.', ['Orwick: person']],
    ['en', 'Orwick, 4444, met us.', ['Orwick: unknown']],
    ['en', 'Orwick, 44 houses, met us.', ['Orwick: unknown']],
    [
      'en',
      'Small Harbour Administration (SHA) met us. SHA met Ann Lin.',
      ['Ann Lin: unknown', 'Small Harbour Administration: organisation, named 3 times'],
    ],
    ['en', 'Small Harbour Administration (sha) met us.', ['Small Harbour Administration: organisation']],
    [
      'en',
      'Small Harbour Administration (KVC) met us. KVC met Ann Lin.',
      ['Ann Lin: unknown', 'KVC: unknown, named 2 times', 'Small Harbour Administration: organisation'],
    ],
    [
      'en',
      'Union organiser Ann Lin met us.',
      ['Ann Lin: person, role organiser, works, of Union', 'Union: unknown, employs'],
    ],
    ['en', 'The union organiser Ann Lin met us.', ['Ann Lin: person, role union organiser, works']],
    ['en', 'They met union organiser Ann Lin.', ['Ann Lin: person, role union organiser, works']],
    [
      'en',
      'They met Union organiser Ann Lin.',
      ['Ann Lin: person, role organiser, works, of Union', 'Union: unknown, employs'],
    ],
    [
      'en',
      'Chief executive Ann Lin met us at Nordlys.',
      ['Ann Lin: person, role Chief executive, leads', 'Nordlys: unknown'],
    ],
    ['en', 'Lin met us. Ann Lin was late.', ['Ann Lin: unknown, named 2 times']],
    [
      'en',
      'Ann Lin met us. Lin was late. Bo Lin was early.',
      ['Ann Lin: unknown, named 2 times', 'Bo Lin: unknown'],
    ],
    ['en', 'the Nordlys Leaf met us.', ['Nordlys Leaf: unknown']],
    ['en', 'NORTHPORT – Ann Lin met us.', ['Ann Lin: unknown']],
    ['en', 'NORTHPORT: Ann Lin met us.', ['Ann Lin: unknown']],
    ['en', 'Northport: Ann Lin met us.', ['Ann Lin: unknown', 'Northport: unknown']],
    ['en', 'How Harbour News Women Took Down Roger Alleyn', ['Roger Alleyn: person, m']],
    ['en', 'How Harbour News Women Took Down Roger B. Alleyn', ['Roger B. Alleyn: person, m']],
    ['en', 'How Harbour News Women Met Anna Maria van Lind Today', ['Anna Maria van Lind: person, f']],
    ['en', 'How Harbour News Women Met Roger', []],
    ['en', 'A spokeswoman for Nordlys met us.', ['Nordlys: unknown, employs']],
    ['en', 'A spokeswoman for the port met us.', []],
    ['en', 'Meteorologist Ann Lin met us.', ['Ann Lin: person, role Meteorologist, works']],
    ['en', 'meteorologist named Ann Lin met us.', ['Ann Lin: person, role meteorologist, works']],
    ['en', 'A meteorologist named Ann Lin met us.', ['Ann Lin: person, role meteorologist, works']],
    ['en', 'Those who sat here include President Lind.', ['Lind: person, role President, leads']],
    ['en', 'Ann Lin, apparently tracking users, met us.', ['Ann Lin: unknown']],
    ['en', 'Ann Lin, spokesperson said, met us.', ['Ann Lin: unknown']],
    ['en', 'Ann Lin, works at Nordlys, met us.', ['Ann Lin: unknown', 'Nordlys: unknown']],
    [
      'en',
      'Ann Lin, head of claims at Nordlys, met us.',
      ['Ann Lin: person, role head of claims, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    ['en', 'Ann Lin, an officer who claims things, met us.', ['Ann Lin: person, role officer, works']],
    [
      'en',
      'Ann Lin, who took over as chief executive of Nordlys in April, met us.',
      ['Ann Lin: person, role chief executive, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin, who took over as chief executive in April, met us.',
      ['Ann Lin: person, role chief executive, leads'],
    ],
    [
      'en',
      'Ann Lin, who founded the hosting company Fjordnett, met us.',
      [
        'Ann Lin: person, role founded the hosting company, works, of Fjordnett',
        'Fjordnett: organisation, employs',
      ],
    ],
    [
      'en',
      'Ann Lin, who chairs the Open Tide Foundation, met us.',
      [
        'Ann Lin: person, role chairs, leads, of Open Tide Foundation',
        'Open Tide Foundation: organisation, employs',
      ],
    ],
    ['en', 'Ann Lin, who swims at Nordlys, met us.', ['Ann Lin: unknown', 'Nordlys: unknown']],
    ['en', 'Ann Lin, a lawyer in Oslo, met us.', ['Ann Lin: person, role lawyer, works', 'Oslo: unknown']],
    [
      'en',
      'Ann Lin, mayor of Oslo, met us.',
      ['Ann Lin: person, role mayor, leads, of Oslo', 'Oslo: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin, a lawyer and author from Oslo, met us.',
      ['Ann Lin: person, role lawyer and author, works, of Oslo', 'Oslo: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin, chief executive and co-founder of Nordlys, met us.',
      [
        'Ann Lin: person, role chief executive and co-founder, leads, of Nordlys',
        'Nordlys: unknown, employs',
      ],
    ],
    [
      'en',
      'Ann Lin, Nordlys’s chief executive, met us.',
      ['Ann Lin: person, role chief executive, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin, the start-up’s chief executive, met us.',
      ['Ann Lin: person, role chief executive, leads, of start-up'],
    ],
    [
      'en',
      'Ann Lin, Nordlys chief executive, met us.',
      ['Ann Lin: person, role chief executive, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin, former Nordlys chief executive, met us.',
      [
        'Ann Lin: person, role former Nordlys chief executive, works, of Nordlys',
        'Nordlys: unknown, employs',
      ],
    ],
    [
      'en',
      'Ann Lin, professor at the University of Oslo, met us.',
      [
        'Ann Lin: person, role professor, works, of University of Oslo',
        'University of Oslo: organisation, employs',
      ],
    ],
    [
      'en',
      'Ann Lin, professor at Dahl University in Chicago, met us.',
      [
        'Ann Lin: person, role professor, works, of Dahl University',
        'Chicago: unknown',
        'Dahl University: organisation, employs',
      ],
    ],
    [
      'en',
      'Ann Lin, director at the city’s Department of Design, met us.',
      [
        'Ann Lin: person, role director, leads, of Department of Design',
        'Department of Design: organisation, employs',
      ],
    ],
    [
      'en',
      'Ann Lin, director at the University of Waterfall’s Institute for Quantum Computing, met us.',
      [
        'Ann Lin: person, role director, leads, of University of Waterfall’s Institute for Quantum Computing',
        'University of Waterfall’s Institute for Quantum Computing: organisation, employs',
      ],
    ],
    [
      'en',
      'Ann Lin, director at Nordlys 365, met us.',
      ['Ann Lin: person, role director, leads, of Nordlys 365', 'Nordlys 365: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin, a spokeswoman for the port authority in Oslo, met us.',
      ['Ann Lin: person, f, role spokeswoman, speaks, of port authority', 'Oslo: unknown'],
    ],
    [
      'en',
      'Ann Lin joined Nordlys in 2019 and has been its chief technology officer for years.',
      ['Ann Lin: person, role chief technology officer, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'en',
      'Ann Lin, who works as a cabin cleaner at Ostport, met us.',
      ['Ann Lin: person, role cabin cleaner, works, of Ostport', 'Ostport: unknown, employs'],
    ],
    ['en', 'Ann Lin, chief executive, met us.', ['Ann Lin: person, role chief executive, leads']],
    [
      'en',
      'Ann Lin, chief executive officer of Nordlys, met us.',
      ['Ann Lin: person, role chief executive officer, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    ['en', 'Ann Lin, chief of staff, met us.', ['Ann Lin: person, role chief of staff, leads']],
    ['de', 'Nordlys-Chefin Anna Lind kam.', ['Anna Lind: person, f, role Chefin, leads, of Nordlys']],
    ['de', 'Vize-Chefin Anna Lind kam.', ['Anna Lind: person, f, role Vize-Chefin, leads']],
    [
      'de',
      'Der Vorsitzende von Nordlys, Ole Lind, kam.',
      ['Nordlys: unknown, employs', 'Ole Lind: person, m, role Vorsitzende, leads, of Nordlys'],
    ],
    ['de', 'Innensenator Ole Lind kam.', ['Ole Lind: person, m, role Innensenator, leads']],
    [
      'de',
      'Prof. Dr. Anna Lind vom Robert-Koch-Institut kam.',
      ['Anna Lind: person, f, of Robert-Koch-Institut', 'Robert-Koch-Institut: unknown, employs'],
    ],
    [
      'fr',
      'Anne Lind, directrice de Nordlys, est venue.',
      ['Anne Lind: person, f, role directrice, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'fr',
      'Le directeur de la rédaction Paul Morel est venu.',
      ['Paul Morel: person, m, role directeur de la rédaction, leads'],
    ],
    ['fr', 'La réparatrice Anne Dupriez est venue.', ['Anne Dupriez: person, f, role réparatrice, works']],
    ['fr', 'Josiane, 74 ans, est venue.', ['Josiane: person']],
    ['es', 'Eutimio Rueda, de 88 años, vino.', ['Eutimio Rueda: person']],
    [
      'es',
      'El ingeniero que halló el fallo, Iker Zubimendi, vino.',
      ['Iker Zubimendi: person, m, role ingeniero, works'],
    ],
    [
      'es',
      'El abogado laboralista Pablo Oroz vino.',
      ['Pablo Oroz: person, m, role abogado laboralista, works'],
    ],
    [
      'es',
      'Ana Lind, portavoz del comité de empresa de Nordlys, vino.',
      [
        'Ana Lind: person, f, role portavoz del comité de empresa, speaks, of Nordlys',
        'Nordlys: unknown, employs',
      ],
    ],
    [
      'es',
      'Ana Lind, directora del Instituto de Robótica de Girona, vino.',
      [
        'Ana Lind: person, f, role directora, leads, of Instituto de Robótica de Girona',
        'Instituto de Robótica de Girona: unknown, employs',
        'Instituto de Robótica: organisation',
      ],
    ],
    [
      'it',
      'Il direttore di Vetrolux Piero Zanon è venuto.',
      ['Piero Zanon: person, m, role direttore, leads, of Vetrolux', 'Vetrolux: unknown, employs'],
    ],
    [
      'it',
      'L’ad di Vetrolux, Piero Zanon, è venuto.',
      ['Piero Zanon: person, m, role ad, leads, of Vetrolux', 'Vetrolux: unknown, employs'],
    ],
    [
      'pt',
      'Ana Lind, diretora do Instituto do Norte, veio.',
      [
        'Ana Lind: person, f, role diretora, leads, of Instituto do Norte',
        'Instituto do Norte: organisation, employs',
      ],
    ],
    [
      'nl',
      'Jan Lind, woordvoerder van de Consumentenbond, kwam.',
      [
        'Consumentenbond: unknown, employs',
        'Jan Lind: person, m, role woordvoerder, speaks, of Consumentenbond',
      ],
    ],
    [
      'nl',
      'Onderzoeker Anna Lind (Universiteit Twente) kwam.',
      [
        'Anna Lind: person, f, role Onderzoeker, works, of Universiteit Twente',
        'Universiteit Twente: unknown, employs',
      ],
    ],
    ['nl', 'Nordlys-directeur Jan Lind kwam.', ['Jan Lind: person, m, role directeur, leads, of Nordlys']],
    [
      'sv',
      'Nordlys vd Anna Lind kom.',
      ['Anna Lind: person, f, role vd, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    [
      'sv',
      'Anna Lind, vd på Nordlys, kom.',
      ['Anna Lind: person, f, role vd, leads, of Nordlys', 'Nordlys: unknown, employs'],
    ],
    ['no', 'Resepsjonist Mona Berg kom.', ['Mona Berg: person, f, role Resepsjonist, works']],
    [
      'da',
      'Direktør Anna Lind fra Dansk Erhverv kom.',
      ['Anna Lind: person, f, role Direktør, leads, of Dansk Erhverv', 'Dansk Erhverv: unknown, employs'],
    ],
    [
      'fi',
      'Tutkija Leena Harju Kainuun yliopistosta tuli.',
      [
        'Kainuun yliopistosta: unknown, employs',
        'Leena Harju: person, f, role Tutkija, works, of Kainuun yliopistosta',
      ],
    ],
    ['fi', 'Leena Harju tuli.', ['Leena Harju: person, f']],
    [
      'pl',
      'Burmistrz Olszanki Jan Dudek przyszedł.',
      ['Jan Dudek: person, m, role Burmistrz, leads, of Olszanki', 'Olszanki: unknown, employs'],
    ],
    [
      'pl',
      'Minister cyfryzacji Paweł Rokita przyszedł.',
      ['Paweł Rokita: person, m, role Minister cyfryzacji, leads'],
    ],
  ])('%s: %s', (lang, text, people) => {
    expect(drawPeople(text, lang)).toEqual(people);
  });
});
