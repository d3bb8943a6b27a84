import { chooseReaderLanguages } from './reader-languages';
import type { Settings } from './settings';

/** The languages a report is made for: those the reader chose, else those of the browser. */
export function languagesFor(
  settings: Settings,
  browserLangs: readonly string[],
): readonly [string, ...string[]] {
  return settings.readerLangs ?? chooseReaderLanguages(browserLangs);
}
