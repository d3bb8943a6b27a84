import { describe, expect, it } from 'vitest';
import { addSecond } from '../../../../utils/quotes/attribution/add-second';
import { readLastClause } from '../../../../utils/quotes/attribution/attribute-labels';
import { allowsInversion } from '../../../../utils/quotes/attribution/find-inverted';
import { isInverted } from '../../../../utils/quotes/attribution/goes-on';
import { placeSpeaker } from '../../../../utils/quotes/attribution/place-speaker';
import { readSentence } from '../../../helpers/read-sentence';

function lastClause(lang: string, barred: string): string | null {
  const { search, at, cut } = readSentence(lang, barred);
  const phrase = readLastClause(search, at[0]);
  return phrase && cut(phrase.range);
}

describe('the clause that a colon ends', () => {
  it.each([
    ['en', 'It is cheap, but Ann Lin doubts it|: “It costs.”', 'Ann Lin'],
    ['en', 'It is cheap, but she doubts it|: “It costs.”', 'she'],
    ['de', 'Es ist billig, aber Anna Lind zweifelt|: „Es kostet.“', 'Anna Lind'],
  ])('opens with who speaks, in %s: %s', (lang, barred, expected) => {
    expect(lastClause(lang, barred)).toBe(expected);
  });

  it.each([
    ['en', 'It is cheap, but the rain stays|: “It costs.”'],
    ['en', 'It is cheap, but Ann Lin|: “It costs.”'],
    ['en', 'Ann Lin doubts it|: “It costs.”'],
  ])('opens with nobody, in %s: %s', (lang, barred) => {
    expect(lastClause(lang, barred)).toBeNull();
  });
});

/** Whether a sentence's last verb of saying may stand before its speaker, and whether it does. */
function inversion(lang: string, text: string): readonly [boolean, boolean] {
  const { search } = readSentence(lang, text);
  const cue = search.cues[search.cues.length - 1];
  const found = cue ? placeSpeaker(search, cue, []) : null;
  if (!cue || !found) throw new Error(`nobody says anything: ${text}`);
  return [allowsInversion(search, cue), isInverted(cue, found.range)];
}

describe('a verb of saying before its speaker', () => {
  it.each([
    ['en', '“It works,” said Ann Lin.', true, true],
    ['en', 'It works, said Ann Lin.', true, true],
    ['en', 'It works – said Ann Lin.', true, true],
    ['en', 'Said Ann Lin: “It works.”', true, true],
    ['en', 'Ann Lin said it works.', false, false],
    ['en', '“It works,” Ann Lin said.', false, false],
    ['es', 'Ana Lima dijo que sí.', true, false],
    ['es', 'Dijo que sí.', true, false],
    ['es', 'Dijo Ana Lima que sí.', true, true],
    ['de', 'Der Agentur Nordpress sagte Anna Lind, es läuft.', true, false],
    ['en', '“A joke” called Ann Lin the plan.', true, true],
  ])('is allowed or not, and is met or not, in %s: %s', (lang, text, allowed, met) => {
    expect(inversion(lang, text)).toEqual([allowed, met]);
  });
});

interface Said {
  /** How many parts the first has; none where left out means one. */
  readonly parts?: number;
  readonly aroundTo?: number;
}

/** What is said second behind what stands between the bars. */
function second(lang: string, barred: string, { parts = 1, aroundTo }: Said = {}): readonly string[] {
  const { search, at, cut } = readSentence(lang, barred);
  const content = { from: at[0], to: at[1] };
  const first = {
    contents: Array.from({ length: parts }, () => content),
    speaker: { kind: 'nobody' },
    cue: null,
    strong: false,
    around: { from: 0, to: aroundTo ?? content.from },
  } as const;
  return addSecond(search, first).flatMap(({ contents }) => contents.map((range) => cut(range)));
}

describe('a second clause that hangs on the same verb', () => {
  it.each([
    ['pt', 'Ana Lima disse que |“está feito”| e que a ponte abre hoje.', ['a ponte abre hoje']],
    ['fr', 'Anne Lin dit que |« le pont est fermé »| et que la gare est ouverte.', ['la gare est ouverte']],
    ['pt', 'Ana Lima disse que |“está feito”| e a ponte abre hoje.', []],
    ['pt', 'Ana Lima disse que |“está feito”| e que.', []],
  ])('is said too, or is none, in %s: %s', (lang, barred, expected) => {
    expect(second(lang, barred)).toEqual(expected);
  });

  it.each<[string, Said]>([
    ['the verb has two parts ahead', { parts: 2 }],
    ['there is nothing ahead', { parts: 0 }],
    ['the verb stands behind what it governs', { aroundTo: 12 }],
  ])('is not looked for where %s', (_, said) => {
    expect(second('pt', 'Ana Lima disse que |“está feito”| e que a ponte abre hoje.', said)).toEqual([]);
  });
});
