import { chooseReaderLanguages } from './reader-languages';
import type { Settings } from './settings';

/** BCP 47 primary tags, most wanted first. */
export type Languages = readonly [string, ...string[]];

/** The languages a report is made for: those the reader chose, else those of the browser. */
export function languagesFor(settings: Settings, browserLangs: readonly string[]): Languages {
  return settings.readerLangs ?? chooseReaderLanguages(browserLangs);
}

/** The languages the interface may speak, most wanted first: the one the reader chose, in the browser's variety of it, else the browser's. */
export function interfaceLanguagesFor(
  { interfaceLang }: Settings,
  browserLangs: readonly string[],
): readonly string[] {
  if (interfaceLang === null) return browserLangs;
  const variety = browserLangs.find((tag) => chooseReaderLanguages([tag])[0] === interfaceLang);
  return [variety ?? interfaceLang];
}
