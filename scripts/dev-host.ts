// The browser host while developing: the page comes fresh from Vite, with hot reload, under the same policy as ever.
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createServer } from 'vite';
import { createWorkbench } from '../core/workbench.ts';
import { startBrowserHost } from '../server/browser-host.ts';
import { hostDoor, logFault } from '../server/host-door.ts';
import { sendPage, type PageSource } from '../server/page-files.ts';
import { ensureSampleProject } from '../server/sample-project.ts';
import { ROOT } from './root.ts';

const PORT = 5180;

const out = join(ROOT, 'out');
const workbench = createWorkbench(hostDoor(out));
await workbench.openAt(await ensureSampleProject(out));
const host = await startBrowserHost({
  workbench,
  page: freshPage,
  port: PORT,
  secret: process.env.ASSAY_DEV_SECRET,
  logFault,
});
process.stdout.write(`Assay is at ${host.url} (a page that is open there already stays).\n`);
process.once('SIGTERM', () => {
  workbench.close();
  process.exit(0);
});

/** Vite answers everything but the page itself, which needs its nonce. */
async function freshPage(server: Server): Promise<PageSource> {
  const vite = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    root: join(ROOT, 'renderer'),
    server: { middlewareMode: true, ws: { server } },
    // Bundling it would write a file that `node --watch` takes for a change.
    configLoader: 'native',
    appType: 'custom',
  });
  return async (request, response, pathname) => {
    if (pathname !== '/') return vite.middlewares(request, response);
    const html = await readFile(join(ROOT, 'renderer/index.html'), 'utf8');
    sendPage(request, response, await vite.transformIndexHtml('/', html));
  };
}
