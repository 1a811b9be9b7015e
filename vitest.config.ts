// Where the tests of each room lie, and how long they may take; journeys in a browser are Playwright's (tests/e2e, tests/desktop).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{architecture,contract,db,core,server,renderer,electron,samples}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Threads and processes that the tests start read our source as the command line does (server/keep-compiled.mjs): compiled once.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) },
    setupFiles: ['tests/support/property-seed.ts'],
    // Every test makes its own project in a folder of its own, so nothing is left behind that a thread of its own would have to hide.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
