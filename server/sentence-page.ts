// The answers that are not the workbench: a status, one sentence, nothing that runs.
import type { ServerResponse } from 'node:http';
import { PAGE_HEADERS } from '../contract/page-policy.ts';

const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Ends the response with this sentence as a page of its own. The sentence is ours, never a part of the request. */
export function answerWithSentence(response: ServerResponse, status: number, sentence: string): void {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Assay</title><p>${sentence}</p></html>\n`;
  response.writeHead(status, {
    ...PAGE_HEADERS,
    'Content-Security-Policy': POLICY,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
