// Which Chromium is found, and with what a browser is opened, on each system.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { findChromium, usualPlaces } from '../../server/find-chromium.ts';
import { browserOpener } from '../../server/open-browser.ts';
import { test } from '../support/temp-folder.ts';

test('a Chromium that is named is the one, or none', ({ folder }) => {
  const named = program(folder, 'my-chromium');
  expect(findChromium({ ASSAY_CHROMIUM: named, PATH: process.env.PATH })).toBe(named);
  expect(findChromium({ ASSAY_CHROMIUM: join(folder, 'gone'), PATH: process.env.PATH })).toBeNull();
});

test('the usual places are those of the system', () => {
  expect(usualPlaces({ PROGRAMFILES: 'C:' }, 'win32')).toContain(join('C:', 'Microsoft\\Edge\\Application\\msedge.exe'));
  expect(usualPlaces({}, 'darwin')).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(usualPlaces({ PATH: '/opt/bin' }, 'linux')[0]).toBe('/opt/bin/chromium');
  expect(usualPlaces({ PATH: '/opt/bin' }, 'linux')).toContain('/usr/bin/google-chrome');
});

test('a browser is opened where there is a screen and a person', () => {
  const url = 'http://127.0.0.1:1/?token=a&b';
  expect(browserOpener(url, { DISPLAY: ':0' }, 'linux')).toEqual(['xdg-open', url]);
  expect(browserOpener(url, {}, 'linux')).toBeNull();
  expect(browserOpener(url, { DISPLAY: ':0', CI: 'true' }, 'linux')).toBeNull();
  expect(browserOpener(url, {}, 'darwin')).toEqual(['open', url]);
  expect(browserOpener(url, {}, 'win32')).toEqual(['cmd', '/c', 'start', '""', 'http://127.0.0.1:1/?token=a^&b']);
});

function program(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}
