import { parseWalkArguments } from './arguments/walk-arguments';
import { printSums, walkFolder } from './browsers/walk-folder';
import { MARK_STYLE } from './links/marked-words';
import { measureLinks } from './links/measure-page';

/**
 * Takes the link of quotations on every page of a folder as the popup copies it, opens it in a fresh tab of a real browser,
 * and judges by where the words come to stand. Pages are served with much room above and below, so that nothing is in view
 * before and everything can be brought to the middle. Where a page has moved since, the browser's own mark in the window tells; where a page holds itself still behind a layer, what the browser itself has
 * marked is judged, and counted apart.
 * `npx tsx scripts/measure-links.ts [--browser firefox] [--each 3] [--from 0] [--seconds 150] [--only NAME] [FOLDER]`: one JSON line for
 * each that did not land on standard output, the sums on standard error with the number to go on from.
 */
const given = parseWalkArguments(process.argv.slice(2));
const opened = await walkFolder(given, {
  addition: `<style>html{padding-block:2400px!important}</style>${MARK_STYLE}`,
  measure: (driver, url) => measureLinks(driver, url, given.each),
});
printSums(
  `links opened at the words in ${given.browser}`,
  opened,
  opened.map(({ verdict }) => verdict),
);
