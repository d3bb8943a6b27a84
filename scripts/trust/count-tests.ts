import { TRUST_GROUPS } from './groups';

/** As vitest's JSON reporter writes it. */
export interface VitestResult {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface TrustRow {
  readonly what: string;
  /** How many were tried. */
  readonly tried: number;
  /** How many of them went wrong. */
  readonly lost: number;
}

/** Tests by group, in the order of the groups; groups without a test are not there. `root` is cut from paths. */
export function countTests(results: readonly VitestResult[], root: string): readonly TrustRow[] {
  const tests = results.flatMap(({ testResults }) =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        label: `${name.replace(`${root}/`, '')} › ${fullName}`,
        lost: status !== 'passed',
      })),
    ),
  );
  const rows = new Map(TRUST_GROUPS.map(({ what }) => [what, { what, tried: 0, lost: 0 }]));
  for (const { label, lost } of tests) {
    const row = rows.get(TRUST_GROUPS.find(({ matches }) => matches.test(label))?.what ?? '');
    if (!row) continue;
    row.tried += 1;
    row.lost += lost ? 1 : 0;
  }
  return [...rows.values()].filter(({ tried }) => tried > 0);
}
