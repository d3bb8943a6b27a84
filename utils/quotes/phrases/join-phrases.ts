import type { NounPhrase } from './noun-phrase';

export function joinPhrases(first: NounPhrase, second: NounPhrase): NounPhrase {
  const range = { from: first.range.from, to: second.range.to };
  const name = first.name && second.name ? { from: first.name.from, to: second.name.to } : null;
  return {
    ...first,
    range,
    name,
    role: null,
    affiliation: null,
    many: true,
    gender: 'any',
    kind: name ? first.kind : 'unnamed',
  };
}
