/** Places kept for what may come: nothing of them is seen as long as nothing is in them. */
const PLACES: ReadonlySet<string> = new Set(
  'div section aside ins nav header footer article main figure ul ol'.split(' '),
);
/** Roles that show nothing of their own; an `img`, a `button` and a `slider` may be drawn by style alone. */
const FACELESS_ROLES: ReadonlySet<string> = new Set(
  'region complementary banner contentinfo navigation group list listbox note article feed status log alert'.split(
    ' ',
  ),
);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
const REACHED = ['tabindex', 'contenteditable'];
/** Empty places around each other that one slot is made of. */
const MOST_NODES = 12;
const MOST_AROUND = 4;
const HAS_TEXT = /\S/;

/** Whether an element is a place with nothing in it, such as a slot no advertisement has come to: nobody meets its label. */
export function isEmptySlot(element: Element, tag: string): boolean {
  if (!PLACES.has(tag) || element.shadowRoot) return false;
  const role = element.getAttribute('role')?.trim().toLowerCase();
  if (role && !FACELESS_ROLES.has(role)) return false;
  if (REACHED.some((name) => element.hasAttribute(name))) return false;
  return holdsNothing(element, { left: MOST_NODES }) && !isPressed(element);
}

function holdsNothing(element: Node, budget: { left: number }): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    budget.left -= 1;
    if (budget.left < 0 || !isNothing(node, budget)) return false;
  }
  return true;
}

function isNothing(node: ChildNode, budget: { left: number }): boolean {
  if (node.nodeType === node.TEXT_NODE) return !HAS_TEXT.test(node.nodeValue ?? '');
  if (node.nodeType === node.COMMENT_NODE) return true;
  if (!('localName' in node) || typeof node.localName !== 'string') return false;
  return UNSEEN.has(node.localName) || (PLACES.has(node.localName) && holdsNothing(node, budget));
}

/** It is the face of a link or button around it. */
function isPressed(element: Element): boolean {
  let around = element.parentElement;
  for (let steps = 0; around && steps < MOST_AROUND; steps += 1) {
    if (around.localName === 'a' || around.localName === 'button') return true;
    around = around.parentElement;
  }
  return false;
}
