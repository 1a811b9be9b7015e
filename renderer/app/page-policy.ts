// What the page's policy asks of it: one Trusted Types policy (style sheets as text, HTML never), and the nonce of its styles.

interface TrustedTypesHost {
  trustedTypes?: { createPolicy(name: string, rules: { createHTML(text: string): string }): unknown };
}

function createHTML(text: string): string {
  if (text.includes('<')) throw new TypeError('This page shows no HTML that was made at run time.');
  return text;
}

/** Mantine and React write style sheets through innerHTML; those hold no "<", and nothing else has a reason to come here. */
export function installTrustedTypes(): void {
  (window as TrustedTypesHost).trustedTypes?.createPolicy('default', { createHTML });
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
