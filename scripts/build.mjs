// The entry of `npm run build`: the page and the desktop shell, or one of them by name.
import { needsNode } from '../server/needs-node.mjs';

needsNode('npm run build');
const [part] = process.argv.slice(2);
if (part !== undefined && part !== 'page' && part !== 'shell') {
  process.stderr.write(`There is no part called ${part}: say page, shell, or nothing for both.\n`);
  process.exit(2);
}
import('./build.ts')
  .then(async ({ buildPage, buildShell }) => {
    if (part !== 'shell') await buildPage();
    if (part !== 'page') await buildShell();
  })
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
