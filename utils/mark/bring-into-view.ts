import { faceOf } from '../page/record/form-face';
import { bearerOf, isOutOfSight, lineOf, type Place } from './line-of-place';

/** How far down the window the first marked line comes to stand, as shares of its height: the first one where nothing lies over it. */
const RESTING_PLACES = [0.3, 0.5, 0.7, 0.15] as const;

/** Opens what is folded around the place and scrolls it clear of whatever the page keeps stuck over its text. */
export function bringIntoView(place: Place): void {
  const element = bearerOf(place);
  if (!element) return;
  openAround(element);
  const containers = scrollContainersOf(element);
  const rest = RESTING_PLACES.find((share) => {
    scrollAll(containers, place, share);
    return !isOutOfSight(place);
  });
  if (rest === undefined) scrollAll(containers, place, RESTING_PLACES[0]);
}

/** Once more where a box that reaches out of the window has it where no scrolling of the page leads to. */
function scrollAll(containers: readonly Element[], place: Place, share: number): void {
  for (const container of containers) scrollTo(container, place, share);
  if (!isWithin(lineOf(place), 0, window.innerHeight))
    for (const container of containers) scrollTo(container, place, share);
}

function openAround(element: Element): void {
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor instanceof HTMLDetailsElement) ancestor.open = true;
  }
}

/** From the inside out; the page itself last. */
function scrollContainersOf(element: Element): readonly Element[] {
  const { ownerDocument } = faceOf(element);
  const page = ownerDocument.scrollingElement ?? ownerDocument.documentElement;
  const inner = [...ancestorsOf(element)].filter((ancestor) => ancestor !== page && scrolls(ancestor));
  return [...inner, page];
}

const SCROLLING: ReadonlySet<string> = new Set(['auto', 'scroll', 'hidden']);

/** Boxes that cut off what does not fit can be scrolled by scripts, though not by the reader. */
function scrolls(element: Element): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = faceOf(element);
  if (clientHeight === 0 || (scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1))
    return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return SCROLLING.has(overflowY) || SCROLLING.has(overflowX);
}

function scrollTo(container: Element, place: Place, share: number): void {
  const { top, height, left, width } = frameOf(container);
  const line = lineOf(place);
  const isBeside = line.left < left || line.left >= left + width;
  faceOf(container).scrollBy({
    top: isCutOnly(container) && isWithin(line, top, height) ? 0 : line.top - top - height * share,
    left: isBeside ? line.left - left - width * 0.1 : 0,
    behavior: 'instant',
  });
}

/** Where a container shows its content, in the window; of one that reaches out of it at the top, what is within. */
function frameOf(container: Element): Pick<DOMRect, 'top' | 'left' | 'width' | 'height'> {
  const face = faceOf(container);
  if (container === face.ownerDocument.scrollingElement)
    return { top: 0, left: 0, width: window.innerWidth, height: window.innerHeight };
  const { top, left } = face.getBoundingClientRect();
  const { clientWidth, clientHeight } = face;
  const isCut = top < 0 && top + clientHeight > 0;
  return { top: isCut ? 0 : top, left, width: clientWidth, height: clientHeight + (isCut ? top : 0) };
}

/** The reader could not bring it back: it is moved only where it has to be. */
function isCutOnly(container: Element): boolean {
  return (
    container !== faceOf(container).ownerDocument.scrollingElement &&
    getComputedStyle(container).overflowY === 'hidden'
  );
}

function isWithin(line: DOMRect, top: number, height: number): boolean {
  return line.top >= top && line.bottom <= top + height;
}

/** The element and all around it, out of shadow trees into their hosts. */
function* ancestorsOf(element: Element): Generator<Element> {
  let here: Element | null = element;
  while (here) {
    yield here;
    const face: Element = faceOf(here);
    const root: Node = face.getRootNode();
    here = face.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
