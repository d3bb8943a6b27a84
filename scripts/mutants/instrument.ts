import { type File, Instrumenter } from '@stryker-mutator/instrumenter';
import { readFilesUnder } from '../../tests/helpers/source-files';

/** One change to the program, as Stryker makes it. */
export interface Mutant {
  /** Place in the list, and what the changed program is switched on by. */
  readonly id: number;
  /** From the project's root. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** In the file's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** The same as long as its line is, whatever happens around it. */
  readonly key: string;
}

export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** Code with all mutants in it, by path. */
  readonly code: ReadonlyMap<string, string>;
}

/** Every mutant Stryker knows of every file under the folders; nothing is left out. */
export async function instrument(folders: readonly string[]): Promise<Instrumented> {
  const sources = readFilesUnder(folders, ['.ts']);
  const files = sources.map(({ path, text }): File => ({ name: path, content: text, mutate: true }));
  const { files: made, mutants } = await new Instrumenter(SILENT).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const seen = new Map<string, number>();
  return {
    code: new Map(made.map(({ name, content }) => [name, content])),
    mutants: mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
      const lines = (texts.get(fileName) ?? '').split('\n');
      const [start, end] = [offsetOf(lines, location.start), offsetOf(lines, location.end)];
      const place = [fileName, lines[location.start.line]?.trim(), mutatorName, replacement].join('\n');
      const nth = (seen.get(place) ?? 0) + 1;
      seen.set(place, nth);
      return {
        id: Number(id),
        path: fileName,
        line: location.start.line + 1,
        start,
        end,
        mutator: mutatorName,
        original: (texts.get(fileName) ?? '').slice(start, end),
        replacement,
        key: `${place}\n${nth}`,
      };
    }),
  };
}

function offsetOf(
  lines: readonly string[],
  { line, column }: { readonly line: number; readonly column: number },
): number {
  return lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, column);
}

const SILENT = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
};
