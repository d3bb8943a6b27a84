/** The registry of highlights is shared with the page, so the name is ours alone. */
export const HIGHLIGHT_NAME = 'newsgloss-finding';

/** Dark ink on the marker's yellow reads on light and dark pages; forced colours bring their own pair. */
export const MARK_CSS = `
::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe58a; color: #1c1b19; text-decoration: underline 2px #b58900; }
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT_NAME}) { background-color: Mark; color: MarkText; text-decoration: underline 2px; }
}`;

/** For words that stand in a field or an image: those have no text to highlight. */
export const OUTLINE = { outline: '3px solid #b58900', outlineOffset: '2px' } as const;
