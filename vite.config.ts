// Builds the page: renderer/index.html and what it needs, all bundled, into dist/page.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Both hosts replace this placeholder by a fresh nonce in every response (contract/page-policy.ts). */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  html: { cspNonce: NONCE_PLACEHOLDER },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'chrome130',
    // Fonts and images stay files: the page's policy allows no data: URLs for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
  },
});
