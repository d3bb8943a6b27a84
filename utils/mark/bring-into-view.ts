/** How far down a scroll container the first marked line comes to stand, as a share of its height. */
const RESTING_PLACE = 0.3;

/** Opens what is folded around the place and scrolls it clear of whatever the page keeps stuck over its text. */
export function bringIntoView(place: Range | Element): void {
  const element = place instanceof Element ? place : parentElementOf(place.startContainer);
  if (!element) return;
  openAround(element);
  for (const container of scrollContainersOf(element)) scrollTo(container, place);
}

function openAround(element: Element): void {
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor instanceof HTMLDetailsElement) ancestor.open = true;
  }
}

/** From the inside out; the page itself last. */
function scrollContainersOf(element: Element): readonly Element[] {
  const page = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
  const inner = [...ancestorsOf(element)].filter((ancestor) => ancestor !== page && scrolls(ancestor));
  return [...inner, page];
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1 || element.clientHeight === 0) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'overlay';
}

function scrollTo(container: Element, place: Range | Element): void {
  const isPage = container === container.ownerDocument.scrollingElement;
  const top = isPage ? 0 : container.getBoundingClientRect().top;
  const height = isPage ? window.innerHeight : container.clientHeight;
  const line = firstLineOf(place);
  container.scrollBy({ top: line.top - top - height * RESTING_PLACE, behavior: 'instant' });
}

/** The whole range's box can be taller than the screen; what is read first is its first line. */
function firstLineOf(place: Range | Element): DOMRect {
  for (const rect of place.getClientRects()) {
    if (rect.width > 0 && rect.height > 0) return rect;
  }
  return place.getBoundingClientRect();
}

function parentElementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** The element and all around it, out of shadow trees into their hosts. */
function* ancestorsOf(element: Element): Generator<Element> {
  let here: Element | null = element;
  while (here) {
    yield here;
    const root: Node = here.getRootNode();
    here = here.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
