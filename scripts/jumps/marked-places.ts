/** A stretch of the page that is marked as a finding. */
export interface MarkedPlace {
  /**
   * Of the range, as far as it is rendered; where an element is outlined for words that stand in an attribute, of all its
   * attributes and of those of the elements in it.
   */
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
  const OUTLINE_WIDTH = 2;
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
      text: renderedText(range),
      isAttribute: false,
      ...look(line ?? range.getBoundingClientRect(), element),
    };
  }

  function renderedText(range: Range): string {
    const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
    const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (!(node instanceof Text) || !range.intersectsNode(node) || !isRendered(node)) continue;
      const end = node === endContainer ? endOffset : node.length;
      text += node.data.slice(node === startContainer ? startOffset : 0, end);
    }
    return text;
  }

  function isRendered(node: Text): boolean {
    if (node.parentElement && getComputedStyle(node.parentElement).visibility !== 'visible') return false;
    const whole = document.createRange();
    whole.selectNode(node);
    return [...whole.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  }

  function describeElement(element: Element): MarkedPlace {
    const bearers = [element, ...element.querySelectorAll('*')];
    const text = bearers.flatMap((bearer) => [...bearer.attributes].map(({ value }) => value)).join(' ');
    const { left, top, width, height } = element.getBoundingClientRect();
    const outlined = new DOMRect(left, top, Math.max(width, OUTLINE_WIDTH), Math.max(height, OUTLINE_WIDTH));
    return { text, isAttribute: true, ...look(outlined, element) };
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
