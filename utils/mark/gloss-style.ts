import { GLOSS_TAG } from './gloss';
import { ORIGINAL_MANNER } from './leftovers';

/**
 * Inserted as the reader's own style sheet: no Content Security Policy keeps it out, it reaches into shadow roots, and
 * nothing a page says is more important. Type and colour are the page's, so that a line fits light pages and dark.
 */
export const GLOSS_CSS = `
${GLOSS_TAG}[data-manner] {
  all: unset !important;
  visibility: inherit !important;
  text-decoration: underline dotted 1px !important;
  text-underline-offset: 0.2em !important;
}
${GLOSS_TAG}[data-manner="${ORIGINAL_MANNER}"] {
  display: none !important;
}
${GLOSS_TAG}[data-manner="line"] {
  display: block !important;
  box-sizing: border-box !important;
  max-width: 100% !important;
  margin: 0.3em 0 !important;
  padding-inline-start: 0.6em !important;
  border-inline-start: 3px solid #b58900 !important;
  text-decoration: none !important;
  text-transform: none !important;
  text-indent: 0 !important;
  white-space: normal !important;
  overflow-wrap: break-word !important;
}`;
