// The look of an exported briefing: a calm page for the screen in both themes, and the same on A4.

/** Fonts are named, never embedded or fetched: where one is missing the next in the list stands in. */
export const style = `
:root {
  --paper: #fbfaf7; --ink: #1c1b19; --quiet: #5d5a53; --rule: #d9d5cb; --accent: #1f4275; --amber: #8a5a00; --wash: #f2efe8;
  --serif: 'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', 'DejaVu Serif', serif;
  --sans: Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif;
  --arabic: 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif;
  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #16171a; --ink: #e7e5e0; --quiet: #a8a49b; --rule: #3a3b3f; --accent: #9dbcee; --amber: #e3b341; --wash: #1f2024; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
h1, h2, h3, p, ol, ul, dl, dd, table, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h1 { font-size: 2.1rem; line-height: 1.18; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; margin: .4rem 0 1rem; }
h2 { font: 600 .8125rem/1.3 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--accent);
  margin: 2.6rem 0 .9rem; padding-top: .7rem; border-top: 1px solid var(--rule); }
h3 { font: 600 .9375rem/1.4 var(--sans); margin: 1.5rem 0 .5rem; }
h2 + h3 { margin-top: 0; }
a { color: var(--accent); text-decoration: underline 1px; text-decoration-color: var(--rule); text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
[dir=rtl] { font-family: var(--arabic); line-height: 1.9; text-align: right; }
bdi[dir=rtl] { font-size: 1.12em; line-height: 1.2; }
:lang(ar), :lang(fa), :lang(ur) { font-family: var(--arabic); }
.mark { font: 700 1rem/1.5 var(--sans); text-align: right; max-width: 46rem; margin: 0 auto; padding: .75rem 1.5rem 0; }
.mark.bottom { padding: 0 1.5rem 1.5rem; }
.mark span { padding: 0 .35em; border: 1px solid var(--rule); }
.mark .tlp { background: #000; border-color: #000; }
.imprint { font: .8125rem/1.5 var(--sans); color: var(--quiet); }
.imprint div { display: inline; }
.imprint div + div::before { content: '·'; padding: 0 .5em; }
.imprint dt, .imprint dd { display: inline; }
.imprint dt::after { content: ': '; }
.lead { font-size: 1.25rem; line-height: 1.5; }
.numbers { font: 500 .75em/1 var(--sans); font-variant-numeric: tabular-nums; vertical-align: .08em; color: var(--quiet); }
.unsupported { font: 500 .8125em var(--sans); color: var(--amber); }
.judgements { counter-reset: judgement; }
.judgements > li { counter-increment: judgement; position: relative; padding-left: 2rem; margin-bottom: 1.1rem; }
.judgements > li::before { content: counter(judgement); position: absolute; left: 0; top: .05em; font: 600 1rem/1.55 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
.scale { font: .875rem/1.5 var(--sans); color: var(--quiet); margin-top: .25rem; }
.account > li { margin-bottom: .9rem; }
.denies { font: 600 .875em var(--sans); }
dl.facts { font: .8125rem/1.6 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
dl.facts > div { display: inline-block; margin-right: 1.1em; }
dl.facts dt, dl.facts dd { display: inline; }
dl.facts dd { color: var(--ink); }
dl.facts .numbers, td .numbers { vertical-align: baseline; font-size: 1em; }
.refuted > p { text-decoration: line-through; text-decoration-thickness: 1px; }
.refuted > p .numbers { text-decoration: none; display: inline-block; }
table { width: 100%; table-layout: fixed; overflow-wrap: break-word; border-collapse: collapse; font: .8125rem/1.45 var(--sans); font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-weight: 500; color: var(--quiet); border-bottom-color: var(--quiet); }
tbody th { font-weight: 600; }
th:nth-child(1), th:nth-child(3), th:nth-child(4) { width: 15%; }
th:nth-child(2) { width: 18%; }
th:nth-child(5) { width: 8%; }
.through { display: block; color: var(--quiet); }
.references > li, .list > li { position: relative; padding-left: 2rem; margin-bottom: 1.15rem; }
.count { position: absolute; left: 0; top: .1em; font: 600 .8125rem/1.6 var(--sans); color: var(--accent); font-variant-numeric: tabular-nums; }
blockquote { white-space: pre-line; overflow-wrap: anywhere; }
.citation { font: .8125rem/1.5 var(--sans); color: var(--quiet); margin-top: .25rem; overflow-wrap: anywhere; }
cite { color: var(--ink); }
.summary { font: .9375rem/1.5 var(--sans); margin-bottom: 1.1rem; }
.title { font-weight: 600; }
.note { font: .8125rem var(--sans); color: var(--quiet); }
dl.descriptor, dl.scale-note { font: .8125rem/1.55 var(--sans); font-variant-numeric: tabular-nums; }
dl.descriptor > div { display: inline-block; margin-right: 1.1em; }
dl.descriptor > .wide { display: block; margin-right: 0; }
dl.descriptor dt, dl.descriptor dd { display: inline; }
.scale-block { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; margin-bottom: .7rem; }
.scale-block h3 { font-size: .8125rem; line-height: 1.55; margin: 0; }
dl.scale-note > div { display: grid; grid-template-columns: 10rem 1fr; gap: .5rem; }
dt { color: var(--quiet); }
dd { overflow-wrap: anywhere; min-width: 0; }
code { font: .75rem/1.5 ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; }
li:target, .number:target { background: var(--wash); box-shadow: 0 0 0 .4rem var(--wash); border-radius: 2px; }
@media (max-width: 34rem) { table, tbody, tr, th, td { display: block; } thead { display: none; } th, td { border: 0; padding: 0; } tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; } th:nth-child(n) { width: auto; } .scale-block { display: block; } }
@media print {
  :root { --paper: #fff; --ink: #111; --quiet: #4c4a45; --rule: #bbb6ab; --accent: #1f3a68; --amber: #6e4700; color-scheme: light; }
  html { font-size: 10.4pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 21pt; }
  h2 { font-size: 8.6pt; margin: 20pt 0 7pt; break-after: avoid; }
  h3 { break-after: avoid; margin-top: 11pt; }
  .lead { font-size: 12.4pt; }
  p, blockquote { orphans: 3; widows: 3; }
  .judgements > li, .account > li, .list > li, .scale-block, tr { break-inside: avoid; }
  .references > li { break-inside: auto; }
  .citation { break-before: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  .number, .count, h2 { color: var(--accent); }
  .back { display: none; }
  .mark span, .mark .tlp { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;

/** For a file printed from any browser: the marking is repeated above and below each page, and room is kept for it. */
export const ownPages = `
@media print {
  @page { size: A4; margin: 12mm 20mm; }
  .sheet { display: table; width: 100%; table-layout: fixed; }
  .head, .foot { height: 12mm; break-inside: avoid; }
  .head { display: table-header-group; }
  .foot { display: table-footer-group; }
  .head::before, .foot::before { content: ''; display: block; height: 12mm; }
  .mark { position: fixed; left: 0; right: 0; max-width: none; padding: 0; font-size: 12pt; }
  .mark.top { top: 0; }
  .mark.bottom { bottom: 0; padding: 0; }
}
`;

/** For a host that prints the marking and the page numbers itself, around the page. */
export const hostPages = `
@media print { .mark { display: none; } }
`;
