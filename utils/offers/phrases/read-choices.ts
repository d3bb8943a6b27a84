/**
 * A phrase of the lexicon, for each piece its alternatives, an empty one where it may be missing: `[the] first` gives
 * nothing or "the", then "first"; `a|per {unit}` gives "a" or "per", then the slot. Brackets do not nest.
 */
export function readChoices(phrase: string): readonly (readonly (readonly string[])[])[] {
  return phrase.split(/(\[[^[\]]*\])/).flatMap((part) => {
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
