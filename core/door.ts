// What a host lends the core: the analyst's name, file dialogs, a printer, a log. Paths exist only on this side of the door.

export interface PathRequest {
  purpose: 'open-project' | 'new-project' | 'share-copy';
  /** A file name, never a path. */
  suggestedName: string;
}

export interface HostDoor {
  /** Who is writing, for the journal: usually the name of the operating system's account. */
  readonly actor: string;
  /** Whether `choosePath` can show a dialog. Where it cannot, projects live in `projectsFolder`. */
  readonly dialogs: boolean;
  readonly projectsFolder: string;
  /** Asks the analyst for a place; null when the dialog was closed. Called only where `dialogs` is true. */
  choosePath(request: PathRequest): Promise<string | null>;
  /** Prints a self-contained page to PDF on A4, the marking in header and footer of every page. @throws Refusal EXPORT_FAILED */
  printPdf(html: string, marking: string): Promise<Uint8Array>;
  logCrash(incident: string, error: unknown): void;
}
