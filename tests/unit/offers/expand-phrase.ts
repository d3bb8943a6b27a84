import { readChoices } from '../../../utils/offers/phrases/read-choices';

/** A phrase of the lexicon written out, each way it can be said as its pieces. */
export function expandPhrase(phrase: string): readonly (readonly string[])[] {
  return readChoices(phrase).reduce<readonly (readonly string[])[]>(
    (expanded, choices) => expanded.flatMap((done) => choices.map((choice) => [...done, ...choice])),
    [[]],
  );
}
