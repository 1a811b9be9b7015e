// Serves the built page: index.html with a fresh nonce and the page's policy, its other files as they are.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { mediaTypeOf, pageFileOf } from '../contract/page-files.ts';
import { PAGE_HEADERS, pagePolicy, pageWithNonce } from '../contract/page-policy.ts';
import { answerWithSentence } from './sentence-page.ts';

/** Answers a GET or HEAD that is already known to come from the analyst's browser. */
export type PageSource = (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<void>;

/** The page as `npm run build` left it in this folder. */
export function builtPage(folder: string): PageSource {
  return async (request, response, pathname) => {
    const name = pageFileOf(pathname);
    const bytes = name === null ? null : await readInside(folder, name);
    if (name === null || bytes === null) {
      answerWithSentence(response, 404, 'There is no such page in Assay.');
    } else if (name === 'index.html') {
      sendPage(request, response, bytes.toString('utf8'));
    } else {
      send(request, response, bytes, mediaTypeOf(name), {});
    }
  };
}

/** Sends a page that has room for a nonce, under the policy that both hosts send. */
export function sendPage(request: IncomingMessage, response: ServerResponse, html: string): void {
  const nonce = randomBytes(16).toString('base64');
  // Not every engine takes 'self' to cover the socket of the same host, so it is named.
  const policy = pagePolicy(nonce, [`ws://${request.headers.host ?? ''}`]);
  const body = Buffer.from(pageWithNonce(html, nonce));
  send(request, response, body, mediaTypeOf('index.html'), { 'Content-Security-Policy': policy });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  mediaType: string,
  headers: Record<string, string>,
): void {
  response.writeHead(200, { ...PAGE_HEADERS, ...headers, 'Content-Type': mediaType, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function readInside(folder: string, name: string): Promise<Buffer | null> {
  const path = resolve(join(folder, name));
  const inside = relative(resolve(folder), path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
  try {
    return await readFile(path);
  } catch (error) {
    // A missing file and a folder are what a wrong address looks like; all else is a fault.
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code))) return null;
    throw error;
  }
}
