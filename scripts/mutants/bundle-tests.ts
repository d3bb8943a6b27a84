import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../../tests/helpers/source-files';

export interface TestBundle {
  /** Body of a function of `require`, `seams`. Returns `TestProgram`. */
  readonly code: string;
  /** What each of our files imports of our files, from the project's root. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

export interface BundleInput {
  readonly tests: readonly string[];
  /** Code with mutants in it, by path. */
  readonly mutated: ReadonlyMap<string, string>;
  /** What a place where mutants stand turns into. */
  readonly as: 'switches' | 'counters';
}

/** The tests and all they read as one script, whose modules are evaluated afresh each time it is called. */
export async function bundleTests({ tests, mutated, as }: BundleInput): Promise<TestBundle> {
  const rewrite = as === 'switches' ? toSwitches : toCounters;
  const { outputFiles, metafile } = await build({
    stdin: { contents: writeEntry([...mutated.keys()], tests), resolveDir: ROOT },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    absWorkingDir: ROOT,
    plugins: [loadWith((path, text) => rewrite(mutated.get(path) ?? text))],
  });
  return {
    code: `${PRELUDE}${outputFiles[0]?.text ?? ''}\nreturn { activate: __activate, ...module.exports };`,
    imports: new Map(
      Object.entries(metafile.inputs).map(([path, { imports }]) => [path, imports.map((one) => one.path)]),
    ),
  };
}

const PRELUDE = `
const module = { exports: {} };
const WeakMap = seams.Cache;
const performance = seams.clock;
const process = seams.process;
const __cover = seams.cover;
let __on = -1;
let __hits = 0;
function __activate(id) { __on = id; __hits = 0; }
function __hit() { if (++__hits > 2000000) throw new Error('goes on for ever'); return true; }
`;

function writeEntry(modules: readonly string[], tests: readonly string[]): string {
  const table = (paths: readonly string[]): string =>
    paths
      .map((path) => `[${JSON.stringify(path)}]: () => require(${JSON.stringify(`./${path}`)}),`)
      .join('\n');
  return `const { takeCollected } = require('./scripts/mutants/collect-tests.ts');\nmodule.exports = { takeCollected, modules: {\n${table(modules)}\n}, tests: {\n${table(tests)}\n} };`;
}

function loadWith(change: (path: string, text: string) => string): Plugin {
  return {
    name: 'mutants',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: join(ROOT, 'scripts/mutants/collect-tests.ts') }));
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const text = change(relative(ROOT, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
        return {
          contents: text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      });
    },
  };
}

const SWITCH = /stryMutAct_9fa48\("(\d+)"\)/g;
const COUNTER = /stryCov_9fa48\(([\d", ]+)\)/g;

function toSwitches(code: string): string {
  return code.replace(SWITCH, '(__on === $1 && __hit())').replace(COUNTER, '0');
}

function toCounters(code: string): string {
  return code
    .replace(SWITCH, 'false')
    .replace(COUNTER, (_, ids: string) => `__cover(${ids.replaceAll('"', '')})`);
}
