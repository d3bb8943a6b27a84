import type { Theme } from '../utils/settings/settings';

/** Light or dark for the whole document; the system's choice where the reader made none. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
