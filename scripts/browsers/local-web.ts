import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { createCertificate } from './certificate';

/** A proxy behind which every host answers with our own pages, and which remembers whom it was asked for. */
export interface LocalWeb {
  readonly port: number;
  /** Hosts asked for so far, without port. */
  readonly hosts: ReadonlySet<string>;
  /** All that was asked for so far but the documents that tabs showed, and their icons: "https://host/path". */
  readonly extras: readonly string[];
  /** Answers nobody any more, as when a reader is offline. */
  unplug(): void;
  plugIn(): void;
  close(): Promise<void>;
}

/** What a host serves at a path: a page, or something else with its media type; null answers 404. */
export type Serve = (host: string, path: string) => string | Served | null;

export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** 200 where it is not said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for which more seems to come. */
  readonly endsAfter?: number;
}

export async function startLocalWeb(serve: Serve): Promise<LocalWeb> {
  const hosts = new Set<string>();
  const extras: string[] = [];
  const tunnels = new Set<Duplex>();
  let plugged = true;
  const answer: RequestListener = (request, response) => {
    if (!isForTab(request)) extras.push(`https://${request.headers.host}${request.url}`);
    answerWith(serve, request, response);
  };
  const secure = https.createServer(createCertificate(), answer);
  await listen(secure);
  const proxy = http.createServer((request, response) => {
    hosts.add(hostOf(request));
    answer(request, response);
  });
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    hosts.add(String(request.url).replace(/:\d+$/, ''));
    if (!plugged) return void socket.destroy();
    tunnels.add(socket.once('close', () => tunnels.delete(socket)));
    tunnel(socket, portOf(secure));
  });
  await listen(proxy);
  return {
    port: portOf(proxy),
    hosts,
    extras,
    unplug: () => {
      plugged = false;
      for (const socket of tunnels) socket.destroy();
    },
    plugIn: () => {
      plugged = true;
    },
    close: async () => {
      // A server knows its tunnels no longer, and would wait for them without end.
      for (const socket of tunnels) socket.destroy();
      await Promise.all([closeServer(proxy), closeServer(secure)]);
    },
  };
}

function answerWith(serve: Serve, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'https://host');
  const { type, body, status = 200, headers, endsAfter } = asServed(serve(hostOf(request), pathname));
  response.writeHead(status, { ...headers, 'content-type': type });
  if (endsAfter === undefined) return void response.end(body);
  response.write(body);
  setTimeout(() => response.end(), endsAfter);
}

function asServed(answer: ReturnType<Serve>): Served {
  if (answer !== null && typeof answer === 'object') return answer;
  return { type: 'text/html; charset=utf-8', body: answer ?? '', status: answer === null ? 404 : 200 };
}

/** What browsers fetch to show a page that the reader opened: the document, and the picture in its tab. */
function isForTab({ url, headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document' || url === '/favicon.ico';
}

function hostOf(request: IncomingMessage): string {
  return String(request.headers.host).replace(/:\d+$/, '');
}

function tunnel(client: Duplex, port: number): void {
  const server = net.connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    server.pipe(client).pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
}

function listen(server: Server): Promise<void> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closeServer(server: http.Server | https.Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
