import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPage } from '../../../utils/messages/page-guard';
import { sampleBox, samplePage } from '../../helpers/sample-page';

test('a page as it is read passes, also after a trip through JSON', () => {
  const page = samplePage(['One.', 'Two.']);
  expect(isPage(page)).toBe(true);
  expect(isPage(JSON.parse(JSON.stringify(page)))).toBe(true);
});

test.each([
  ['a block in a box that is not there', { ...samplePage(['One.']), boxes: [sampleBox('html', null, 0)] }],
  ['a box that is its own parent', { ...samplePage([]), boxes: [sampleBox('html', 0, 0)] }],
  [
    'a box that comes before its parent',
    { ...samplePage([]), boxes: [sampleBox('p', 1, 0), sampleBox('html', null, 0)] },
  ],
  ['an unknown reason', { ...samplePage([]), article: { kind: 'none', reason: 'boring' } }],
  ['structured data deeper than any page needs', withJsonLd(nest(10_000))],
  ['a function in structured data', withJsonLd(() => 1)],
  ['a number that is none', withJsonLd(Number.NaN)],
  ['a title from the prototype', Object.create(samplePage([]))],
  ['nothing', null],
  ['a list', [samplePage([])]],
])('%s is refused', (_, value) => {
  expect(isPage(value)).toBe(false);
});

test('whatever is left out of a page or put in its place, the guard answers and does not throw', () => {
  const page: Readonly<Record<string, unknown>> = { ...samplePage(['One.', 'Two.']) };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(page)), fc.anything({ maxDepth: 3 }), (key, value) => {
      const { [key]: _, ...rest } = page;
      expect(isPage(rest)).toBe(false);
      expect(typeof isPage({ ...page, [key]: value })).toBe('boolean');
    }),
  );
});

test('arbitrary values are no pages', () => {
  fc.assert(fc.property(fc.anything(), (value) => !isPage(value)));
});

function withJsonLd(value: unknown): unknown {
  const page = samplePage([]);
  return { ...page, metadata: { ...page.metadata, jsonLd: [value] } };
}

function nest(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}
