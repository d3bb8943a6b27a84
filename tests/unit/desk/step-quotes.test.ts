import { expect, test } from 'vitest';
import type { ReportDesk } from '../../../utils/desk/report-desk';
import type { Store } from '../../../utils/desk/shelf';
import { stepQuotes } from '../../../utils/desk/step-quotes';
import { fail, succeed } from '../../../utils/text/result';
import { sampleReport } from '../../helpers/sample-report';

function open({ madeAt = 1, readable = true } = {}) {
  const report = sampleReport();
  const state = { madeAt, shown: [] as number[] };
  const kept = new Map<string, unknown>();
  const store: Store = {
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, value),
    remove: async () => {},
  };
  const identity = { document: 'd', navigation: 1, revision: 1, url: 'https://tek.example/a' };
  const desk: ReportDesk = {
    getReport: async () =>
      readable ? succeed({ report, identity, ms: 1, madeAt: state.madeAt }) : fail('site-refuses'),
    async showFinding({ finding }) {
      state.shown.push(finding.index);
      return succeed({ marked: 1, isInSight: true });
    },
    takeReading: async () => {},
  };
  return { state, count: report.quotes.length, step: (by: 1 | -1) => stepQuotes({ desk, store }, 7, by) };
}

test('the key goes from quotation to quotation, and round', async () => {
  const { state, count, step } = open();
  for (let press = 0; press <= count; press += 1) await step(1);
  expect(state.shown).toEqual([...Array.from({ length: count }, (_, index) => index), 0]);
});

test('the other key goes back, from the first to the last', async () => {
  const { state, count, step } = open();
  await step(-1);
  await step(1);
  await step(-1);
  expect(state.shown).toEqual([count - 1, 0, count - 1]);
});

test('a new reading begins at its first quotation', async () => {
  const { state, step } = open();
  await step(1);
  await step(1);
  state.madeAt = 2;
  await step(1);
  expect(state.shown).toEqual([0, 1, 0]);
});

test('a page that cannot be read shows nothing', async () => {
  const { state, step } = open({ readable: false });
  await step(1);
  expect(state.shown).toEqual([]);
});
