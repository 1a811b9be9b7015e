// A browser host on a real workbench in a temporary folder, and requests to it with headers that no browser would send.
import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { createWorkbench } from '../../core/workbench.ts';
import { startBrowserHost, type BrowserHost } from '../../server/browser-host.ts';
import { builtPage } from '../../server/page-files.ts';
import { test as base } from './temp-folder.ts';
import { testDoor } from './workbench.ts';
import { mkdirSync, writeFileSync } from 'node:fs';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Loopback {
  readonly host: BrowserHost;
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Answer>;
  /** Spends the token and gives the cookie. */
  enter(): Promise<string>;
  /** The socket when it is open, or the status with which it was refused. */
  connect(headers: Record<string, string>, path?: string): Promise<WebSocket | number>;
}

export const test = base.extend<{ loopback: Loopback }>({
  loopback: async ({ folder }, use) => {
    const page = join(folder, 'page');
    mkdirSync(join(page, 'assets'), { recursive: true });
    writeFileSync(join(page, 'index.html'), '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><title>Assay</title>');
    writeFileSync(join(page, 'assets/page.js'), 'export {};');
    writeFileSync(join(folder, 'secret.txt'), 'not for the page');
    const faults: unknown[] = [];
    const workbench = createWorkbench(testDoor(folder));
    workbench.createAt(join(folder, 'Escape.assay'), 'Escape');
    const host = await startBrowserHost({
      workbench,
      page: () => builtPage(page),
      port: 0,
      logFault: (error) => void faults.push(error),
    });
    await use(loopback(host));
    await host.close();
    workbench.close();
    if (faults.length > 0) throw new AggregateError(faults, 'The host logged faults.');
  },
});

function loopback(host: BrowserHost): Loopback {
  const address = `127.0.0.1:${host.port}`;
  async function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}) {
    const asked = request({ host: '127.0.0.1', port: host.port, path, method, headers: { host: address, ...headers } });
    asked.end();
    const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
    return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
  }
  return {
    host,
    address,
    ask,
    async enter() {
      const { headers } = await ask(`/${new URL(host.url).search}`);
      return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    },
    connect: (headers, path = '/rpc') =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`ws://${address}${path}`, { headers: { host: address, ...headers } });
        socket.once('open', () => resolve(socket));
        socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
        socket.once('error', reject);
      }),
  };
}
