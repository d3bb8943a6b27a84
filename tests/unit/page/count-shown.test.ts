import { expect, test } from 'vitest';
import { loadDocument } from '../../../scripts/inspect/load-document';
import { countShown } from '../../../utils/page/record/count-shown';
import { GROWTH, leastGrowth, MOST_GROWTH } from '../../helpers/growth';

/** html and body. */
const AROUND = 2;
const MOST = 30;

test.each([
  ['paragraphs', '<p></p>'.repeat(20), 20],
  ['what stands in each other', '<div><p><b></b></p></div>'.repeat(5), 15],
  ['what a hidden one holds', `<div hidden>${'<p></p>'.repeat(40)}</div>`, 1],
  ['those that are hidden themselves', '<p hidden><b></b></p>'.repeat(10), 10],
  ['what is hidden in what is hidden', '<div hidden><p hidden><b></b></p></div><i></i>', 2],
  ['a drawing of many shapes', `<svg>${'<path></path>'.repeat(40)}</svg><p></p>`, 2],
  ['what comes behind something hidden, further out', '<div><p hidden><b></b></p></div><i></i><i></i>', 4],
])('%s: %s', (_what, body, count) => {
  expect(countShown(documentOf(body), MOST)).toBe(count + AROUND);
});

test('counting ends one beyond what matters', () => {
  expect(countShown(documentOf('<p></p>'.repeat(100)), MOST)).toBe(MOST + 1);
});

test('the hidden ones at the ends of a deep tree are counted in its stride', () => {
  const deep = (depth: number) => documentOf('<div><i hidden></i>'.repeat(depth));
  const count = (document: Document) => () => countShown(document, Number.POSITIVE_INFINITY);
  const [small, large] = [deep(2_500), deep(2_500 * GROWTH)];
  expect(countShown(large, Number.POSITIVE_INFINITY)).toBe(2 * 2_500 * GROWTH + AROUND);
  const growth = leastGrowth({ small: count(small), large: count(large) }, MOST_GROWTH);
  expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
});

function documentOf(body: string): Document {
  return loadDocument(`<!doctype html><html><body>${body}</body></html>`, null);
}
