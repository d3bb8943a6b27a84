// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { QuoteSection } from '../../components/QuoteSection';
import { holdsWords } from '../../components/search-quotes';
import type { Report } from '../../utils/report/report';
import { findFaults, renderView } from '../helpers/render-view';
import { sampleReport } from '../helpers/sample-report';

afterEach(cleanup);

const [first] = sampleReport().quotes;

function withQuotes(count: number): Report {
  const report = sampleReport();
  const quotes = Array.from({ length: count }, (_, index) => ({
    ...first!,
    rank: index + 1,
    text: index === 3 ? 'Déjà vu, said the meter' : `Nothing of note, number ${index}`,
  }));
  return { ...report, quotes };
}

test('many quotations are narrowed to those that hold the words, in any order, case or accent', async () => {
  const view = renderView(<QuoteSection report={withQuotes(12)} />);
  const field = view.querySelector<HTMLInputElement>('[name=find]')!;
  fireEvent.input(field, { target: { value: 'METER deja' } });
  expect([...view.querySelectorAll('blockquote')].map((each) => each.textContent)).toEqual([
    expect.stringContaining('Déjà vu, said the meter'),
  ]);
  expect(await findFaults(view)).toEqual([]);
  fireEvent.input(field, { target: { value: 'meters' } });
  expect(view.querySelectorAll('blockquote')).toHaveLength(0);
  expect(view.textContent).toContain('No quotation holds these words.');
  expect(view.querySelector('[name=find]')).not.toBeNull();
});

test('a few quotations need no search', () => {
  const view = renderView(<QuoteSection report={withQuotes(9)} />);
  expect(view.querySelector('[name=find]')).toBeNull();
});

test('a quotation is found by who said it, and not by what somebody else did', () => {
  const name = first!.source.kind === 'person' ? first!.source.name : '';
  expect(holdsWords(first!, name.toUpperCase())).toBe(true);
  expect(holdsWords(first!, `${name} zeppelin`)).toBe(false);
  expect(holdsWords(first!, '')).toBe(true);
});
