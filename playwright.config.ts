// The journeys: in Chromium against the browser host (tests/e2e), and in real Electron (tests/desktop).
import { defineConfig } from '@playwright/test';
import { findChromium } from './server/find-chromium.ts';
import { QUIET } from './server/quiet-chromium.ts';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // The longest takes half a minute on two idle cores; on busy ones everything takes three times as long.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  // scripts/test.ts says where the counts go, in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  // A click that finds nothing ends long before its test does, and says what it did not find.
  // A trace costs a third of the time: whoever needs one says `--trace on`.
  use: { actionTimeout: 15_000, trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'e2e',
      testDir: 'tests/e2e',
      testMatch: '**/*.spec.ts',
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 800 },
        // A bare machine has no locale; Chromium then takes no file whose name is not ASCII.
        launchOptions: { executablePath: findChromium() ?? undefined, args: [...QUIET], env: { ...process.env, LC_ALL: 'C.UTF-8' } },
      },
    },
    { name: 'desktop', testDir: 'tests/desktop', testMatch: '**/*.spec.ts', workers: 1 },
  ],
});
