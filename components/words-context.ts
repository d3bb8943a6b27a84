import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords, type Words } from '../utils/i18n/words';
import { en } from '../utils/i18n/words/en';

export const WordsContext = createContext<Words>(createWords(en, 'en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
