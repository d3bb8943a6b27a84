import type { TrustRow } from './count-tests';

/** What docs/mutants.md tells of each folder: judged, and passed unnoticed. That page is written by `npm run mutants`. */
export function readMutants(page: string): readonly TrustRow[] {
  return page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, folder, , mutants, judged, , , , survived, unmet]) =>
      Number(mutants) > 0 && Number(judged) > 0
        ? [
            {
              what: `Changes to \`utils/${folder}\` that tests should notice, drawn from ${mutants}`,
              tried: Number(judged),
              lost: Number(survived) + Number(unmet),
            },
          ]
        : [],
    );
}
