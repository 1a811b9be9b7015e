// What the page's policy asks of it: one Trusted Types policy (style sheets as text, HTML never), and the nonce of its styles.

interface TrustedTypesHost {
  trustedTypes?: { createPolicy(name: string, rules: { createHTML(text: string): string; createScriptURL(address: string): string }): unknown };
}

function createHTML(text: string): string {
  if (text.includes('<')) throw new TypeError('This page shows no HTML that was made at run time.');
  return text;
}

/** The one script that is started by its address: the thread that draws PDFs, from our own files. */
function createScriptURL(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  if (origin !== location.origin || !/\/pdf\.worker\.min[\w.-]*\.mjs$/.test(pathname)) throw new TypeError('This page starts no script but its own.');
  return address;
}

/** Mantine and React write style sheets through innerHTML; those hold no "<", and nothing else has a reason to come here. */
export function installTrustedTypes(): void {
  (window as TrustedTypesHost).trustedTypes?.createPolicy('default', { createHTML, createScriptURL });
}

/** The nonce by which the page's own style sheets are let through; '' where the host sends no policy. */
export function styleNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce || meta?.content || '';
}

/** The overlay library below Mantine's windows takes the nonce of its style sheets from the name that webpack gives it. */
export function shareNonce(): void {
  Object.assign(window, { __webpack_nonce__: styleNonce() });
}
