import { type ComponentChild, render } from 'preact';
import type { Words } from '../utils/i18n/words';
import type { Theme } from '../utils/settings/settings';
import { applyTheme } from './theme';
import { WordsContext } from './words-context';

interface MountOptions {
  readonly document: Document;
  readonly words: Words;
  readonly theme: Theme;
}

/** Puts a view into the document's `#app`, in the reader's language and colours, in place of what was there. */
export function mountView(view: ComponentChild, { document, words, theme }: MountOptions): void {
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  document.documentElement.lang = words.locale;
  applyTheme(document.documentElement, theme);
  for (const placeholder of root.querySelectorAll(':scope > [data-placeholder]')) placeholder.remove();
  render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root);
}
