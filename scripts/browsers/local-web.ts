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
  close(): Promise<void>;
}

/** What a host serves at a path; null answers 404. */
export type Serve = (host: string, path: string) => string | null;

export async function startLocalWeb(serve: Serve): Promise<LocalWeb> {
  const hosts = new Set<string>();
  const tunnels = new Set<Duplex>();
  const answer: RequestListener = (request, response) => answerWith(serve, request, response);
  const secure = https.createServer(createCertificate(), answer);
  await listen(secure);
  const proxy = http.createServer((request, response) => {
    hosts.add(hostOf(request));
    answer(request, response);
  });
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    hosts.add(String(request.url).replace(/:\d+$/, ''));
    tunnels.add(socket.once('close', () => tunnels.delete(socket)));
    tunnel(socket, portOf(secure));
  });
  await listen(proxy);
  return {
    port: portOf(proxy),
    hosts,
    close: async () => {
      // A server knows its tunnels no longer, and would wait for them without end.
      for (const socket of tunnels) socket.destroy();
      await Promise.all([closeServer(proxy), closeServer(secure)]);
    },
  };
}

function answerWith(serve: Serve, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'https://host');
  const html = serve(hostOf(request), pathname);
  response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html ?? '');
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
