import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMutants } from '../../../../scripts/trust/read-mutants';

test('a folder is told with what was judged and what nobody noticed', () => {
  const page = `| folder | files | mutants | judged | seed | killed | without end | survived | met by no test | score |
|---|---|---|---|---|---|---|---|---|---|
| offers | 81 | 6978 | 69 | 1 | 51 | 6 | 11 | 1 | **82.6 %** |

| change | quotes | offers |
|---|---|---|
| Regex | 3 of 4 | 0 of 2 |`;
  expect(readMutants(page)).toEqual([
    { what: 'Changes to `utils/offers` that tests should notice, drawn from 6978', tried: 69, lost: 12 },
  ]);
});

test('the page that is there tells of all three folders', () => {
  expect(readMutants(readFileSync('docs/mutants.md', 'utf8'))).toHaveLength(3);
});
