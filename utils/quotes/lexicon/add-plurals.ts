import type { Grammar, WordList } from '../../lexicon/quotes/quote-lexicon';
import { splitList } from './lexicon-words';

/** The nouns of a list, and their plurals where the language makes them by rule. */
export function splitNouns(list: WordList, grammar: Grammar): readonly string[] {
  const nouns = splitList(list);
  const { plurals } = grammar;
  return plurals ? nouns.flatMap((noun) => [noun, pluralOf(noun, plurals)]) : nouns;
}

type Plurals = NonNullable<Grammar['plurals']>;

function pluralOf(noun: string, plurals: Plurals): string {
  const [head = '', behind, ...rest] = noun.split(' ');
  if (behind === undefined || !splitList(plurals.headBefore).includes(behind)) return bend(noun, plurals);
  return [bend(head, plurals), behind, ...rest].join(' ');
}

function bend(noun: string, { endings }: Plurals): string {
  const ending = endings.find(({ of }) => noun.endsWith(of));
  return ending ? noun.slice(0, noun.length - ending.of.length) + ending.is : noun;
}
