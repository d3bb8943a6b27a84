/** What a page in motion is given to come to rest. Milliseconds. */
export const SETTLE = { quiet: 200, limit: 3_000 } as const;

export interface SettleOptions {
  /** No change for this long counts as settled. Milliseconds. */
  readonly quiet: number;
  /** Never waits longer. Milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Resolves when the document's elements and texts have stopped changing. Never rejects. */
export function whenSettled(document: Document, options: SettleOptions): Promise<void> {
  return new Promise((resolve) => {
    let quietTimer = setTimeout(finish, options.quiet);
    const limitTimer = setTimeout(finish, options.limit);
    const observer = new MutationObserver(() => {
      clearTimeout(quietTimer);
      quietTimer = setTimeout(finish, options.quiet);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    options.signal.addEventListener('abort', finish, { once: true });

    function finish(): void {
      clearTimeout(quietTimer);
      clearTimeout(limitTimer);
      observer.disconnect();
      options.signal.removeEventListener('abort', finish);
      resolve();
    }
  });
}
