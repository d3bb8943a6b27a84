import { findBearer } from './find-bearer';
import type { Gloss, PlacedGloss } from './gloss';
import { GLOSS_TAG } from './gloss';
import { insertLine } from './insert-line';
import { ORIGINAL_MANNER, ORIGINAL_PLACEHOLDER } from './leftovers';
import { densify } from './text-map';

/** Puts a gloss where its original is, which was found at `range`; null where it finds no place. */
export function placeAtText(gloss: Gloss, range: Range): PlacedGloss | null {
  const { endContainer } = range;
  if (!(endContainer instanceof Text) || isOutOfBounds(endContainer)) return null;
  const alone = gloss.manner === 'replace' ? findAlone(range) : null;
  return alone ? replaceText(gloss, alone) : placeLine(gloss, range, endContainer);
}

/** The same for words that stand in an attribute of a field or button. */
export function placeAtBearer(document: Document, gloss: Gloss): PlacedGloss | null {
  const field = findBearer(document, gloss.anchor);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  return gloss.manner === 'placeholder' ? replacePlaceholder(gloss, field) : placeUnderButton(gloss, field);
}

/** Where readers write, and in what is ours. */
function isOutOfBounds(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && (isEditable(parent) || parent.closest(`textarea, option, ${GLOSS_TAG}`) !== null);
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

/** The range's text node, if the range is all there is in it. */
function findAlone({ startContainer, endContainer, startOffset, endOffset }: Range): Text | null {
  if (!(startContainer instanceof Text) || startContainer !== endContainer) return null;
  const { data } = startContainer;
  const around = data.slice(0, startOffset) + data.slice(endOffset);
  return densify(around) === '' ? startContainer : null;
}

/**
 * The page's own node stays where it is, emptied: whoever wrote it may write it again. Its words stand beside the gloss,
 * and are seen in its stead as soon as our style sheet is gone.
 */
function replaceText(gloss: Gloss, node: Text): PlacedGloss {
  const original = node.data;
  const start = original.length - original.trimStart().length;
  const end = original.trimEnd().length;
  const element = createGloss(node.ownerDocument, gloss, 'replace');
  element.textContent = original.slice(0, start) + gloss.text + original.slice(end);
  const kept = node.ownerDocument.createElement(GLOSS_TAG);
  kept.dataset.manner = ORIGINAL_MANNER;
  kept.textContent = original;
  node.after(kept, element);
  node.data = '';
  return {
    watched: node.parentNode ?? node,
    element,
    holds: () => node.data === '' && node.nextSibling === kept && kept.nextSibling === element,
    undo() {
      kept.remove();
      element.remove();
      if (node.data === '') node.data = original;
    },
  };
}

function placeLine(gloss: Gloss, range: Range, end: Text): PlacedGloss | null {
  const start = range.startContainer;
  const words = range.toString();
  const element = createGloss(end.ownerDocument, gloss, 'line');
  element.textContent = gloss.text;
  const container = insertLine(element, end);
  if (!container) return null;
  return {
    watched: container,
    element,
    holds: () => start.isConnected && end.isConnected && element.isConnected && range.toString() === words,
    undo: () => element.remove(),
  };
}

function placeUnderButton(gloss: Gloss, field: HTMLInputElement | HTMLTextAreaElement): PlacedGloss | null {
  const element = createGloss(field.ownerDocument, gloss, 'line');
  element.textContent = gloss.text;
  const { value } = field;
  const container = insertLine(element, field);
  if (!container) return null;
  return {
    watched: container,
    element,
    holds: () => field.isConnected && element.isConnected && field.value === value,
    undo: () => element.remove(),
  };
}

function replacePlaceholder(
  { text, anchor }: Gloss,
  field: HTMLInputElement | HTMLTextAreaElement,
): PlacedGloss | null {
  const original = field.getAttribute('placeholder');
  if (field.value !== '' || original === null || densify(original) !== densify(anchor.exact)) return null;
  field.setAttribute('placeholder', text);
  field.setAttribute(ORIGINAL_PLACEHOLDER, original);
  const holds = () => field.getAttribute('placeholder') === text;
  return {
    watched: field,
    element: null,
    holds,
    undo() {
      if (holds()) field.setAttribute('placeholder', original);
      field.removeAttribute(ORIGINAL_PLACEHOLDER);
    },
  };
}

/** Hidden but for our style sheet, which Firefox takes away when the extension is switched off. */
function createGloss(document: Document, { lang }: Gloss, manner: 'line' | 'replace'): HTMLElement {
  const element = document.createElement(GLOSS_TAG);
  element.lang = lang;
  element.dir = 'auto';
  element.translate = false;
  element.dataset.manner = manner;
  element.hidden = true;
  return element;
}
