import { describe, expect, it } from 'vitest';
import { countTests } from '../../../../scripts/trust/count-tests';
import { formatTable, replaceTable } from '../../../../scripts/trust/format-table';
import { TRUST_GROUPS } from '../../../../scripts/trust/groups';

describe('counting what was tried', () => {
  it('puts every test into one group, and counts what went wrong', () => {
    const rows = countTests(
      [
        run('/x/tests/unit/page/hostile.test.ts', ['passed', 'failed']),
        run('/x/tests/unit/messages/calls.test.ts', ['passed']),
        run('/x/tests/unit/text/spans.test.ts', ['passed']),
      ],
      '/x',
    );
    expect(rows.map(({ tried, lost }) => [tried, lost])).toEqual([
      [2, 1],
      [1, 0],
      [1, 0],
    ]);
    expect(rows[0]?.what).toMatch(/^Hostile/);
  });

  it('counts a test that was not run as one that went wrong', () => {
    expect(countTests([run('/x/tests/unit/a.test.ts', ['skipped'])], '/x')[0]?.lost).toBe(1);
  });

  it('has a group for whatever comes', () => {
    expect(TRUST_GROUPS.at(-1)?.matches.test('tests/new/thing.test.ts › works')).toBe(true);
  });
});

describe('the table', () => {
  const table = formatTable([{ what: 'Hostile pages', tried: 1_200, lost: 0 }]);

  it('has a line for each', () => {
    expect(table.split('\n').at(-1)).toBe('| Hostile pages | 1,200 | 0 |');
  });

  it('takes the place of the one that was there', () => {
    const page = `# T\n<!-- counts: npx tsx scripts/trust.ts --write -->\nold\n<!-- /counts -->\nend\n`;
    const replaced = replaceTable(page, table);
    expect(replaced).toContain('1,200');
    expect(replaced).not.toContain('old');
    expect(replaceTable(replaced, table)).toBe(replaced);
    expect(() => replaceTable('# T', table)).toThrow('no place');
  });
});

function run(name: string, statuses: readonly string[]) {
  return {
    testResults: [{ name, assertionResults: statuses.map((status) => ({ fullName: 'works', status })) }],
  };
}
