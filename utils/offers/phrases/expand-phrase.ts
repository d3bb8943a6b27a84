/**
 * A phrase of the lexicon written out: `[the] first {span}` gives two, `a|per {unit}` gives two.
 * Pieces are separated by spaces; brackets do not nest.
 */
export function expandPhrase(phrase: string): readonly (readonly string[])[] {
  let expanded: readonly (readonly string[])[] = [[]];
  for (const choices of readChoices(phrase)) {
    expanded = expanded.flatMap((done) => choices.map((choice) => [...done, ...choice]));
  }
  return expanded;
}

/** For each piece of the phrase its alternatives, an empty one where it may be missing. */
function readChoices(phrase: string): readonly (readonly (readonly string[])[])[] {
  return phrase.split(/(\[[^\]]*\])/).flatMap((part) => {
    if (part.startsWith('[')) return [[[], ...alternatives(part.slice(1, -1))]];
    return splitWords(part).map((word) => word.split('|').map((one) => [one]));
  });
}

function alternatives(inner: string): readonly (readonly string[])[] {
  return inner.includes(' ') ? inner.split(' | ').map(splitWords) : inner.split('|').map((word) => [word]);
}

function splitWords(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
