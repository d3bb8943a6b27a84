import { expect, test } from 'vitest';
import { createPrintPorts } from '../../components/create-print-ports';
import type { NoticesShown } from '../../components/print-ports';
import { fail, succeed } from '../../utils/text/result';
import { english } from '../helpers/english';
import { samplePrintPorts } from '../helpers/print-ports';

const IN_PAGE = 'Translated in the page';
const AS_IT_WAS = 'The page is as it was';
const NO_PLACE = 'There is no place for it in the page';

test.each([
  ['one more', [[0], [0, 1]], [IN_PAGE, IN_PAGE]],
  ['all out again', [[0, 1], []], [IN_PAGE, AS_IT_WAS]],
  ['one out, another left', [[0, 1], [1]], [IN_PAGE]],
  ['one the page has no place for', [[]], [NO_PLACE]],
  ['one more that it has no place for', [[0], [0]], [IN_PAGE, NO_PLACE]],
])('%s: the reader is told', async (_, replies, told) => {
  const { ports, announced } = start(replies.map((notices) => succeed({ notices })));
  for (const notices of replies) await ports.showGlosses(notices);
  expect(announced).toEqual(told);
});

test('what stood before the popup opened counts', async () => {
  const { ports, announced } = start([succeed({ notices: [] })], [0, 1]);
  await ports.listGlosses();
  await ports.showGlosses([]);
  expect(announced).toEqual([AS_IT_WAS]);
});

test('a page that has moved on is told, and the view learns it', async () => {
  const { ports, announced, moves } = start([fail('page-changed')]);
  await ports.showGlosses([0]);
  expect(announced).toEqual(['The page has changed since it was read.']);
  expect(moves).toHaveLength(1);
});

function start(replies: readonly NoticesShown[], before: readonly number[] = []) {
  const announced: string[] = [];
  const moves: true[] = [];
  const left = [...replies];
  const print = samplePrintPorts({
    listGlosses: async () => succeed({ notices: before }),
    showGlosses: async () => left.shift() ?? fail('no-answer'),
  });
  const ports = createPrintPorts({
    ports: { print, announce: (text) => void announced.push(text) },
    words: english,
    onMoved: () => void moves.push(true),
  });
  return { ports, announced, moves };
}
