// What the shell and the core process say to each other besides the page's calls: places, prints, faults and beginnings.

/** What the core's door asks for, said again here because the main process does not know the core. */
export interface PlaceRequest {
  purpose: 'open-project' | 'new-project' | 'share-copy';
  suggestedName: string;
}

/** From main to the core process. `page` comes with one port in `ports`, the other end of which the page holds. */
export type ToCore =
  | { kind: 'page' }
  | { kind: 'open'; path: string }
  | { kind: 'close' }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'failure'; id: number; reason: string };

/** From the core process to main. `opened` says which project is open now, null for none. Those with an `id` are answered by `answer` or `failure` with the same id. */
export type ToShell =
  | { kind: 'choose-path'; id: number; request: PlaceRequest }
  | { kind: 'print-pdf'; id: number; html: string; marking: string }
  | { kind: 'crash'; incident: string; stack: string }
  | { kind: 'opened'; path: string | null }
  | { kind: 'not-opened'; sentence: string };

/** What `answer` carries: a path or null for `choose-path`, the PDF's bytes for `print-pdf`. */
export interface Answers {
  'choose-path': string | null;
  'print-pdf': Uint8Array;
}
