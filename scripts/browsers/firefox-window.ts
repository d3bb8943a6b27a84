import type { Browser } from 'puppeteer-core';

/** Evaluates an expression in the browser's own window, where the toolbar is. */
export type InWindow = (expression: string) => Promise<unknown>;

interface BidiResult {
  readonly type?: string;
  readonly result?: { readonly value?: unknown };
  readonly contexts?: readonly { readonly context: string }[];
  readonly exceptionDetails?: { readonly text: string };
}

export async function enterWindow(browser: Browser): Promise<InWindow> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  };
}
