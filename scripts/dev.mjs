// The entry of `npm run dev`: the browser host with Vite in it, started again whenever a file of the host or the core changes.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { needsNode } from '../server/needs-node.mjs';

needsNode('npm run dev');
const host = fileURLToPath(new URL('dev-host.ts', import.meta.url));
const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', host], {
  stdio: 'inherit',
  // The cookie outlives a restart, so that the page does too.
  env: { ...process.env, ASSAY_DEV_SECRET: randomBytes(32).toString('base64url') },
});
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
