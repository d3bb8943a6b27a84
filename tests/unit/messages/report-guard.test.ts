import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReport } from '../../../utils/messages/report-guard';
import { sampleAccess, sampleQuote, sampleReport } from '../../helpers/sample-report';

test('a report passes, also after a trip through JSON', () => {
  expect(isReport(sampleReport())).toBe(true);
  expect(isReport(JSON.parse(JSON.stringify(sampleReport())))).toBe(true);
});

test.each([
  ['of another version', { ...sampleReport(), version: 2 }],
  [
    'with a quotation of no parts',
    { ...sampleReport(), quotes: [{ ...sampleQuote({ text: 'x' }), parts: [] }] },
  ],
  [
    'with a span that ends before it starts',
    { ...sampleReport(), quotes: [sampleQuote({ text: 'x', parts: [{ start: 2, end: 1 }] })] },
  ],
  [
    'with a source of unknown kind',
    { ...sampleReport(), quotes: [{ ...sampleQuote({ text: 'x' }), source: { kind: 'robot' } }] },
  ],
  [
    'with a verdict from the prototype',
    { ...sampleReport(), access: { ...sampleAccess(), verdict: 'constructor' } },
  ],
  [
    'with a price that is a number',
    { ...sampleReport(), offers: [{ ...sampleReport().offers[0], price: 7 }] },
  ],
])('a report %s is refused', (_, value) => {
  expect(isReport(value)).toBe(false);
});

test('a report with anything in place of one of its fields is judged without an exception', () => {
  const report: Readonly<Record<string, unknown>> = { ...sampleReport() };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(report)), fc.anything({ maxDepth: 3 }), (key, value) => {
      const { [key]: _, ...rest } = report;
      expect(isReport(rest)).toBe(false);
      expect(typeof isReport({ ...report, [key]: value })).toBe('boolean');
    }),
  );
});
