// What is measured, each in a process of its own (`node contestants.ts NAME FOLDER`), so that none warms up or fills the memory of another.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { parseHTML } from 'linkedom';
import { loadPdfjs, openPdf } from '../../core/import/pdf/load-pdfjs.ts';
import { createWorkbench } from '../../core/workbench.ts';
import { hostDoor } from '../../server/host-door.ts';
import { importPaths } from '../../server/import-paths.ts';

export interface Measured {
  files: number;
  milliseconds: number;
  /** Of all threads together; more than the time on the clock where they ran side by side. */
  cpuMilliseconds: number;
  /** The most that the process held at once, in MB. */
  peak: number;
}

type Contestant = (folder: string) => Promise<() => Promise<number>>;

const pathsIn = (folder: string): string[] => readdirSync(folder).sort().map((name) => join(folder, name));

/** Each makes ready (texts in memory for the floor, libraries loaded in all) and gives what is timed; that says how many files it did. */
export const contestants: Record<string, Contestant> = {
  floor: async (folder) => {
    const texts = pathsIn(folder).map((path) => readFileSync(path, 'utf8'));
    const db = new Database(join(folder, '..', 'floor.db'));
    db.exec(`CREATE TABLE article (id INTEGER PRIMARY KEY, text TEXT);
      CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`);
    const keep = db.prepare('INSERT INTO article (id, text) VALUES (?, ?)');
    const index = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)');
    return async () => {
      db.transaction(() => texts.forEach((text, at) => {
        keep.run(at + 1, text);
        index.run(at + 1, text);
      }))();
      return texts.length;
    };
  },

  assay: async (folder) => {
    const workbench = createWorkbench(hostDoor(folder));
    const client = createRouterClient(workbench.router);
    const importIn = async (name: string, path: string): Promise<number> => {
      workbench.createAt(join(folder, '..', `${name}-${process.pid}.assay`), 'Bench');
      let imported = 0;
      for await (const outcomes of importPaths(client, [path])) {
        const other = outcomes.find(({ outcome }) => outcome !== 'imported');
        if (other) throw new Error(other.reason ?? other.outcome);
        imported += outcomes.length;
      }
      workbench.close();
      return imported;
    };
    // One file, so that the libraries are loaded here, too; in the first of the reading threads.
    const [first = folder] = pathsIn(folder);
    await importIn('first', first);
    return () => importIn('bench', folder);
  },

  readability: async (folder) => async () => {
    const paths = pathsIn(folder);
    for (const path of paths) {
      const { document } = parseHTML(readFileSync(path, 'utf8'));
      if (!new Readability(document as unknown as Document).parse()?.textContent) throw new Error(`${path} gave no text`);
    }
    return paths.length;
  },

  pdfjs: async (folder) => {
    const pdfjs = await loadPdfjs();
    return async () => {
      const paths = pathsIn(folder);
      for (const path of paths) {
        const task = openPdf(pdfjs, readFileSync(path));
        const pdf = await task.promise;
        let items = 0;
        for (let at = 1; at <= pdf.numPages; at++) items += (await (await pdf.getPage(at)).getTextContent()).items.length;
        if (items === 0) throw new Error(`${path} gave no text`);
        await task.destroy();
      }
      return paths.length;
    };
  },
};

export async function measure(name: string, folder: string): Promise<Measured> {
  const run = await contestants[name]?.(folder);
  if (!run) throw new Error(`nothing is called ${name}`);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const files = await run();
  const { user, system } = process.cpuUsage(cpu);
  return { files, milliseconds: performance.now() - start, cpuMilliseconds: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 };
}

if (import.meta.main) {
  const [name = '', folder = ''] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await measure(name, folder)));
}
