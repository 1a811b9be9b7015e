// Serves the built page at app://workbench, with the same policy and headers as the browser host; nothing else has that scheme.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { protocol, type Session } from 'electron';
import { mediaTypeOf, pageFileOf } from '../contract/page-files.ts';
import { PAGE_HEADERS, pagePolicy, pageWithNonce } from '../contract/page-policy.ts';

export const PAGE_ADDRESS = 'app://workbench/';

/** Must run before Electron is ready: makes app: a scheme with origins, so that 'self' and modules work. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function servePage(session: Session, folder: string): void {
  session.protocol.handle('app', (request) => answer(request, folder));
}

async function answer(request: Request, folder: string): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET') return refusal(405);
  if (host !== 'workbench') return refusal(404);
  const name = pageFileOf(pathname);
  const bytes = name === null ? null : await readInside(folder, name);
  if (name === null || bytes === null) return refusal(404);
  const headers = { ...PAGE_HEADERS, 'Content-Type': mediaTypeOf(name) };
  if (name !== 'index.html') return new Response(new Uint8Array(bytes), { headers });
  const nonce = randomBytes(16).toString('base64');
  return new Response(pageWithNonce(bytes.toString('utf8'), nonce), {
    headers: { ...headers, 'Content-Security-Policy': pagePolicy(nonce) },
  });
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: { ...PAGE_HEADERS } });
}

async function readInside(folder: string, name: string): Promise<Buffer | null> {
  const path = join(folder, name);
  const inside = relative(folder, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
  try {
    return await readFile(path);
  } catch (error) {
    // A missing file and a folder are what a wrong address looks like; all else is a fault.
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code))) return null;
    throw error;
  }
}
