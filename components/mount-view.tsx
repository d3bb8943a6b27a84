import { type ComponentChild, render } from 'preact';
import type { PageWords, Words } from '../utils/i18n/words';
import type { Settings } from '../utils/settings/settings';
import { applyTextSize, applyTheme } from './theme';
import { PageWordsContext, WordsContext } from './words-context';

interface MountOptions<W> {
  readonly document: Document;
  readonly words: W;
  readonly settings: Pick<Settings, 'theme' | 'textSize'>;
}

/** Puts a view into the document's `#app`, in the reader's language and colours. */
export function mountView(view: ComponentChild, { document, words, settings }: MountOptions<Words>): void {
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  applyTheme(document.documentElement, settings.theme);
  applyTextSize(document.documentElement, settings.textSize);
  render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root);
}

/** The same for one of the extension's own tabs. */
export function mountPage(view: ComponentChild, options: MountOptions<PageWords>): void {
  mountView(<PageWordsContext.Provider value={options.words}>{view}</PageWordsContext.Provider>, options);
}
