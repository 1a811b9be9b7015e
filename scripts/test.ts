// `npm test`: every check and test, and one last line that counts them all.
import { buildPage, buildShell } from './build.ts';
import { chromiumForTests } from './chromium-for-tests.ts';
import { check, playwright, vitest, type Counts } from './test-steps.ts';

type Suite = 'all' | 'e2e' | 'desktop';

/** `args` go to the one tool of a single suite: a file, `-g "a title"`. */
export async function test(suite: Suite, args: readonly string[]): Promise<void> {
  const steps = { all, e2e: () => journeys(args), desktop: () => desktop(args) };
  const total = sum(await steps[suite]());
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function all(): Promise<Counts[]> {
  // Each checker works out for itself what it needs of the others' types: on two cores one takes half as long as the usual four.
  const checks = [check('tsc', '-b', '--checkers', '1'), check('oxlint'), vitest()];
  return [...checks, ...(await journeys([]))];
}

async function journeys(args: readonly string[]): Promise<Counts[]> {
  return [await attempt(buildPage), await attempt(chromiumForTests), playwright('e2e', ...args)];
}

async function desktop(args: readonly string[]): Promise<Counts[]> {
  return [await attempt(buildPage), await attempt(buildShell), playwright('desktop', ...args)];
}

/** A preparation counts only where it fails: then what it prepares for fails as well, and this says why. */
async function attempt(prepare: () => unknown): Promise<Counts> {
  try {
    await prepare();
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }));
}
