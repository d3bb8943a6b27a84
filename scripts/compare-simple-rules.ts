import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishPage } from '../utils/page/finish-page';
import { readPage } from '../utils/page/read-page';
import { ACCESS_RULES } from './compare-simple-rules/access-rules';
import { type LabelledPage, readLabels } from './compare-simple-rules/labels';
import { OFFER_RULES, type PriceSeen } from './compare-simple-rules/offer-rules';
import { loadDocument } from './inspect/load-document';

// npx tsx scripts/compare-simple-rules.ts DIR LABELS.jsonl
// What rules of one line find on labelled pages: the measure beside which the access verdict and the offers stand.

const [folder, labels] = process.argv.slice(2);
if (folder === undefined || labels === undefined)
  throw new Error('give the folder of pages and the file of labels');

const pages = readLabels(readFileSync(labels, 'utf8')).map((label) => {
  const html = decode(readFileSync(join(folder, label.file)));
  return { label, html, page: finishPage(readPage(loadDocument(html, label.url))) };
});

for (const { name, restricts } of ACCESS_RULES) {
  const cells = { tp: 0, fp: 0, fn: 0, traps: 0 };
  for (const { label, html, page } of pages) {
    if (label.restricted === null) continue;
    const said = restricts(html, page);
    if (said && label.restricted) cells.tp += 1;
    else if (said) cells.fp += 1;
    else if (label.restricted) cells.fn += 1;
    if (said && !label.restricted && label.trap) cells.traps += 1;
  }
  const scores = `precision ${percent(cells.tp, cells.tp + cells.fp)}  recall ${percent(cells.tp, cells.tp + cells.fn)}`;
  console.log(`access  ${name}: ${scores}  free pages with a trap called restricted ${cells.traps}`);
}

for (const { name, find } of OFFER_RULES) {
  const sums = { hit: 0, found: 0, gold: 0, empty: 0, emptyHit: 0 };
  for (const { label, page } of pages) {
    if (label.prices.length === 0 && !label.negative) continue;
    const seen = find(page);
    const hits = countHits(label, seen);
    sums.hit += hits;
    sums.gold += label.prices.length;
    sums.found += seen.length;
    if (label.prices.length > 0) continue;
    sums.empty += 1;
    if (seen.length > 0) sums.emptyHit += 1;
  }
  const scores = `precision ${percent(sums.hit, sums.found)}  recall ${percent(sums.hit, sums.gold)}`;
  console.log(`offers  ${name}: ${scores}  pages without an offer given one ${sums.emptyHit}/${sums.empty}`);
}

function countHits({ prices }: LabelledPage, seen: readonly PriceSeen[]): number {
  const left = [...seen];
  return prices.filter((price) => {
    const at = left.findIndex(
      ({ amount, currency }) => amount === price.amount && price.currencies.includes(currency),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function decode(bytes: Buffer): string {
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 3000).toString('latin1'))?.[1] ?? 'utf8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
}
