import http from 'node:http';

/** A page to measure. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

export interface PageServer {
  addressOf(page: BenchPage): string;
  close(): Promise<void>;
}

/** The page as it was saved: none of its scripts runs, nothing of it is fetched. */
export const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export async function servePages(pages: readonly BenchPage[]): Promise<PageServer> {
  const byPath = new Map(pages.map((page) => [`/${encodeURIComponent(page.name)}`, page.html]));
  const server = http.createServer((request, response) => {
    const html = byPath.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': STILL,
      'cache-control': 'no-store',
    });
    response.end(html ?? '');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    addressOf: ({ name }) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
