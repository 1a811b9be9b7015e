// The loopback host lets in one browser by its token, and nobody else by any other way.
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { describe, expect } from 'vitest';
import { WebSocket } from 'ws';
import type { WorkbenchClient } from '../../contract/contract.ts';
import { test, type Loopback } from '../support/loopback.ts';
import { importAll } from '../support/workbench.ts';

const NO_ENTRY = 'This address was used before, or its token is missing. Start Assay again and open the address that it prints.';

/** A page's own client, in the browser that was let in. */
async function openClient(loopback: Loopback): Promise<{ client: WorkbenchClient; socket: WebSocket }> {
  const cookie = await loopback.enter();
  const socket = await loopback.connect({ cookie, origin: `http://${loopback.address}` });
  if (!(socket instanceof WebSocket)) throw new Error(`refused with ${socket}`);
  return { client: createORPCClient(new RPCLink({ websocket: socket as never })), socket };
}

describe('the token', () => {
  test('is exchanged once for a cookie that scripts and other sites cannot use', async ({ loopback }) => {
    const first = await loopback.ask(`/${new URL(loopback.host.url).search}`);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['set-cookie']?.[0]).toMatch(/^assay-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);

    const second = await loopback.ask(`/${new URL(loopback.host.url).search}`);
    expect(second.status).toBe(403);
    expect(second.body).toContain(NO_ENTRY);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  test('is not spent by a look at the link, nor by a wrong one', async ({ loopback }) => {
    expect((await loopback.ask(`/${new URL(loopback.host.url).search}`, { method: 'HEAD' })).status).toBe(403);
    expect((await loopback.ask('/?token=wrong')).status).toBe(403);
    expect(await loopback.enter()).not.toBe('');
  });

  test('in the address of a browser that is already in just leads to the page', async ({ loopback }) => {
    const cookie = await loopback.enter();
    const again = await loopback.ask(`/${new URL(loopback.host.url).search}`, { headers: { cookie } });
    expect(again).toMatchObject({ status: 303, headers: { location: '/' } });
  });
});

describe('without the cookie', () => {
  test('nothing is answered, whatever is asked', async ({ loopback }) => {
    await loopback.enter();
    for (const path of ['/', '/index.html', '/assets/page.js', '/rpc', '/nothing']) {
      expect(await loopback.ask(path), path).toMatchObject({ status: 403, body: expect.stringContaining(NO_ENTRY) });
    }
    expect((await loopback.ask('/', { headers: { cookie: `assay-${loopback.host.port}=guess` } })).status).toBe(403);
    expect(await loopback.connect({ origin: `http://${loopback.address}` })).toBe(403);
  });
});

describe('with the cookie', () => {
  test('the page comes again and again, each time under another nonce', async ({ loopback }) => {
    const cookie = await loopback.enter();
    const answers = await Promise.all([loopback.ask('/', { headers: { cookie } }), loopback.ask('/', { headers: { cookie } })]);
    const nonces = answers.map(({ headers, body }) => {
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
      expect(body).toContain(`nonce="${nonce}"`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    expect(answers[0]?.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self' 'nonce-[^']+'; style-src 'self' 'nonce-/),
    });
  });

  test('files of the page come as what they are, and none from outside it', async ({ loopback }) => {
    const headers = { cookie: await loopback.enter() };
    expect(await loopback.ask('/assets/page.js', { headers })).toMatchObject({
      status: 200,
      body: 'export {};',
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const outside = ['/../secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt'];
    for (const path of [...outside, '/assets', '/assets/', '//', '/%', '/a%00', '/nothing.js']) {
      expect(await loopback.ask(path, { headers }), path).toMatchObject({ status: 404 });
    }
  });

  test('only reading is possible', async ({ loopback }) => {
    const headers = { cookie: await loopback.enter() };
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await loopback.ask('/', { method, headers }), method).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
    expect(await loopback.ask('/', { method: 'HEAD', headers })).toMatchObject({ status: 200, body: '' });
  });

  test('another name for this machine is refused, as rebinding a name would use it', async ({ loopback }) => {
    const cookie = await loopback.enter();
    const port = loopback.host.port;
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`, `[::1]:${port}`]) {
      expect(await loopback.ask('/', { headers: { cookie, host } }), host).toMatchObject({ status: 403 });
      expect(await loopback.connect({ cookie, host, origin: `http://${host}` }), host).toBe(403);
    }
    expect((await loopback.ask('/', { headers: { cookie, host: `localhost:${port}` } })).status).toBe(200);
  });
});

describe('the socket', () => {
  test('opens for the host’s own page only', async ({ loopback }) => {
    const cookie = await loopback.enter();
    const origins = ['http://evil.example', `https://${loopback.address}`, `http://localhost:${loopback.host.port}`, 'null'];
    for (const origin of origins) expect(await loopback.connect({ cookie, origin }), origin).toBe(403);
    expect(await loopback.connect({ cookie })).toBe(403);
    expect(await loopback.connect({ cookie, origin: `http://${loopback.address}` }, '/other')).toBe(404);
  });

  test('carries the contract, files and streams and all', async ({ loopback }) => {
    const { client, socket } = await openClient(loopback);
    expect(await client.project.current()).toMatchObject({ title: 'Escape', fileName: 'Escape.assay' });
    const outcomes = await importAll(client, [new File(['A title\n\nSome words.'], 'a.txt')]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['imported']);
    await expect(client.claims.get({ id: '00000000-0000-7000-8000-000000000000' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    socket.close();
  });

  test('does what arrives together in the order in which it was sent', async ({ loopback }) => {
    const { client, socket } = await openClient(loopback);
    for (let time = 0; time < 20; time++) {
      const made = client.tags.create({ name: `Tag ${time}`, description: 'Sent first, with more to read and to check.' });
      // Both are on the wire before the host reads one of them: only what was promised comes between, no event.
      for (let turn = 0; turn < 100; turn++) await Promise.resolve();
      const takenBack = client.history.undo();
      expect(await made).toMatchObject({ name: `Tag ${time}` });
      expect(await takenBack).toEqual({ label: 'Create tag' });
    }
    expect(await client.tags.list()).toEqual([]);
    socket.close();
  });

  test('listens on the loopback address and no other', ({ loopback }) => {
    expect(loopback.host.server.address()).toMatchObject({ address: '127.0.0.1' });
  });
});
