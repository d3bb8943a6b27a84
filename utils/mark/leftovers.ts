import { GLOSS_TAG } from './gloss';

/** The manner of an element that holds the words which a gloss stands in place of. */
export const ORIGINAL_MANNER = 'original';
/** On a field whose placeholder is ours: what stood there. */
export const ORIGINAL_PLACEHOLDER = 'data-newsgloss-placeholder';

/**
 * Gives back what an earlier life of ours left in the document. Firefox ends a script in a page without a word when the
 * extension is switched off or updated; its next one starts here.
 */
export function clearLeftovers(document: Document): void {
  for (const gloss of document.querySelectorAll(GLOSS_TAG)) {
    const node = gloss.previousSibling;
    const isOriginal = gloss.getAttribute('data-manner') === ORIGINAL_MANNER;
    if (isOriginal && node instanceof Text && node.data === '') node.data = gloss.textContent;
    gloss.remove();
  }
  for (const field of document.querySelectorAll(`[${ORIGINAL_PLACEHOLDER}]`)) {
    field.setAttribute('placeholder', field.getAttribute(ORIGINAL_PLACEHOLDER) ?? '');
    field.removeAttribute(ORIGINAL_PLACEHOLDER);
  }
}
