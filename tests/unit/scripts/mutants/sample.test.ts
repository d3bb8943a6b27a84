import { describe, expect, it } from 'vitest';
import { estimateShare, takeSample } from '../../../../scripts/mutants/sample';
import { replaceResults } from '../../../../scripts/mutants/write-report';

const all = Array.from({ length: 400 }, (_, at) => ({ key: `key ${at}` }));

describe('a sample', () => {
  it('is the same for a seed, another for another', () => {
    expect(takeSample(all, 40, '1')).toEqual(takeSample([...all].reverse(), 40, '1'));
    expect(takeSample(all, 40, '2')).not.toEqual(takeSample(all, 40, '1'));
  });

  it('keeps whom it can where others come and go', () => {
    const before = new Set(takeSample(all, 40, '1'));
    const after = takeSample(all.slice(20), 40, '1');
    expect(after.filter((one) => before.has(one)).length).toBeGreaterThan(30);
  });

  it('is everything where there is no more', () => {
    expect(new Set(takeSample(all, 1000, '1'))).toEqual(new Set(all));
  });
});

describe('the interval of a share', () => {
  it('holds the share, narrows with the sample and closes where all were judged', () => {
    const [low, high] = estimateShare(80, 100, 10_000);
    expect(low).toBeCloseTo(0.711, 2);
    expect(high).toBeCloseTo(0.867, 2);
    const [closer] = estimateShare(800, 1000, 10_000);
    expect(closer).toBeGreaterThan(low);
    expect(estimateShare(80, 100, 100)).toEqual([0.8, 0.8]);
    expect(estimateShare(0, 0, 100)).toEqual([0, 1]);
  });
});

describe('the page of results', () => {
  const summary = {
    folder: 'quotes',
    files: 2,
    mutants: 10,
    judged: 10,
    seed: '1',
    tests: 5,
    left: 0,
    fates: { killed: 8, timeout: 1, survived: 1, uncovered: 0 },
    mutators: [{ name: 'Regex', judged: 10, alive: 1 }],
  } as const;

  it('is replaced between its marks only', () => {
    const page = 'before\n<!-- results -->\nstale words\n<!-- end of results -->\nbehind';
    const written = replaceResults(page, [summary]);
    expect(written).toMatch(/^before\n<!-- results -->\n/);
    expect(written).toMatch(/<!-- end of results -->\nbehind$/);
    expect(written).not.toContain('stale words');
    expect(written).toContain('**90.0 %**');
    expect(written).toContain('| Regex | 1 of 10 |');
    expect(replaceResults(written, [summary])).toBe(written);
  });

  it('is not written where it has lost its marks', () => {
    expect(() => replaceResults('nothing', [])).toThrow('marks');
  });
});
