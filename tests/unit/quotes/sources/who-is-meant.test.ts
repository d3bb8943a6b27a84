import { describe, expect, it } from 'vitest';
import { drawQuotes } from '../../../helpers/draw-quote';

describe('who is meant, by what the article says of them elsewhere', () => {
  it.each<[string, string, readonly string[]]>([
    ['en', 'Ann Lin runs Nordlys.\nShe said it works.', ['person Ann Lin (She), role runs, of Nordlys']],
    ['en', 'Maria Lin runs Nordlys.\nHe said it works.', ['nobody (He)']],
    ['en', 'Peter Ek runs Nordlys.\nHe said it works.', ['person Peter Ek (He), role runs, of Nordlys']],
    ['en', 'Maria Lin met Peter Ek.\nHe said it works.', ['person Peter Ek (He)']],
    [
      'en',
      '“It works,” said Maria Lin. “It lasts,” said Peter Ek. “It is cheap,” she said.',
      ['person Maria Lin (Maria Lin)', 'person Peter Ek (Peter Ek)', 'person Maria Lin (she)'],
    ],
    ['en', 'Maria Lin and Peter Lin met.\nMaria Lin said it works.', ['person Maria Lin (Maria Lin)']],
    ['en', 'Maria Lin met Peter Ek.\n“It works,” she said.', ['person Maria Lin (she)']],
    [
      'en',
      'Ann Lin said it works.\n“It lasts,” she said. “It is cheap,” Lin added.',
      ['person Ann Lin (Ann Lin)', 'person Ann Lin (she)', 'person Ann Lin (Lin)'],
    ],
    [
      'en',
      '“It works,” said Ann Lin. Maria Holm said it lasts. “It is cheap,” she said.',
      ['person Ann Lin (Ann Lin)', 'person Maria Holm (Maria Holm)', 'person Maria Holm (she)'],
    ],
    [
      'en',
      'Mayor Ann Lin opened the bridge.\nThe mayor said it works.',
      ['person Ann Lin (The mayor), role Mayor'],
    ],
    ['en', 'Mayor Ann Lin met Mayor Peter Ek.\nThe mayor said it works.', ['unnamed The mayor (The mayor)']],
    [
      'en',
      'Ann Lin, the mayor of Oslo, opened the bridge.\nLin said it works.',
      ['person Ann Lin (Lin), role mayor, of Oslo'],
    ],
    [
      'en',
      'Nordlys Inc. opened a shop.\nThe company said it works.',
      ['organisation Nordlys Inc. (The company)'],
    ],
    ['en', 'Nordlys Inc. opened a shop.\nIt said the shop works.', ['organisation Nordlys Inc. (It)']],
    [
      'en',
      'Nordlys Inc. opened a shop.\nIts chief executive, Ann Lin, said the shop works.',
      ['person Ann Lin (Ann Lin), role chief executive, of Nordlys Inc.'],
    ],
    [
      'en',
      'A spokesperson said it works.\nThey said it lasts.',
      ['unnamed A spokesperson (A spokesperson)', 'unnamed A spokesperson (They)'],
    ],
    [
      'en',
      'Two engineers said it works.\nThey said it lasts.',
      ['unnamed Two engineers (Two engineers)', 'unnamed Two engineers (They)'],
    ],
    [
      'en',
      '“It works,” said a woman in Oslo.\n“It lasts,” she said.',
      ['unnamed a woman in Oslo (a woman in Oslo)', 'unnamed a woman in Oslo (she)'],
    ],
    ['en', '“It works,” said Ann Lin.\n“It lasts.”', ['person Ann Lin (Ann Lin)', 'person Ann Lin']],
    [
      'en',
      '“It works,” said Ann Lin.\nThe ship sank.\nThe ship was old.\n“It lasts,” she said.',
      ['person Ann Lin (Ann Lin)', 'nobody (she)'],
    ],
    ['en', 'Dr. Ann Lin opened a shop.\nDr. Lin said it works.', ['person Ann Lin (Lin)']],
    ['en', 'Lin said it works.\nAnn Lin opened a shop.', ['person Ann Lin (Lin)']],
    ['en', 'Ann Lin, 40, said it works.', ['person Ann Lin (Ann Lin)']],
    [
      'en',
      'Pictora, the image start-up, said it works.\nPictora said it lasts.',
      ['organisation Pictora (Pictora)', 'organisation Pictora (Pictora)'],
    ],
    [
      'en',
      'Ann Lin is chief executive of Nordlys.\nThe chief executive said it works.',
      ['person Ann Lin (The chief executive), role chief executive, of Nordlys'],
    ],
    [
      'en',
      'Ann Lin, who leads policy at Nordlys, opened a shop.\nLin said it works.',
      ['person Ann Lin (Lin), role leads policy, of Nordlys'],
    ],
    ['en', 'Ann Lin works for Nordlys.\nNordlys said it works.', ['organisation Nordlys (Nordlys)']],
    [
      'en',
      '“It works,” Ann Lin said. “It lasts,” Peter Ek said. “It is cheap,” she said.',
      ['person Ann Lin (Ann Lin)', 'person Peter Ek (Peter Ek)', 'person Ann Lin (she)'],
    ],
    ['de', 'Anna Lind leitet Nordlys.\nSie sagte, es gehe.', ['person Anna Lind (Sie)']],
    [
      'de',
      'Bürgermeisterin Anna Lind eröffnete die Brücke.\nDie Bürgermeisterin sagte, es gehe.',
      ['person Anna Lind (Die Bürgermeisterin), role Bürgermeisterin'],
    ],
    [
      'de',
      '„Es geht“, sagte Anna Lind. „Es hält“, fügte sie hinzu.',
      ['person Anna Lind (Anna Lind)', 'person Anna Lind (sie)'],
    ],
    [
      'de',
      'Die Nordlys GmbH eröffnete einen Laden.\nDas Unternehmen sagte, es gehe.',
      ['organisation Nordlys GmbH (Das Unternehmen)'],
    ],
    [
      'de',
      '„Es geht“, so Anna Lind.\n„Es hält“, sagte Lind.',
      ['person Anna Lind (Anna Lind)', 'person Anna Lind (Lind)'],
    ],
    ['fr', 'Anne Lind dirige Nordlys.\nElle a dit que cela marche.', ['person Anne Lind (Elle)']],
    [
      'fr',
      'Le maire Ole Lind a ouvert le pont.\nLe maire a déclaré que cela marche.',
      ['person Ole Lind (Le maire), role maire'],
    ],
  ])('%s: %j', (lang, text, speakers) => {
    const drawn = drawQuotes({ lang, blocks: text.split('\n').map((line) => ({ text: line })) });
    expect(drawn.map((quote) => quote.split(' | ')[1])).toEqual(speakers);
  });
});
