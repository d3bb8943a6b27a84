import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const quoted: readonly (readonly [string, string | null])[] = [
  ['“⟦It works,⟧” said Ann Lin, a spokeswoman for Nordlys.', 'Ann Lin'],
  ['“⟦It works,⟧” Ann Lin, who leads policy at Nordlys, told Tek.no.', 'Ann Lin'],
  ['“⟦It works,+⟧” Ann Lin said. “⟦It will last.⟧”', 'Ann Lin'],
  ['Ann Lin said: “⟦It works.⟧”', 'Ann Lin'],
  ['Ann Lin told reporters on Tuesday that ⟦it works⟧.', 'Ann Lin'],
  ['Ann Lin said ⟦it was “very exciting”⟧.', 'Ann Lin'],
  ['Ann Lin called ⟦it “a joke.”⟧', 'Ann Lin'],
  ['According to Ann Lin, ⟦the fix works on every machine⟧.', 'Ann Lin'],
  ['⟦The fix works on every machine⟧, according to Ann Lin, a former engineer.', 'Ann Lin'],
  ['⟦The fix+⟧, Ann Lin said in a blog post, ⟦works on every machine⟧.', 'Ann Lin'],
  ['Nordlys’s chief executive, Ann Lin, has cautioned against ⟦the use of old drivers⟧.', 'Ann Lin'],
  ['Ann Lin hinted at ⟦several changes that will follow⟧.', 'Ann Lin'],
  ['The company’s filing says ⟦the plant was never finished⟧.', 'The company’s filing'],
  ['“⟦It works,⟧” said a person familiar with the matter.', 'a person familiar with the matter'],
  ['“⟦It works.⟧” — Ann Lin (@annlin)', 'Ann Lin'],
  ['OSLO, March 3 (NTN) — Ann Lin said ⟦the bridge was safe⟧.', 'Ann Lin'],
  ['‘⟦We don’t know why it’s late,⟧’ said Ann Lin.', 'Ann Lin'],
];

const silent: readonly string[] = [
  'The 6.1" phone has a 3.5" drive bay.',
  'He met the man known as “the Fox” on Friday.',
  'The film “A Long Way Home” opens in May.',
  'A sign on the door read “NO DRONES.”',
  'The so-called “smart” lamp costs nine euros.',
  'Nordlys plans to open an office in Lagos.',
  'They acted according to plan.',
  'Nordlys confirmed the layoffs at its plant.',
  'She declined to say why.',
  'In the ’90s the dogs’ owners didn’t mind.',
];

describe('English quotations', () => {
  it.each(quoted)('%s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('en', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(silent)('nobody is quoted in: %s', (plain) => {
    expect(readPassage('en', plain)).toEqual([]);
  });
});
