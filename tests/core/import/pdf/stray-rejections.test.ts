// A thread that reads a damaged PDF lives on when pdf.js drops a failed promise, and ends as ever for anybody else's.
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const GUARD = new URL('../../../../core/import/pdf/stray-rejections.ts', import.meta.url).href;
const PDFJS = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');

/** Runs on a thread of its own, since the test runner listens to rejections too; says how the thread ended. */
function onThread(rejection: string, around: string): Promise<string> {
  const code = `
    const { withoutStrays } = await import(${JSON.stringify(GUARD)});
    const { parentPort } = await import('node:worker_threads');
    const pdfjs = await import(${JSON.stringify(PDFJS)});
    await ${around}(async () => { void ${rejection}; });
    parentPort.postMessage('lived on');`;
  return new Promise((resolve) => {
    const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    thread.once('message', resolve);
    thread.once('error', (error: Error) => resolve(`ended: ${error.message}`));
  });
}

// pdf.js refuses to set up a handler without a port, which is a rejection of its own making.
const FROM_PDFJS = 'Promise.resolve().then(() => pdfjs.WorkerMessageHandler.setup())';

it('lets go what pdf.js drops', async () => {
  expect(await onThread(FROM_PDFJS, 'withoutStrays')).toBe('lived on');
  expect(await onThread(FROM_PDFJS, '(async (work) => { await work(); await new Promise((done) => setTimeout(done, 50)); })')).toMatch(/^ended: /);
});

it('lets nothing else go', async () => {
  expect(await onThread("Promise.reject(new Error('ours'))", 'withoutStrays')).toBe('ended: ours');
});
