// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readInSlices } from '../../../utils/page/read-in-slices';
import { readPage } from '../../../utils/page/read-page';
import { paragraphs } from '../../helpers/read-html';

beforeEach(() => {
  document.body.innerHTML = `<article><h1>A story</h1>${paragraphs(400)}</article>`;
});

test('in slices a page reads as it does at once', async () => {
  const { ports } = slowMachine();
  expect(await readInSlices(document, ports)).toEqual(readPage(document));
});

test('a long page is read with pauses, a short one without', async () => {
  const slow = slowMachine();
  await readInSlices(document, slow.ports);
  expect(slow.pauses()).toBeGreaterThan(1);
  const fast = slowMachine({ step: 0 });
  await readInSlices(document, fast.ports);
  expect(fast.pauses()).toBe(0);
});

test('a page that changes underneath is read from the start', async () => {
  const { ports } = slowMachine({
    onPause: (count) => {
      if (count === 1) document.querySelector('h1')?.replaceChildren('Another story');
    },
  });
  const draft = await readInSlices(document, ports);
  expect(draft.tree.texts[0]).toBe('Another story');
});

test('a page that never stands still is read all the same', async () => {
  const { ports, pauses } = slowMachine({ onPause: () => document.body.append('tick ') });
  const draft = await readInSlices(document, ports);
  expect(draft.tree.texts.some((text) => text.startsWith('Paragraph 400'))).toBe(true);
  expect(pauses()).toBeLessThan(10);
});

test('an attribute that changes is no reason to start over', async () => {
  const { ports, pauses } = slowMachine({
    onPause: (count) => document.body.setAttribute('data-n', `${count}`),
  });
  const alone = slowMachine();
  await readInSlices(document, alone.ports);
  await readInSlices(document, ports);
  expect(pauses()).toBe(alone.pauses());
});

/** Every look at the clock is `step` milliseconds later than the last. */
function slowMachine({
  step = 10,
  onPause = () => {},
}: {
  step?: number;
  onPause?: (count: number) => void;
} = {}) {
  let now = 0;
  let count = 0;
  return {
    pauses: () => count,
    ports: {
      clock: () => {
        now += step;
        return now;
      },
      pause: async () => {
        count += 1;
        onPause(count);
      },
    },
  };
}
