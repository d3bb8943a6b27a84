export const FOLDERS = ['quotes', 'offers', 'boilerplate'] as const;
export type Folder = (typeof FOLDERS)[number];

/** A folder, or some of the folders in it. */
export interface Target {
  readonly folder: Folder;
  /** From the folder, "phrases"; all of it where there are none. */
  readonly parts: readonly string[];
}

export interface MutantArguments {
  readonly targets: readonly Target[];
  /** How many of a target's mutants are judged; all where left out. */
  readonly sample: number;
  readonly seed: string;
  /** Milliseconds of the processor's a mutant's tests may take before it counts as surviving. */
  readonly patience: number;
  readonly write: boolean;
}

export const USAGE = `npm run mutants -- [quotes] [offers] [boilerplate] [--sample N] [--seed S] [--patience MS] [--write]

Changes the detectors one place at a time, as Stryker does, and counts the changes that some test notices.
quotes/phrases quotes/words judges these two folders of quotes alone, together.
--sample    so many of each folder, drawn by the seed; all where left out
--patience  milliseconds of the processor's after which a mutant counts as surviving; all tests where left out
--write     the result into docs/mutants.md, which holds results of whole folders only
A run that was stopped goes on where it was, as long as neither code nor tests have changed.`;

/** Null where they are none of ours. */
export function parseMutantArguments(words: readonly string[]): MutantArguments | null {
  const named: Target[] = [];
  let given: Omit<MutantArguments, 'targets'> = {
    sample: Number.POSITIVE_INFINITY,
    seed: '1',
    patience: Number.POSITIVE_INFINITY,
    write: false,
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const target = parseTarget(word);
    if (target) named.push(target);
    else if (word === '--write') given = { ...given, write: true };
    else {
      const value = readOption(word, words[at + 1]);
      if (value === null) return null;
      given = { ...given, ...value };
      at += 1;
    }
  }
  const targets = named.length > 0 ? gatherTargets(named) : FOLDERS.map((folder) => ({ folder, parts: [] }));
  return given.write && targets.some(({ parts }) => parts.length > 0) ? null : { ...given, targets };
}

/** "quotes", or "quotes-phrases-words": what the files of a run are called by. */
export function nameTarget({ folder, parts }: Target): string {
  return [folder, ...parts.map((part) => part.replaceAll('/', '-'))].join('-');
}

function parseTarget(word = ''): Target | null {
  const [name, ...steps] = word.split('/');
  const folder = FOLDERS.find((one) => one === name);
  if (!folder || !steps.every((step) => /^[a-z-]+$/.test(step))) return null;
  return { folder, parts: steps.length > 0 ? [steps.join('/')] : [] };
}

/** One a folder: the whole where it is named, else its parts together. */
function gatherTargets(named: readonly Target[]): readonly Target[] {
  return FOLDERS.flatMap((folder) => {
    const own = named.filter((one) => one.folder === folder);
    if (own.length === 0) return [];
    const whole = own.some(({ parts }) => parts.length === 0);
    return { folder, parts: whole ? [] : [...new Set(own.flatMap(({ parts }) => parts))].sort() };
  });
}

function readOption(name: string | undefined, value: string | undefined): Partial<MutantArguments> | null {
  if (value === undefined) return null;
  if (name === '--seed') return { seed: value };
  const count = /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
  if (count === null) return null;
  if (name === '--sample') return { sample: count };
  return name === '--patience' ? { patience: count } : null;
}
