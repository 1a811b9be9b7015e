// Makes sure that there is a Chromium to test with: one that is here, Debian's for root, or a sentence on what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../server/find-chromium.ts';

/** Throws the sentence where there is none and none could be installed. */
export function chromiumForTests(): string {
  const found = findChromium() ?? installDebians();
  if (found !== null) return found;
  throw new Error(
    'The journeys were not run: no Chromium was found. Install it with “apt-get install chromium” as root or with ' +
      '“npx playwright-core install --with-deps chromium”, or name one in ASSAY_CHROMIUM.',
  );
}

function installDebians(): string | null {
  if (process.env.ASSAY_CHROMIUM || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  process.stdout.write('Installing Debian’s Chromium for the journeys…\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return findChromium();
}
