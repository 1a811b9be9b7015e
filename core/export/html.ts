// A briefing as one self-contained HTML file: no script, no request, readable on a screen in both themes and printable on A4.
import type { BriefingModel } from '../../contract/briefing-model.ts';
import { isTlpLabel, tlpMeanings } from '../../contract/vocabulary/markings.ts';
import { imprint } from './briefing-words.ts';
import { openAnchors } from './html-anchors.ts';
import { sections } from './html-sections.ts';
import { hostPages, ownPages, style } from './html-style.ts';
import { escapeHtml, inline, ownDirection } from './html-text.ts';

/** The file as it is handed on; printed from a browser it repeats the marking on every page by itself. */
export function writeHtml(model: BriefingModel): Uint8Array {
  return new TextEncoder().encode(htmlDocument(model, ownPages));
}

/** The same text for a host that puts the marking and page numbers around each page. */
export function htmlForPrinting(model: BriefingModel): string {
  return htmlDocument(model, hostPages);
}

function htmlDocument(model: BriefingModel, pages: string): string {
  const facts = imprint(model).map(({ name, value }) => `<div><dt>${name}</dt><dd>${inline(value)}</dd></div>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Assay">
<title>${escapeHtml(model.title)}</title>
<style>${style}${pages}</style>
</head>
<body>
${mark(model.marking, 'top')}
<div class="sheet">
<div class="head" aria-hidden="true"></div>
<main>
<header>
<dl class="imprint">${facts.join('')}</dl>
<h1${ownDirection(model.title)}>${inline(model.title)}</h1>
</header>
${sections(model, openAnchors())}
</main>
<div class="foot" aria-hidden="true"></div>
</div>
${mark(model.marking, 'bottom')}
</body>
</html>
`;
}

/** The marking on the right, at least 12 pt; the labels of the Traffic Light Protocol in their colours on black. */
function mark(marking: string, place: 'top' | 'bottom'): string {
  if (marking === '') return '';
  const colours = isTlpLabel(marking) ? ` class="tlp" style="color: ${tlpMeanings[marking].colour}"` : '';
  const element = place === 'top' ? 'header' : 'footer';
  return `<${element} class="mark ${place}"><span${colours}>${inline(marking)}</span></${element}>`;
}
