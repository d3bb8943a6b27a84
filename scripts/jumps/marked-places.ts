/** A stretch of the page that is marked as a finding. */
export interface MarkedPlace {
  /** Of the range; of all its attributes where an element is outlined for words that stand in one. */
  readonly text: string;
  readonly isAttribute: boolean;
  readonly isInView: boolean;
  readonly box: string;
  /** What lies over the first line, null where nothing does. */
  readonly cover: string | null;
  /** The page has put itself away: behind a layer over nearly all of the window, or kept from scrolling. */
  readonly isLocked: boolean;
}

/** Runs in the page: what is highlighted or outlined, and whether a reader sees its first line. */
export function readMarkedPlaces(): readonly MarkedPlace[] {
  const ranges = [...(CSS.highlights.get('newsgloss-finding') ?? [])].filter(
    (range) => range instanceof Range,
  );
  const outlined = document
    .getAnimations()
    .map(({ effect }) => (effect instanceof KeyframeEffect && isOutline(effect) ? effect.target : null))
    .filter((element) => element !== null);
  return [...ranges.map(describeRange), ...outlined.map(describeElement)];

  function isOutline(effect: KeyframeEffect): boolean {
    return effect.getKeyframes().some((frame) => String(frame.outline ?? frame.outlineStyle ?? '') !== '');
  }

  function describeRange(range: Range): MarkedPlace {
    const line = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    const node = range.startContainer;
    const element = node instanceof Element ? node : node.parentElement;
    return {
      text: range.toString(),
      isAttribute: false,
      ...look(line ?? range.getBoundingClientRect(), element),
    };
  }

  function describeElement(element: Element): MarkedPlace {
    const text = [...element.attributes].map(({ value }) => value).join(' ');
    return { text, isAttribute: true, ...look(element.getBoundingClientRect(), element) };
  }

  function look(rect: DOMRect, element: Element | null) {
    const { left, top, right, bottom, width, height } = rect;
    const isInView =
      width > 0 && height > 0 && top >= 0 && bottom <= innerHeight && left < innerWidth && right > 0;
    const box = [left, top, right, bottom].map(Math.round).join(' ');
    const x = Math.min(Math.max(left + Math.min(width / 2, 20), 1), innerWidth - 1);
    const over = isInView ? coverAt(x, top + height / 2, element) : null;
    const isLocked = over
      ? fillsWindow(over)
      : !isInView && getComputedStyle(document.body).position === 'fixed';
    return { isInView, box, cover: over && name(over), isLocked };
  }

  function fillsWindow(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width * height >= 0.9 * innerWidth * innerHeight;
  }

  function name(element: Element): string {
    return `${element.localName}#${element.id}.${element.getAttribute('class') ?? ''}`.slice(0, 80);
  }

  function coverAt(x: number, y: number, element: Element | null): Element | null {
    const root = element?.getRootNode();
    const top = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : document.elementFromPoint(x, y);
    return !top || !element || top.contains(element) || element.contains(top) ? null : top;
  }
}
