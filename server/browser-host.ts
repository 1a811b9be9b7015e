// The loopback host: serves the page and the contract on 127.0.0.1 to one browser that brings the printed token.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { PAGE_HEADERS } from '../contract/page-policy.ts';
import type { Workbench } from '../core/workbench.ts';
import { createBrowserSession, type BrowserSession } from './browser-session.ts';
import type { PageSource } from './page-files.ts';
import { isAddressedTo, isOwnOrigin } from './request-guard.ts';
import { answerWithSentence } from './sentence-page.ts';

/** Files are uploaded as one message; larger ones are refused by closing the socket. */
const LARGEST_MESSAGE = 512 * 1024 * 1024;

const NO_ENTRY =
  'This address was used before, or its token is missing. Start Assay again and open the address that it prints.';

export interface BrowserHost {
  /** The address to open once, with its token. */
  readonly url: string;
  readonly port: number;
  /** The http server, for what listens beside the workbench while developing. */
  readonly server: Server;
  close(): Promise<void>;
}

export interface BrowserHostOptions {
  readonly workbench: Pick<Workbench, 'router'>;
  readonly page: (server: Server) => PageSource | Promise<PageSource>;
  /** 0 for any free one. */
  readonly port: number;
  /** Of the cookie; a new one for each run unless given. */
  readonly secret?: string;
  readonly logFault: (error: unknown) => void;
}

/** Listens on 127.0.0.1 and nowhere else. Rejects with the system's error where the port is taken. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const server = createServer();
  const page = await options.page(server);
  const port = await listen(server, options.port);
  const session = createBrowserSession(port, options.secret);
  const sockets = answerSockets(server, port, session, options);
  server.on('request', (request, response) => {
    answer(request, response, port, session, page).catch((error: unknown) => {
      options.logFault(error);
      if (response.headersSent) response.destroy();
      else answerWithSentence(response, 500, 'The page could not be read. Build it again with npm run build.');
    });
  });
  return {
    url: `http://127.0.0.1:${port}/?token=${session.token}`,
    port,
    server,
    close: () => closeAll(server, sockets),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  session: BrowserSession,
  page: PageSource,
): Promise<void> {
  if (!isAddressedTo(port, request)) return answerWithSentence(response, 403, 'This is not an address of Assay.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return answerWithSentence(response, 405, 'Assay’s pages can only be read.');
  }
  const url = addressOf(request);
  if (url === null) return answerWithSentence(response, 404, 'There is no such page in Assay.');
  const token = url.searchParams.get('token');
  // Programs that look at a link before the browser does send HEAD; that must not spend the token.
  if (token !== null && url.pathname === '/' && request.method === 'GET') {
    if (session.spend(token)) response.setHeader('Set-Cookie', session.cookieHeader());
    else if (!session.admits(request)) return answerWithSentence(response, 403, NO_ENTRY);
    response.writeHead(303, { ...PAGE_HEADERS, Location: '/' }).end();
    return;
  }
  if (!session.admits(request)) return answerWithSentence(response, 403, NO_ENTRY);
  await page(request, response, url.pathname);
}

function answerSockets(server: Server, port: number, session: BrowserSession, options: BrowserHostOptions): WebSocketServer {
  const handler = new RPCHandler(options.workbench.router);
  // Each message in a turn of its own, so that it is done before the next is read: an undo must never overtake the act it follows.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false, allowSynchronousEvents: false });
  function logUnlessGone(error: NodeJS.ErrnoException): void {
    // A browser that is closed or killed just goes.
    if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') options.logFault(error);
  }
  sockets.on('connection', (socket: WebSocket) => {
    // A message that is too large or torn ends its socket; the page then shows that it lost the workbench.
    socket.on('error', logUnlessGone);
    void handler.upgrade(socket, { context: {} });
  });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', logUnlessGone);
    if (!isAddressedTo(port, request) || !isOwnOrigin(request) || !session.admits(request)) return refuseUpgrade(stream, 403);
    // While developing, Vite answers its own sockets on this server.
    if (request.headers['sec-websocket-protocol']?.startsWith('vite-')) return;
    if (addressOf(request)?.pathname !== '/rpc') return refuseUpgrade(stream, 404);
    sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request));
  });
  return sockets;
}

/** Null for what no browser sends. */
function addressOf(request: IncomingMessage): URL | null {
  return URL.parse(request.url ?? '/', 'http://127.0.0.1');
}

function refuseUpgrade(stream: Duplex, status: 403 | 404): void {
  const reason = status === 403 ? 'Forbidden' : 'Not Found';
  stream.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeAll(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  sockets.close();
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
