import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { buildArticleText } from '../utils/page/article-text';
import { pageFromText } from '../utils/page/page-from-text';
import { findQuotes } from '../utils/quotes/find-quotes';
import { formatErrors } from './score-quotes/format-errors';
import { type GoldFile, type GoldPassage, readGold } from './score-quotes/gold';
import { listFaults } from './score-quotes/list-faults';
import { formatScores, type PassageScore, scorePassage } from './score-quotes/score';

// npx tsx scripts/score-quotes.ts [--errors] [--check] [--faults] [file…]
// How well quotations are read, measured on tests/gold/quotes (its README has the format).

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = named.length > 0 ? named : listGold('tests/gold/quotes');
if (options.includes('--faults')) printFaults(files);
else {
  const print = options.includes('--check') ? printCounts : printScores;
  for (const file of files) print(file, readGold(file));
}

function listGold(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** As tests/gold/known-quote-faults.json has them. */
function printFaults(paths: readonly string[]): void {
  const known = paths.map((path) => {
    const { lang, passages } = readGold(path);
    const faults = passages.map((passage) => [passage.id, listFaults(scoreAs(lang, passage))] as const);
    return [basename(path, '.json'), Object.fromEntries(faults.filter(([, own]) => own.length > 0))] as const;
  });
  const wrong = known.filter(([, faults]) => Object.keys(faults).length > 0);
  console.log(JSON.stringify(Object.fromEntries(wrong), null, 2));
}

function printCounts(file: string, gold: GoldFile): void {
  const quotes = gold.passages.flatMap((passage) => passage.quotes);
  const optional = quotes.filter((quote) => quote.optional).length;
  const empty = gold.passages.filter((passage) => passage.quotes.length === 0).length;
  const counts = `${gold.passages.length} passages (${empty} without), ${quotes.length - optional} quotations`;
  console.log(`${file}: ${counts}, ${optional} optional`);
}

function printScores(file: string, gold: GoldFile): void {
  const scores = gold.passages.map((passage) => scoreAs(gold.lang, passage));
  console.log(`\n${file}`);
  for (const line of formatScores(scores)) console.log(`  ${line}`);
  if (options.includes('--errors')) for (const line of scores.flatMap(formatErrors)) console.log(line);
}

function scoreAs(lang: string, passage: GoldPassage): PassageScore {
  const page = pageFromText({ text: passage.text, title: passage.title ?? null });
  return scorePassage(passage, findQuotes({ page, text: buildArticleText(page), lang }));
}
