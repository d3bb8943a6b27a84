import { GLOSS_TAG } from './gloss';

/** On a gloss in place of a text, and on a field whose placeholder is ours: what stood there. */
export const ORIGINAL_TEXT = 'data-original';
export const ORIGINAL_PLACEHOLDER = 'data-newsgloss-placeholder';

/**
 * Gives back what an earlier life of ours left in the document. Firefox ends a script in a page without a word when the
 * extension is switched off or updated; its next one starts here.
 */
export function clearLeftovers(document: Document): void {
  for (const gloss of document.querySelectorAll(GLOSS_TAG)) {
    const original = gloss.getAttribute(ORIGINAL_TEXT);
    const node = gloss.previousSibling;
    if (original !== null && node instanceof Text && node.data === '') node.data = original;
    gloss.remove();
  }
  for (const field of document.querySelectorAll(`[${ORIGINAL_PLACEHOLDER}]`)) {
    field.setAttribute('placeholder', field.getAttribute(ORIGINAL_PLACEHOLDER) ?? '');
    field.removeAttribute(ORIGINAL_PLACEHOLDER);
  }
}
