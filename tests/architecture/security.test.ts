// The rules of security that one can read off the source: one factory for windows, no HTML at run time, no way to a network.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../contract/page-policy.ts';
import { filesOf, ROOT, sourceFiles, withoutComments, type SourceFile } from './source-files.ts';

function pathsWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);
}

const product = filesOf('contract', 'db', 'core', 'server', 'electron', 'renderer');

describe('the shell', () => {
  test('makes windows in one place, sandboxed and isolated', () => {
    expect(pathsWith(product, /new BrowserWindow\b|new BrowserView\b|new WebContentsView\b/)).toEqual(['electron/window.ts']);
    const factory = readFileSync(join(ROOT, 'electron/window.ts'), 'utf8');
    for (const setting of ['sandbox: true', 'contextIsolation: true', 'nodeIntegration: false', 'webviewTag: false', 'navigateOnDragDrop: false']) {
      expect(factory).toContain(setting);
    }
    expect(factory.match(/new BrowserWindow/g)).toHaveLength(1);
    // The settings stand after what a caller gives, so that no caller can loosen them.
    expect(factory.indexOf('...options.webPreferences')).toBeLessThan(factory.indexOf('sandbox: true'));
  });

  test('gives the page a port and nothing else', () => {
    expect(pathsWith(product, /\bcontextBridge\b|executeJavaScript/)).toEqual([]);
    expect(pathsWith(product, /\bipcRenderer\b/)).toEqual(['electron/preload.ts']);
  });

  test('hears one thing from the page, its menus, from its own window only and parsed', () => {
    const sent = readFileSync(join(ROOT, 'electron/preload.ts'), 'utf8').match(/ipcRenderer\.(send|invoke|postMessage)\w*\([^,)]*/g);
    expect(sent).toEqual(["ipcRenderer.send('menus'"]);
    expect(pathsWith(product, /\bipcMain\b|\.ipc\b/)).toEqual(['electron/menu.ts']);
    const menu = readFileSync(join(ROOT, 'electron/menu.ts'), 'utf8');
    expect(menu.match(/ipcMain\.\w+\([^,)]*/g)).toEqual(["ipcMain.on('menus'"]);
    const heard = menu.slice(menu.indexOf("ipcMain.on('menus'"));
    expect(heard.indexOf('event.senderFrame !== contents.mainFrame')).toBeGreaterThan(0);
    expect(heard.indexOf('PageMessage.safeParse(message)')).toBeGreaterThan(heard.indexOf('event.senderFrame'));
  });

  test('stays thin: under 1,000 lines in all', () => {
    const lines = filesOf('electron').reduce((total, { text }) => total + text.split('\n').length - 1, 0);
    expect(lines).toBeLessThan(1000);
  });

  test('is packed with its fuses set', () => {
    const packing = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
    for (const fuse of ['runAsNode: false', 'enableNodeOptionsEnvironmentVariable: false', 'enableNodeCliInspectArguments: false', 'onlyLoadAppFromAsar: true', 'enableEmbeddedAsarIntegrityValidation: true']) {
      expect(packing).toContain(fuse);
    }
  });
});

describe('the page', () => {
  test('makes no HTML and runs no text', () => {
    const code = /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\s*\(|new Function\b|srcdoc|createContextualFragment/i;
    expect(pathsWith(filesOf('renderer', 'contract'), code)).toEqual([]);
  });

  test('asks no network: its one wire is the client, and PDFs take fonts from the page’s own files', () => {
    expect(pathsWith(filesOf('renderer'), /\bfetch\s*\(|XMLHttpRequest|EventSource|sendBeacon|importScripts/)).toEqual(['renderer/reading/original/pdf-document.ts']);
    expect(pathsWith(filesOf('renderer'), /new WebSocket\b/)).toEqual(['renderer/app/connection.ts']);
  });

  test('loads nothing from elsewhere', () => {
    const styles = globSync('renderer/**/*.{css,html}', { cwd: ROOT }).map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
    const remote = styles.filter(({ text }) => /(?:url\(|src=|href=|@import)\s*["']?(?:https?:)?\/\//.test(text));
    expect(remote.map(({ path }) => path)).toEqual([]);
  });

  test('has a policy that begins with nothing and allows no code but its own', () => {
    const policy = new Map(pagePolicy('N').split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources] as const;
    }));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'nonce-N'"]);
    expect(policy.get('style-src')).toEqual(["'self'", "'nonce-N'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src']) expect(policy.get(name), name).toEqual(["'none'"]);
    expect(pagePolicy('N')).not.toMatch(/unsafe-eval|\*|https?:/);
  });
});

describe('the hosts and the core', () => {
  test('only the loopback host listens, and only to 127.0.0.1', () => {
    expect(pathsWith(product, /\.listen\s*\(/)).toEqual(['server/browser-host.ts']);
    expect(readFileSync(join(ROOT, 'server/browser-host.ts'), 'utf8')).toContain("listen({ host: '127.0.0.1', port }");
  });

  test('core and db reach no network and start no programs', () => {
    const modules = /^(node:)?(http2?|https|net|tls|dgram|dns|child_process|cluster|inspector|vm|repl)(\/|$)|^undici/;
    const reaching = filesOf('contract', 'db', 'core').flatMap(({ path, imports }) => imports.filter((one) => modules.test(one)).map((one) => `${path} -> ${one}`));
    expect(reaching).toEqual([]);
    expect(pathsWith(filesOf('contract', 'db', 'core'), /(?<![.\w]|async )fetch\s*\(|new WebSocket\b|\beval\s*\(|new Function\b/)).toEqual([]);
  });

  test('the browser opener alone starts a program', () => {
    const starting = product.filter(({ imports }) => imports.some((one) => /^(node:)?child_process$/.test(one)));
    expect(starting.map(({ path }) => path)).toEqual(['server/open-browser.ts']);
  });

  test('SQL is prepared in db, and run from text nowhere else', () => {
    expect(pathsWith(filesOf('contract', 'core', 'server', 'electron', 'renderer'), /\.prepare\s*\(|\bsql`|\.exec\s*\(\s*['"`](?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA)/i)).toEqual([]);
  });
});

test('nothing is swallowed: no empty catch', () => {
  expect(pathsWith(sourceFiles, /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\(\)\s*=>\s*(\{\s*\}|undefined|null)\)/).filter((path) => !path.startsWith('tests/architecture/'))).toEqual([]);
});
