// Keeps a thread alive when pdf.js drops a failed promise that nobody waits for, as it does when it looks ahead in damaged files.

/**
 * While this work runs, unhandled rejections that come from pdf.js are let go: what matters of them reaches the work itself.
 * All others end the thread, as they would without this.
 */
export async function withoutStrays<T>(work: () => Promise<T>): Promise<T> {
  process.on('unhandledRejection', letGo);
  try {
    return await work();
  } finally {
    // Node reports them a turn later.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', letGo);
  }
}

function letGo(reason: unknown): void {
  if (reason instanceof Error && /[\\/]pdfjs-dist[\\/]/.test(reason.stack ?? '')) return;
  throw reason;
}
