// A real workbench on a real project in a folder of its own, for one test.
import { createRouterClient } from '@orpc/server';
import { join } from 'node:path';
import type { ImportOutcome } from '../../contract/articles.ts';
import type { WorkbenchClient } from '../../contract/contract.ts';
import type { HostDoor } from '../../core/door.ts';
import { createWorkbench, type Workbench } from '../../core/workbench.ts';
import { test as base } from './temp-folder.ts';

export interface TestDesk {
  workbench: Workbench;
  client: WorkbenchClient;
  /** The open project's file. */
  path: string;
  /** What the core sent to the host's log: empty unless there was a fault. */
  crashes: unknown[];
  /** Imports one plain text and gives the article's id. */
  importText(text: string, name?: string): Promise<string>;
}

/** A host without dialogs whose printer refuses: prints are tested with a real one. */
export function testDoor(folder: string, crashes: unknown[] = []): HostDoor {
  return {
    actor: 'Test analyst',
    dialogs: false,
    projectsFolder: folder,
    choosePath: () => Promise.reject(new Error('this host has no dialogs')),
    printPdf: () => Promise.reject(new Error('this host has no printer')),
    logCrash: (_incident, error) => void crashes.push(error),
  };
}

export const test = base.extend<{ desk: TestDesk }>({
  desk: async ({ folder }, use) => {
    const crashes: unknown[] = [];
    const path = join(folder, 'Escape.assay');
    const workbench = createWorkbench(testDoor(folder, crashes));
    workbench.createAt(path, 'Escape');
    const client: WorkbenchClient = createRouterClient(workbench.router);
    const importText = async (text: string, name = 'article.txt') => {
      const [outcome] = await importAll(client, [new File([text], name)]);
      if (!outcome?.articleId) throw new Error(outcome?.reason ?? 'nothing was imported');
      return outcome.articleId;
    };
    await use({ workbench, client, path, crashes, importText });
    workbench.close();
  },
});

/** Imports files and waits for all outcomes. */
export async function importAll(client: WorkbenchClient, files: File[]): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for await (const event of await client.articles.import({ files })) outcomes.push(...event.outcomes);
  return outcomes;
}
