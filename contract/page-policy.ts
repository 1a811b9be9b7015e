// What the page may do, as the Content-Security-Policy header that both hosts send, and how its nonce gets into index.html.

/** Where the build leaves room for the nonce (html.cspNonce in vite.config.ts). */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * The policy of the page: everything off, then only what the workbench needs, from its own origin.
 * Styles need the nonce, as the component library writes style elements; `style-src-attr` is open because the windowed
 * lists and panes place themselves by style attributes, which can neither load nor run anything.
 * The page's one Trusted Types policy lets style sheets be written as text, and never HTML.
 * `connect` names what else may be connected to: the loopback WebSocket of the browser host, nothing in the desktop.
 */
export function pagePolicy(nonce: string, connect: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    // Only what the page itself made: stored pages, in frames whose sandbox allows nothing.
    'frame-src blob:',
    "font-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The page with this response's nonce: in Vite's own places and in the meta element that the page reads it from. */
export function pageWithNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce);
}

/** Headers that go with every answer of either host, whatever it carries. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
