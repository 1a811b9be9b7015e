// A web page as a browser saves it, with an address of its own, for tests of what comes again.

export interface SavedPage {
  paragraphs: readonly string[];
  title?: string;
  url?: string;
  published?: string;
  updated?: string;
  /** What differs each time a page is saved: a counter, an advertisement. */
  noise?: string;
}

export const ADDRESS = 'https://courier.example/2026/escape';

export function savedPage({ paragraphs, title = 'Inmates escape from prison', url = ADDRESS, published, updated, noise = '' }: SavedPage): string {
  const dates = [
    published && `<meta property="article:published_time" content="${published}">`,
    updated && `<meta property="article:modified_time" content="${updated}">`,
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${url}">
<meta property="og:title" content="${title}">${dates.filter(Boolean).join('')}<script>${noise}</script></head>
<body><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`;
}

export function pageFile(page: SavedPage, name = 'escape.html'): File {
  return new File([savedPage(page)], name, { type: 'text/html' });
}
