import { expect, test } from 'vitest';
import { anchorsOf, buildPartAnchors } from '../../../utils/desk/finding-anchors';
import { buildArticleText } from '../../../utils/page/article-text';
import { samplePage } from '../../helpers/sample-page';
import { sampleQuote, sampleReport } from '../../helpers/sample-report';

test('each part of a quotation is anchored in the paragraph it stands in', () => {
  const page = samplePage(['“Ship it,” she said.', 'Nothing here.', '“And again.”']);
  const text = buildArticleText(page);
  const parts = ['Ship it,', 'And again.'].map((part) => {
    const start = text.text.indexOf(part);
    return { start, end: start + part.length };
  });
  const [first, second] = parts;
  const quote = sampleQuote({ text: 'Ship it, And again.', parts: [first!, second!] });
  const anchors = buildPartAnchors(page, text, quote);
  expect(anchors.map(({ block, exact, path }) => ({ block, exact, path }))).toEqual([
    { block: 0, exact: 'Ship it,', path: 'html > body > p:nth-of-type(1)' },
    { block: 2, exact: 'And again.', path: 'html > body > p:nth-of-type(3)' },
  ]);
});

test('a finding the report does not have, or that stands nowhere, has no anchors', () => {
  const report = sampleReport();
  const entry = {
    reply: { report, identity: { document: 'd', navigation: 0, revision: 0, url: '' }, ms: 1, madeAt: 1 },
    quoteAnchors: [],
    glossManners: [],
    readerLangs: ['en'],
  };
  expect(anchorsOf(entry, { kind: 'quote', index: 99 })).toEqual([]);
  expect(anchorsOf(entry, { kind: 'evidence', index: 0 })).toEqual([]);
  expect(anchorsOf(entry, { kind: 'evidence', index: 1 })).toHaveLength(1);
  expect(anchorsOf(entry, { kind: 'offer', index: 2 })).toEqual([report.offers[2]!.anchor]);
  expect(anchorsOf(entry, { kind: 'notice', index: 0 })).toEqual([report.boilerplate[0]!.anchor]);
});
