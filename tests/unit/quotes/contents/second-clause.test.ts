import { describe, expect, it } from 'vitest';
import { drawSaid } from '../../../helpers/draw-said';

describe('a short clause is said though a second one is tied to it', () => {
  it.each([
    ['Anna Lin said ⟦the phone works and that it is late⟧.'],
    ['Anna Lin said ⟦the phone works but it is late⟧.'],
    ['Anna Lin said ⟦the phone works and she likes it⟧.'],
    ['Anna Lin said ⟦the phone works⟧.'],
  ])('%s', (text) => {
    expect(drawSaid(text.replace(/[⟦⟧]/g, ''), 'en')).toEqual([
      `indirect | person Anna Lin (Anna Lin) | cue said | [${/⟦(.*)⟧/.exec(text)?.[1]}]`,
    ]);
  });

  it.each([
    ['Anna Lin announced a cheaper van and it sold out.'],
    ['Anna Lin announced a second edition and it sold out.'],
    ['Anna Lin announced her retirement and that was it.'],
  ])('what is only announced is no clause: %s', (text) => {
    expect(drawSaid(text, 'en')).toEqual([]);
  });
});
