import { GLOSS_TAG } from './gloss';

/** More neighbours than this in one line are not looked at. */
const MAX_STEPS = 200;

/**
 * Inserts a line below the line of text that ends in `node`, within the block that holds it, and hands back that block.
 * Null where a line would break the layout: among the items of a flexible box or grid, in a row of a table.
 */
export function insertLine(line: Element, node: Text | Element): ParentNode | null {
  const inside = climbInline(node);
  const container = inside?.parentNode ?? null;
  if (!inside || !(container instanceof Element || container instanceof ShadowRoot)) return null;
  if (!flows(container instanceof Element ? container : container.host)) return null;
  endOfLine(inside).after(line);
  return container;
}

/** The outermost inline element around the node, or the node itself: a child of the block. */
function climbInline(node: Text | Element): Text | Element | null {
  let here = node;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const parent: Element | null = here.parentElement;
    if (!parent || !isInline(parent)) return here;
    here = parent;
  }
  return null;
}

function endOfLine(start: Text | Element): Text | Element {
  let last = start;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const next = last.nextSibling;
    const goesOn = next instanceof Text || (next instanceof Element && isInlineOrOurs(next));
    if (!goesOn) return last;
    last = next;
  }
  return last;
}

function isInlineOrOurs(element: Element): boolean {
  return element.localName === GLOSS_TAG || (element.localName !== 'br' && isInline(element));
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display === 'ruby';
}

const FLOWING: ReadonlySet<string> = new Set([
  'block',
  'inline-block',
  'list-item',
  'flow-root',
  'table-cell',
  'table-caption',
]);

function flows(block: Element): boolean {
  const { display } = getComputedStyle(block);
  return FLOWING.has(display) || block === block.ownerDocument.body;
}
