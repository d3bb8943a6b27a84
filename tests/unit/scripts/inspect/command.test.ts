import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

function run(args: readonly string[], input: string) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/inspect.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  return { status: done.status, lines: lines.map((line) => JSON.parse(line)), stderr: done.stderr };
}

describe('the inspect command', () => {
  test('answers in order, goes on after a bad line and ends with status 1', () => {
    const { status, lines, stderr } = run(
      ['price'],
      '{"id":1,"text":"$7.00"}\nnot json\n{"id":3,"text":"none"}\n',
    );
    expect(lines.map((line) => line.id)).toEqual([1, null, 3]);
    expect(lines[1].error).toMatch(/JSON/);
    expect(status).toBe(1);
    expect(stderr).toMatch(/1 line/);
  });

  test('ends with status 0 and no word where all went well', () => {
    expect(run(['price'], '{"id":1,"text":"$7.00"}\n')).toMatchObject({ status: 0, stderr: '' });
  });

  test('says how it is used where it is misused', () => {
    const { status, lines, stderr } = run(['prices'], '');
    expect(status).not.toBe(0);
    expect(lines).toEqual([]);
    expect(stderr).toMatch(/There is no mode prices\.\nusage: /);
  });
});
