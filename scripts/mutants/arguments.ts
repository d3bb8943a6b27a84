export const FOLDERS = ['quotes', 'offers', 'boilerplate'] as const;
export type Folder = (typeof FOLDERS)[number];

export interface MutantArguments {
  readonly folders: readonly Folder[];
  /** How many of a folder's mutants are judged; all where left out. */
  readonly sample: number;
  readonly seed: string;
  /** Milliseconds of tests a mutant has to outlive to count as surviving. */
  readonly patience: number;
  readonly write: boolean;
}

export const USAGE = `npm run mutants -- [quotes] [offers] [boilerplate] [--sample N] [--seed S] [--patience MS] [--write]

Changes the detectors one place at a time, as Stryker does, and counts the changes that some test notices.
--sample    so many of each folder, drawn by the seed; all where left out
--patience  milliseconds of tests after which a mutant counts as surviving; all tests where left out
--write     the result into docs/mutants.md
A run that was stopped goes on where it was, as long as neither code nor tests have changed.`;

/** Null where they are none of ours. */
export function parseMutantArguments(words: readonly string[]): MutantArguments | null {
  const folders: Folder[] = [];
  let given: MutantArguments = {
    folders,
    sample: Number.POSITIVE_INFINITY,
    seed: '1',
    patience: Number.POSITIVE_INFINITY,
    write: false,
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const folder = FOLDERS.find((one) => one === word);
    if (folder) folders.push(folder);
    else if (word === '--write') given = { ...given, write: true };
    else {
      const value = readOption(word, words[at + 1]);
      if (value === null) return null;
      given = { ...given, ...value };
      at += 1;
    }
  }
  return { ...given, folders: folders.length > 0 ? folders : FOLDERS };
}

function readOption(name: string | undefined, value: string | undefined): Partial<MutantArguments> | null {
  if (value === undefined) return null;
  if (name === '--seed') return { seed: value };
  const count = /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
  if (count === null) return null;
  if (name === '--sample') return { sample: count };
  return name === '--patience' ? { patience: count } : null;
}
