// What no page of the shell may do: leave its address, open windows, ask for permissions, reach any network.
import { app, type Session, type WebContents } from 'electron';

/** All that a session may load: the page, the files that it hands out, pictures inside documents, and the inspector. */
const OWN_SCHEMES = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Copying is the one thing that a page asks the system for. */
const PERMITTED = new Set(['clipboard-sanitized-write']);

/** Holds every WebContents there will ever be, whoever makes it. */
export function lockEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => lockPage(contents));
}

/** Offline by construction: a request to any other scheme is cancelled before it leaves. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, grant) => grant(PERMITTED.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => PERMITTED.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !OWN_SCHEMES.has(new URL(url).protocol) }));
  session.setSpellCheckerEnabled(false);
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // Reloading is how a page asks for a new port; a frame may show what the page itself made; every other way is closed.
    const isOwn = event.isMainFrame ? event.url === contents.getURL() : event.url.startsWith('blob:app://workbench/');
    if (!isOwn) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
