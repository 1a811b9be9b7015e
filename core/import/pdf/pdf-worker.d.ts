// pdfjs-dist ships no types for its worker; importing it registers the worker on this very thread.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
