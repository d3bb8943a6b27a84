import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPageDraft } from '../../../utils/messages/page-guard';
import { NO_LOOKS } from '../../../utils/page/lean-tree';
import { sampleDraft } from '../../helpers/sample-page';

test('a page as it is read passes, also after a trip through JSON', () => {
  const page = sampleDraft(['One.', 'Two.']);
  expect(isPageDraft(page)).toBe(true);
  expect(isPageDraft(JSON.parse(JSON.stringify(page)))).toBe(true);
});

test.each([
  ['a step back', withTree({ steps: [6, -1] })],
  ['half a step', withTree({ steps: [6, 0.5] })],
  ['a step that is a word', withTree({ steps: ['6'] })],
  ['a text that is none', withTree({ texts: [{}] })],
  ['a word longer than any attribute', withTree({ words: ['x'.repeat(30_000)] })],
  [
    'an element that is nowhere',
    { ...sampleDraft([]), looks: { ...NO_LOOKS, rects: [0, Number.NaN, 0, 1, 1] } },
  ],
  [
    'a veil nobody knows',
    { ...sampleDraft([]), looks: { ...NO_LOOKS, veiled: [{ place: 0, veils: ['fog'] }] } },
  ],
  ['structured data that are no text', withData({ text: { a: 1 }, isPlain: true })],
  ['structured data of which it is not said what they are', withData({ text: '{}' })],
  ['structured data longer than any page has', withData({ text: '{'.repeat(20_000_000), isPlain: true })],
  ['a title from the prototype', Object.create(sampleDraft([]))],
  ['nothing', null],
  ['a list', [sampleDraft([])]],
])('%s is refused', (_, value) => {
  expect(isPageDraft(value)).toBe(false);
});

test('whatever is left out of a page or put in its place, the guard answers and does not throw', () => {
  const page: Readonly<Record<string, unknown>> = { ...sampleDraft(['One.', 'Two.']) };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(page)), fc.anything({ maxDepth: 3 }), (key, value) => {
      const { [key]: _, ...rest } = page;
      expect(isPageDraft(rest)).toBe(false);
      expect(typeof isPageDraft({ ...page, [key]: value })).toBe('boolean');
    }),
  );
});

test('arbitrary values are no pages', () => {
  fc.assert(fc.property(fc.anything(), (value) => !isPageDraft(value)));
});

function withTree(changes: Readonly<Record<string, unknown>>): unknown {
  const page = sampleDraft(['One.']);
  return { ...page, tree: { ...page.tree, ...changes } };
}

function withData(block: unknown): unknown {
  return { ...sampleDraft([]), dataBlocks: [block] };
}
