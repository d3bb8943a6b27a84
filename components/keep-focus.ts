const FOCUSABLE = 'a[href], button, summary, select, input, textarea, [tabindex="0"]';

/**
 * Where a control goes away that had the focus (a row removed, an offer taken up), the focus goes to the first control
 * of the nearest part that is still there, and never back to the top of the document; what the keyboard reaches is brought into
 * view whole. Ends with the signal.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  /** The control that had the focus last, and what it stood in, inside first. */
  let path: readonly Element[] = [];
  root.addEventListener(
    'focusin',
    ({ target }) => {
      path = target instanceof Element ? listAncestors(target, root) : [];
      // Firefox leaves a control that the keyboard reaches half below the edge where it is.
      if (target instanceof Element && target.matches(':focus-visible'))
        target.scrollIntoView({ block: 'nearest' });
    },
    { signal },
  );
  const observer = new MutationObserver(() => {
    const [last] = path;
    if (!last || last.isConnected || hasFocus(root.ownerDocument)) return;
    findNext(path)?.focus();
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function listAncestors(element: Element, root: Element): readonly Element[] {
  const path: Element[] = [];
  for (let part: Element | null = element; part && part !== root; part = part.parentElement) path.push(part);
  return [...path, root];
}

function hasFocus({ activeElement, body }: Document): boolean {
  return activeElement !== null && activeElement !== body;
}

function findNext(path: readonly Element[]): HTMLElement | null {
  for (const part of path.filter((each) => each.isConnected)) {
    const next = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isReachable);
    if (next) return next;
  }
  return null;
}

function isReachable(element: HTMLElement): boolean {
  return (
    !element.matches(':disabled') && element.closest('[hidden], details:not([open]) > :not(summary)') === null
  );
}
