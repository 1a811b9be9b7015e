// Made-up web pages and PDFs for measuring, around made-up texts: as large and as cluttered as a newspaper's.
import { pdfOf, proseAt } from '../core/import/pdf/hand-made-pdf.ts';
import { savedPage } from '../support/saved-page.ts';
import { madeUpText } from './made-up-text.ts';

const MENU = Array.from({ length: 60 }, (_, at) => `<li class="menu-item menu-item-${at}"><a href="/section/${at}" data-track="menu">Section ${at}</a></li>`).join('');
const STYLE = Array.from({ length: 150 }, (_, at) => `.block-${at} > .inner { margin: ${at}px; color: #${String(at).padStart(3, '0')}; }`).join('\n');

/** About 50 KB: an article of `words` words among menus, scripts, teasers and comments. */
export function madeUpPage(seed: number, words: number): string {
  const [title = '', , ...paragraphs] = madeUpText(seed, words).trim().split('\n\n');
  const teasers = Array.from({ length: 40 }, (_, at) => `<div class="teaser"><a href="/story/${seed}-${at}"><img src="/i/${at}.jpg" alt=""><h3>Teaser ${at} of ${seed}</h3></a><p class="kicker">More from section ${at}</p></div>`).join('\n');
  const page = savedPage({
    title, paragraphs, url: `https://courier.example/story/${seed}`, published: `2026-01-${String(1 + (seed % 28)).padStart(2, '0')}T10:00:00Z`,
    noise: `window.data = ${JSON.stringify(Array.from({ length: 200 }, (_, at) => ({ id: seed * 1000 + at, slot: `slot-${at}` })))};`,
  });
  return page
    .replace('</head>', `<style>${STYLE}</style></head>`)
    .replace('<article>', `<header><nav><ul>${MENU}</ul></nav></header><main><article>`)
    .replace('</article>', `</article></main><aside class="related">${teasers}</aside><footer><ul>${MENU}</ul><p>All rights reserved.</p></footer>`);
}

/** A report of `pages` pages, each with a running head, two dozen lines and a page number. */
export function madeUpPdf(seed: number, pages: number): Uint8Array {
  return pdfOf(Array.from({ length: pages }, (_, at) => {
    const words = madeUpText(seed * 100 + at, 330).replace(/\s+/g, ' ').split(' ');
    const lines = Array.from({ length: 30 }, (_line, line) => words.slice(line * 11, line * 11 + 11).join(' '));
    return [{ text: `Harbour report ${seed}`, x: 72, y: 800, size: 8 }, ...proseAt(72, 760, lines), { text: String(at + 1), x: 300, y: 40, size: 8 }];
  }));
}
