// What is under way in one article: selection, task in the inspector, what is pointed at. Kept per article until reload.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Claim } from '../../contract/claims.ts';
import type { Passage } from '../../contract/passages.ts';
import type { Place } from '../app/routes.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import type { Correction } from './correcting/correction.ts';

/** The reading caret. Offsets are UTF-16 code units over the canonical text; without a selection both are the same. */
export interface Caret {
  /** Where the selection began. */
  anchor: number;
  /** Where the caret stands: the end of the selection that moves. */
  offset: number;
  /** At a line's end, not at the start of the next line, which is the same offset. */
  leansBack: boolean;
  /** The column, in px of the window, that it keeps while it goes up and down. */
  column: number | null;
}

/** What the inspector is busy with besides showing things. */
export type Task =
  | { kind: 'claim'; at: Place; draft: ClaimDraft }
  | { kind: 'edit'; claimId: string; draft: ClaimDraft }
  | { kind: 'tag'; at: Place }
  /** `passage` is on its way into the file where the note began on a selection; undefined where it was refused. */
  | { kind: 'note'; at: Place; note: string; passage: Promise<Passage | undefined> };

/** What is being looked for: a claim to rest on this place, or to be linked to this claim, or a question that it answers. */
export type Picking = { kind: 'evidence'; at: Place } | { kind: 'link' | 'question'; claim: Claim };

export interface ReadingState {
  /** The analyst's last selection in the text, whole characters, no white space at the ends. */
  selection: Place | null;
  /**
   * Whether the window shows it as its own selection: growing while the pointer drags, settled when it may have its bar,
   * no once the window's selection is elsewhere and `selection` is only kept for the inspector.
   */
  live: 'no' | 'growing' | 'settled';
  /** Null until the analyst first clicks into the text or moves in it by keys. */
  caret: Caret | null;
  /** Whether the selection was made by touch: its handles hang below it. */
  byTouch: boolean;
  task: Task | null;
  /** Blocks that stand as fields in the text, with what was typed into them. */
  correction: Correction | null;
  /** Highlights on their way into the file, painted before the answer comes. */
  fresh: readonly Place[];
  /** A claim on its way into the file: a grade pressed meanwhile is meant for it. Undefined where it was refused. */
  saving: Promise<Claim | undefined> | null;
  /** The dialog in which a claim or a question is looked for. */
  picking: Picking | null;
  /** The passage under the pointer, in text, margin or inspector. */
  hovered: string | null;
  /** Whether the stored file stands on the page instead of the text. */
  original: boolean;
}

export interface ReadingSession {
  readonly articleId: string;
  get(): ReadingState;
  set(part: Partial<ReadingState>): void;
  subscribe(listener: () => void): () => void;
}

const sessions = new Map<string, ReadingSession>();

/** The session of an article, begun when it is first opened; a half-written claim is still there when one comes back. */
export function sessionOf(articleId: string): ReadingSession {
  const known = sessions.get(articleId);
  if (known) return known;
  const session = createSession(articleId);
  sessions.set(articleId, session);
  return session;
}

function createSession(articleId: string): ReadingSession {
  let state: ReadingState = { selection: null, live: 'no', caret: null, byTouch: false, task: null, correction: null, fresh: [], saving: null, picking: null, hovered: null, original: false };
  const listeners = new Set<() => void>();
  return {
    articleId,
    get: () => state,
    set(part) {
      const next = { ...state, ...part };
      if (isSame(next, state)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(a: ReadingState, b: ReadingState): boolean {
  const samePlace = a.selection?.start === b.selection?.start && a.selection?.end === b.selection?.end;
  return samePlace && (Object.keys(a) as (keyof ReadingState)[]).every((key) => key === 'selection' || a[key] === b[key]);
}

export const SessionContext = createContext<ReadingSession | null>(null);

export function useSession(): ReadingSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('The reading page needs a session around it.');
  return session;
}

/** One part of the state; draws again only when that part changes. */
export function useReadingState<Part>(pick: (state: ReadingState) => Part): Part {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => pick(session.get()));
}
