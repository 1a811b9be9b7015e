// Starts Chromium for one page at a time: without services that ask the network, and without windows of its own.
import { chromium, type Browser } from 'playwright-core';

/** What Chromium is to leave alone. A list of features replaces Playwright's own, so what matters of that one stands here, too. */
export const QUIET: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[
    // Two hidden pages behind the address bar of every window: half of all that opening a page costs.
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    // A process that waits for the page after this one: a seventh of what is left.
    'SpareRendererForSitePerProcess',
    // Playwright's: what would ask the network at the start, show a page later than it is painted, or end a profile with its last page.
    'AimEnabled',
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'PaintHolding',
    'PreconnectToSearch',
  ].join(',')}`,
];

/** Without a sandbox only as root, where Chromium's own refuses to start. Throws what Playwright throws where it does not start. */
export function startChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...QUIET], chromiumSandbox: process.getuid?.() !== 0 });
}
