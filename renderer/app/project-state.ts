// What this machine remembers of each project: filters, columns, the open article, the line one was at. Never part of its file.
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { storedValue } from './preferences.ts';

/** How many projects are remembered; of the others the one used longest ago goes first. */
const mostProjects = 40;
const prefix = 'assay.project.';

const Stored = z.object({
  /** When it was last written, in ms since 1970. */
  usedAt: z.number().catch(0),
  values: z.record(z.string(), z.unknown()).catch({}),
});
type Stored = z.infer<typeof Stored>;

/** Id of the project that is open; the workbench provides it. */
export const ProjectIdContext = createContext<string | null>(null);

let openId: string | null = null;

/** Called by the workbench before anything in it is drawn, for those that ask outside of components. */
export function rememberIn(projectId: string): void {
  openId = projectId;
}

/** Of the project that is open; `initial` while none is. */
export function openValue<Value>(name: string, initial: Value, schema: z.ZodType<Value>): Value {
  return openId === null ? initial : projectValue(openId, name, initial, schema);
}

export function setOpenValue(name: string, value: unknown): void {
  if (openId !== null) setProjectValue(openId, name, value);
}

/** What was read or written, parsed once: React wants the same object as long as nothing changes. */
const parsed = new Map<string, unknown>();
const listeners = new Set<() => void>();

function storedOf(projectId: string): Stored {
  return Stored.catch({ usedAt: 0, values: {} }).parse(storedValue(prefix + projectId));
}

/** The remembered value; `initial` where none is, or one that an older version left and the schema does not know. */
export function projectValue<Value>(projectId: string, name: string, initial: Value, schema: z.ZodType<Value>): Value {
  const key = `${projectId} ${name}`;
  if (!parsed.has(key)) {
    const found = schema.safeParse(storedOf(projectId).values[name]);
    parsed.set(key, found.success ? found.data : initial);
  }
  return parsed.get(key) as Value;
}

/** Read anew before it is written: another window on the same project remembers other things under other names. */
export function setProjectValue(projectId: string, name: string, value: unknown): void {
  parsed.set(`${projectId} ${name}`, value);
  const { values } = storedOf(projectId);
  keep(prefix + projectId, JSON.stringify({ usedAt: Date.now(), values: { ...values, [name]: value } } satisfies Stored));
  for (const listener of listeners) listener();
}

/** A project that is new here takes the place of the one used longest ago; so does one that finds the browser's store full. */
function keep(key: string, text: string): void {
  if (localStorage.getItem(key) === null) {
    for (const old of projectsByUse().slice(mostProjects - 1)) localStorage.removeItem(old);
  }
  for (;;) {
    try {
      return localStorage.setItem(key, text);
    } catch (error) {
      const oldest = projectsByUse().findLast((one) => one !== key);
      if (oldest === undefined) throw error;
      localStorage.removeItem(oldest);
    }
  }
}

/** Keys of the store, last used first. */
function projectsByUse(): string[] {
  const usedAt = (key: string) => Stored.catch({ usedAt: 0, values: {} }).parse(storedValue(key)).usedAt;
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => ({ key, at: usedAt(key) }))
    .sort((one, other) => other.at - one.at)
    .map(({ key }) => key);
}

export function onProjectState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Like useState, remembered on this machine for the project that is open: `const [filter, setFilter] =
 * useProjectState('claims.filter', noFilter, ClaimFilter)`. `initial` and `schema` must be the same objects each time.
 */
export function useProjectState<Value>(name: string, initial: Value, schema: z.ZodType<Value>): [Value, (next: Value) => void] {
  const projectId = useContext(ProjectIdContext);
  if (projectId === null) throw new Error('State of a project is only kept inside of the workbench.');
  const value = useSyncExternalStore(onProjectState, () => projectValue(projectId, name, initial, schema));
  const set = useCallback((next: Value) => setProjectValue(projectId, name, next), [projectId, name]);
  return [value, set];
}
