import { expect, test } from 'vitest';
import { parseBenchArguments } from '../../../../scripts/bench/arguments';
import { median, quantile } from '../../../../scripts/bench/figures';

test('without arguments everything is measured on our own pages, in both browsers', () => {
  expect(parseBenchArguments([])).toMatchObject({
    pages: null,
    parts: ['bundles', 'pages', 'growth', 'hostile', 'popup', 'memory'],
    browsers: ['chromium', 'firefox'],
    every: 1,
  });
});

test('a folder, a part and a browser can be chosen', () => {
  expect(
    parseBenchArguments([
      '--pages',
      'some/folder',
      '--only',
      'hostile',
      '--browser',
      'firefox',
      '--every',
      '4',
    ]),
  ).toMatchObject({ pages: 'some/folder', parts: ['hostile'], browsers: ['firefox'], every: 4 });
});

test.each([[['--only', 'nothing']], [['--every', '0']], [['--browser', 'lynx']], [['--unknown']]])(
  '%j is refused',
  (given) => {
    expect(parseBenchArguments(given)).toBeNull();
  },
);

test('the middle and the end of what was measured', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(median([])).toBe(0);
});
