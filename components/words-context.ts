import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageWords, Words } from '../utils/i18n/words';

/** Null outside a mounted view: nothing is said without a language. */
export const WordsContext = createContext<Words | null>(null);
export const PageWordsContext = createContext<PageWords | null>(null);

/** The words of the report's view. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a view is mounted with words');
  return words;
}

/** The words of the extension's own tabs. */
export function usePageWords(): PageWords {
  const words = useContext(PageWordsContext);
  if (!words) throw new Error('a page is mounted with words');
  return words;
}
