// Builds what the hosts serve and run: the page (dist/page) and the desktop shell (dist/electron).
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { ROOT } from './root.ts';

const SHELL = join(ROOT, 'dist/electron');

export async function buildPage(): Promise<void> {
  await build({ configFile: join(ROOT, 'vite.config.ts'), root: join(ROOT, 'renderer'), logLevel: 'warn' });
}

/**
 * One file for each of the shell's processes and threads. Only our own code goes into them; what comes from npm stays in
 * node_modules, better-sqlite3 with its binary among it.
 */
export async function buildShell(): Promise<void> {
  // CommonJS, as Electron runs that before it is ready: schemes can be declared only then.
  await build(nodePart('electron/main.ts', 'cjs', 'main.cjs', true));
  await build(nodePart('electron/core-process/core-process.ts', 'es', 'core-process.js', false));
  // The core starts its reading threads from the file of this name beside its own.
  await build(nodePart('core/import/import-worker.ts', 'es', 'import-worker.js', false));
  // A sandboxed preload is one CommonJS file and can require nothing but electron.
  await build(
    shellPart({
      target: 'chrome130',
      emptyOutDir: false,
      lib: { entry: join(ROOT, 'electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      rolldownOptions: { external: ['electron'] },
    }),
  );
}

function nodePart(entry: string, format: 'cjs' | 'es', fileName: string, isFirst: boolean): InlineConfig {
  return shellPart({
    ssr: true,
    target: 'node20',
    emptyOutDir: isFirst,
    rolldownOptions: {
      input: join(ROOT, entry),
      external: ['electron'],
      output: { format, entryFileNames: fileName, codeSplitting: false },
    },
  });
}

function shellPart(part: InlineConfig['build']): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: { outDir: SHELL, minify: false, sourcemap: true, ...part },
  };
}
