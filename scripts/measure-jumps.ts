import { parseWalkArguments } from './arguments/walk-arguments';
import { printSums, walkFolder } from './browsers/walk-folder';
import { measurePage } from './jumps/measure-page';

/**
 * Jumps to every finding of every page of a folder in a real browser, and judges by what is highlighted and in view.
 * `npx tsx scripts/measure-jumps.ts [--browser firefox] [--from 0] [--seconds 150] [--only NAME] [FOLDER]`: one JSON line for each miss
 * on standard output, the sums on standard error with the number to go on from.
 */
const given = parseWalkArguments(process.argv.slice(2));
const jumps = await walkFolder(given, { addition: '', measure: measurePage });
printSums(
  `findings landed in ${given.browser}`,
  jumps,
  jumps.flatMap(({ verdict, kind }) => [verdict, `${kind} ${verdict}`]),
);
