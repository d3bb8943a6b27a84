import { GLOSS_TAG } from '../mark/gloss';

/** Fewer characters than this added or removed at once are an advertisement or a counter, not an article. */
const MUCH_TEXT = 600;

/** Calls `changed` once, when much text has come into the document or left it. */
export function watchText(document: Document, signal: AbortSignal, changed: () => void): void {
  let moved = 0;
  const observer = new MutationObserver((records) => {
    moved += records.reduce(
      (sum, record) => sum + textLength(record.addedNodes) + textLength(record.removedNodes),
      0,
    );
    if (moved < MUCH_TEXT) return;
    observer.disconnect();
    changed();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

export interface TextMoveOptions {
  /** Milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Resolves when much text has come or gone, or the limit is reached. Never rejects. */
export function whenTextMoves(document: Document, { limit, signal }: TextMoveOptions): Promise<void> {
  const watching = new AbortController();
  return new Promise((resolve) => {
    const finish = () => {
      watching.abort();
      resolve();
    };
    setTimeout(finish, limit);
    watchText(document, AbortSignal.any([signal, watching.signal]), finish);
  });
}

function textLength(nodes: NodeList): number {
  let total = 0;
  for (const node of nodes) {
    if (!isUnread(node)) total += node.textContent?.length ?? 0;
  }
  return total;
}

/** Code, and what we put into the page ourselves. */
function isUnread(node: Node): boolean {
  return node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE' || isGloss(node);
}

function isGloss(node: Node): boolean {
  return node instanceof Element && node.localName === GLOSS_TAG;
}
