import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPageDraft } from '../../utils/messages/page-guard';
import { finishPage } from '../../utils/page/finish-page';
import type { Page } from '../../utils/page/page';
import type { PageDraft } from '../../utils/page/page-draft';
import { readPage } from '../../utils/page/read-page';
import { buildReport } from '../../utils/report/build-report';
import { checkReport } from './check-report';
import { generated } from './generated-test';
import { mutatedGoldPages, randomTrees, tagSoups, type WildPage } from './wild-pages';
import { LANGS } from './wild-text';

/** Longer than any of these small pages may take, on a busy machine. Milliseconds of processor time. */
const MOST_TIME = 3_000;

const readers = fc.constantFrom(...LANGS);

export const pageTests = [
  generated(
    { subject: 'pages', name: 'gold pages that were spoilt', runs: 150 },
    fc.tuple(mutatedGoldPages, readers),
    ([page, reader]) => checkPage(page, reader),
  ),
  generated(
    { subject: 'pages', name: 'trees of any elements', runs: 150 },
    fc.tuple(randomTrees, readers),
    ([page, reader]) => checkPage(page, reader),
  ),
  generated(
    { subject: 'pages', name: 'soups of tags', runs: 150 },
    fc.tuple(tagSoups, readers),
    ([page, reader]) => checkPage(page, reader),
  ),
  generated(
    { subject: 'pages', name: 'a spoilt page gives the same report twice', runs: 20 },
    mutatedGoldPages,
    (page) => {
      const [first, second] = [page.build(), page.build()].map((document) =>
        buildReport(finishPage(readPage(document)), { readerLangs: ['en'] }),
      );
      assert.deepEqual(first, second);
    },
  ),
];

function checkPage(wild: WildPage, reader: string): void {
  const document = wild.build();
  const before = document.toString();
  const { user, system } = process.cpuUsage();
  const draft = readPage(document);
  assert.equal(document.toString(), before, 'reading leaves the page as it was');
  checkDraft(draft);
  const page = finishPage(draft);
  const report = buildReport(page, { readerLangs: [reader] });
  const after = process.cpuUsage();
  const time = (after.user + after.system - user - system) / 1000;
  assert.ok(time < MOST_TIME, `read in ${Math.round(time)} ms`);
  checkBlocks(page);
  checkReport(page, report);
}

function checkDraft(draft: PageDraft): void {
  assert.ok(isPageDraft(draft), 'the guard lets through what was read');
  assert.ok(isPageDraft(structuredClone(draft)), 'also when cloned');
  const sent: PageDraft = JSON.parse(JSON.stringify(draft));
  assert.ok(isPageDraft(sent), 'also as JSON');
  assert.deepEqual(sent, draft, 'it survives JSON');
}

function checkBlocks({ blocks, boxes }: Page): void {
  for (const { text, strikes, controls, box } of blocks) {
    assert.notEqual(text.trim(), '', 'no empty block');
    assert.ok(boxes[box], 'a box that is there');
    for (const { start, end } of [...strikes, ...controls.map(({ span }) => span)])
      assert.ok(start >= 0 && start <= end && end <= text.length, 'a span inside its block');
  }
}
