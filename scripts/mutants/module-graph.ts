import type { Mutant } from './instrument';
import type { Survey } from './survey-tests';

export interface ModuleGraph {
  /** The module and all that import it, however far up. */
  readonly importersOf: (path: string) => ReadonlySet<string>;
  /** Places of the tests that run code of the module. */
  readonly testsRunning: (path: string) => ReadonlySet<number>;
}

export function buildModuleGraph(
  imports: ReadonlyMap<string, readonly string[]>,
  mutants: readonly Mutant[],
  { coverage }: Survey,
): ModuleGraph {
  const importers = new Map<string, string[]>();
  for (const [path, targets] of imports)
    for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), path]);
  const running = new Map<string, Set<number>>();
  for (const { id, path } of mutants) {
    const places = running.get(path) ?? new Set();
    for (const place of coverage[id] ?? []) places.add(place);
    running.set(path, places);
  }
  return {
    importersOf: (path) => {
      const found = new Set([path]);
      for (const one of found) for (const importer of importers.get(one) ?? []) found.add(importer);
      return found;
    },
    testsRunning: (path) => running.get(path) ?? new Set(),
  };
}
