import type { TextSize, Theme } from '../utils/settings/settings';

/** Light or dark for the whole document; the system's choice where the reader made none. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** The size of all text, in the steps that the style sheet knows. */
export function applyTextSize(root: HTMLElement, size: TextSize): void {
  if (size === 'normal') delete root.dataset.textSize;
  else root.dataset.textSize = size;
}
