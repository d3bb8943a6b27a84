import { createBrowserTranslator } from './browser-translator';
import { createTranslationLadder, type TranslationLadder } from './translation-ladder';

/** The ladder with whatever translator this browser has. */
export function startLadder(readerLangs: readonly string[]): TranslationLadder {
  return createTranslationLadder({ translator: createBrowserTranslator(globalThis), readerLangs });
}
