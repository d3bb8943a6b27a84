import { readChoices } from './read-choices';
import { tokenizeWords } from './tokenize';

/** A place in a tree of phrases. What lies below it is worked out when a text first gets there. */
export type PhraseNode<Sense, Slot> = () => OpenNode<Sense, Slot>;

export interface OpenNode<Sense, Slot> {
  /** What a phrase that ends here means; of several the first of the lexicon. */
  readonly sense: Sense | null;
  readonly words: ReadonlyMap<string, PhraseNode<Sense, Slot>>;
  readonly slots: ReadonlyMap<Slot, PhraseNode<Sense, Slot>>;
}

export interface PhraseRule<Sense> {
  readonly sense: Sense;
  readonly phrases: readonly string[];
}

/** The tree of all phrases of a lexicon; `slots` gives the names that stand in braces. */
export function growPhraseTree<Sense, Slot>(
  rules: readonly PhraseRule<Sense>[],
  slots: ReadonlyMap<string, Slot>,
): PhraseNode<Sense, Slot> {
  return growNode(() => {
    return rules.flatMap(({ sense, phrases }) =>
      phrases.map((phrase) => ({ sense, choices: readChoices(phrase), next: 0, rest: [] })),
    );
  }, slots);
}

/** A phrase read up to somewhere: the tokens left of the alternative taken, then the choices from `next` on. */
interface Stand<Sense> {
  readonly sense: Sense;
  readonly choices: ReturnType<typeof readChoices>;
  readonly next: number;
  readonly rest: readonly string[];
}

function growNode<Sense, Slot>(
  stands: () => readonly Stand<Sense>[],
  slots: ReadonlyMap<string, Slot>,
): PhraseNode<Sense, Slot> {
  let opened: OpenNode<Sense, Slot> | null = null;
  return () => {
    opened ??= openNode(stands().flatMap(takeChoices), slots);
    return opened;
  };
}

function openNode<Sense, Slot>(
  stands: readonly Stand<Sense>[],
  slots: ReadonlyMap<string, Slot>,
): OpenNode<Sense, Slot> {
  const words = new Map<string, Stand<Sense>[]>();
  const filled = new Map<Slot, Stand<Sense>[]>();
  for (const stand of stands) {
    const [token, ...rest] = stand.rest;
    if (token === undefined) continue;
    const slot = slots.get(token);
    if (slot === undefined) addTo(words, token, { ...stand, rest });
    else addTo(filled, slot, { ...stand, rest });
  }
  return {
    sense: stands.find(({ rest }) => rest.length === 0)?.sense ?? null,
    words: new Map([...words].map(([word, below]) => [word, growNode(() => below, slots)])),
    slots: new Map([...filled].map(([slot, below]) => [slot, growNode(() => below, slots)])),
  };
}

function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The stand with a token next, once for each way to go on; one without rest has reached the end of its phrase. */
function takeChoices<Sense>(stand: Stand<Sense>): readonly Stand<Sense>[] {
  const alternatives = stand.choices[stand.next];
  if (stand.rest.length > 0 || !alternatives) return [stand];
  return alternatives.flatMap((pieces) =>
    takeChoices({ ...stand, next: stand.next + 1, rest: pieces.flatMap(tokensOf) }),
  );
}

const PLAIN = /^[a-z]+$/;
const SLOT = /(\{[a-z]+\})/;

function tokensOf(piece: string): readonly string[] {
  if (PLAIN.test(piece)) return [piece];
  return piece.split(SLOT).flatMap((part) => (SLOT.test(part) ? [part] : tokenizeWords(part)));
}
