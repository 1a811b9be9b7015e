// The sections of a briefing as HTML, in the order of the text.
import { quoted } from '../../contract/text/quoted.ts';
import type { BriefingModel, ModelClaim, ModelConflict, ModelJudgement, ModelSource, Reference } from '../../contract/briefing-model.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import {
  accountHeading,
  citationTail,
  claimFacts,
  confidenceSentence,
  headings,
  likelihoodSentence,
  referencesByStance,
  sourceFacts,
  sourceTitle,
  unsupported,
  type Fact,
} from './briefing-words.ts';
import type { Anchors } from './html-anchors.ts';
import { escapeHtml, inline, languageAttributes, ownDirection } from './html-text.ts';
import { scaleNotes } from './scale-notes.ts';

/** The references come last but for the sources: only then are all places known to which they lead back. */
export function sections(model: BriefingModel, anchors: Anchors): string {
  return [
    section('bottom-line', headings.bottomLine, bottomLine(model, anchors)),
    section('judgements', headings.judgements, list('ol', 'judgements', model.judgements.map((one) => judgement(one, anchors)))),
    section('claims', headings.claims, accounts(model, anchors)),
    section('conflicts', headings.conflicts, model.conflicts.map((one) => conflict(one, anchors)).join('\n')),
    section('references', headings.references, list('ol', 'references', model.references.map((one) => reference(one, anchors)))),
    section('sources', headings.sources, sources(model)),
    section('scales', headings.scales, scales(model)),
  ].join('\n');
}

function section(id: string, heading: string, content: string): string {
  if (content === '') return '';
  return `<section class="${id}" aria-labelledby="${id}">\n<h2 id="${id}">${heading}</h2>\n${content}\n</section>`;
}

function list(element: 'ol' | 'ul', name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${element} class="${name}">\n${items.join('\n')}\n</${element}>`;
}

function bottomLine({ bottomLine: { text, references } }: BriefingModel, anchors: Anchors): string {
  return text.trim() === '' ? '' : `<p class="lead"${ownDirection(text)}>${cited(text, references, anchors)}</p>`;
}

function judgement(model: ModelJudgement, anchors: Anchors): string {
  const likelihood = likelihoodSentence(model);
  const confidence = confidenceSentence(model);
  return [
    `<li><p${ownDirection(model.text)}>${cited(model.text, model.references, anchors)}</p>`,
    likelihood === '' ? '' : `<p class="scale">${escapeHtml(likelihood)}</p>`,
    confidence === '' ? '' : `<p class="scale">${escapeHtml(confidence)}</p>`,
    '</li>',
  ].join('');
}

function accounts(model: BriefingModel, anchors: Anchors): string {
  return model.accounts
    .map(({ claimant, claims }) => {
      const head = `<h3${claimant === null ? '' : ownDirection(claimant)}>${inline(accountHeading(claimant))}</h3>`;
      return `${head}\n${list('ul', 'account', claims.map((claim) => accountClaim(claim, claimant, model.references, anchors)))}`;
    })
    .join('\n');
}

function accountClaim(claim: ModelClaim, claimant: string | null, references: readonly Reference[], anchors: Anchors): string {
  const { supports, contradicts, context } = referencesByStance(claim, references);
  const denies = claim.polarity === 'denies' ? '<span class="denies">Denies:</span> ' : '';
  const other = [
    contradicts.length === 0 ? '' : fact('Contradicted by', anchors.numbers(contradicts)),
    context.length === 0 ? '' : fact('Context', anchors.numbers(context)),
  ];
  const facts = claimFacts(claim, claimant).map(({ name, value }) => fact(name, inline(value)));
  const statement = `<p${ownDirection(claim.text)}>${denies}${cited(claim.text, supports, anchors)}</p>`;
  return `<li class="${claim.status}">${statement}<dl class="facts">${[...facts, ...other].join('')}</dl></li>`;
}

function fact(name: string, html: string): string {
  return `<div><dt>${name}</dt> <dd>${html}</dd></div>`;
}

function conflict({ matter, rows }: ModelConflict, anchors: Anchors): string {
  const head = ['Value', 'Claimant', 'Outlet', 'Date', 'Grade', 'Claim'].map((name) => `<th scope="col">${name}</th>`).join('');
  const body = rows.map((row) => {
    const through = row.through === '' ? '' : ` <span class="through">through ${inline(row.through)}</span>`;
    const date = row.date === null ? 'no date stated' : dateInWords(row.date);
    return [
      `<tr class="${row.status}"><th scope="row">${inline(row.value)}</th>`,
      `<td>${inline(row.claimant)}${through}</td>`,
      `<td>${row.outlet === '' ? 'not stated' : inline(row.outlet)}</td>`,
      `<td>${escapeHtml(date)}</td><td>${escapeHtml(row.grade)}</td>`,
      `<td>${cited(row.statement, row.references, anchors)}</td></tr>`,
    ].join('');
  });
  const caption = `<h3${ownDirection(matter)}>${inline(matter)}</h3>`;
  return `${caption}\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function reference(entry: Reference, anchors: Anchors): string {
  const quote = `<blockquote${languageAttributes(entry.language, entry.direction)}>${escapeHtml(quoted(entry.quote, entry.direction))}</blockquote>`;
  const title = `<cite>${inline(entry.article)}</cite>`;
  const source = `<a href="#src-${entry.source}">source ${entry.source}</a>`;
  const tail = citationTail(entry).map(inline).join(', ');
  const cite = `<p class="citation">${title}, ${tail}, ${source} <span class="back">${anchors.backFrom(entry.number)}</span></p>`;
  return `<li id="ref-${entry.number}" class="${entry.stance}"><span class="count">${entry.number}</span>${quote}${cite}</li>`;
}

function sources(model: BriefingModel): string {
  const listed = list('ol', 'list', model.sources.map(source));
  return listed === '' ? '' : `<p class="summary">${escapeHtml(model.sourceSummary)}</p>\n${listed}`;
}

function source(entry: ModelSource): string {
  const { title, note } = sourceTitle(entry);
  const facts = sourceFacts(entry).map(descriptor).join('');
  const untitled = note === '' ? '' : ` <span class="note">(${note})</span>`;
  const heading = `<p class="title"${languageAttributes(entry.language, entry.direction)}>${inline(title)}${untitled}</p>`;
  return `<li id="src-${entry.number}"><span class="count">${entry.number}</span>${heading}<dl class="descriptor">${facts}</dl></li>`;
}

/** Facts that may be long get a line of their own. */
const wide = new Set(['Why', 'Address', 'File', 'SHA-256']);

function descriptor({ name, value }: Fact): string {
  return `<div${wide.has(name) ? ' class="wide"' : ''}><dt>${name}</dt> <dd>${name === 'SHA-256' ? `<code>${escapeHtml(value)}</code>` : inline(value)}</dd></div>`;
}

function scales(model: BriefingModel): string {
  return scaleNotes(model)
    .map(({ title, entries }) => {
      const terms = entries.map(({ term, meaning }) => `<div><dt>${inline(term)}</dt> <dd>${inline(meaning)}</dd></div>`);
      return `<div class="scale-block"><h3>${escapeHtml(title)}</h3><dl class="scale-note">${terms.join('')}</dl></div>`;
    })
    .join('\n');
}

/** A sentence with its numbers; where it names no passage, that is said in its place. */
function cited(text: string, references: readonly number[], anchors: Anchors): string {
  const mark = references.length === 0 ? `<span class="unsupported">(${unsupported})</span>` : anchors.numbers(references);
  return `${inline(text)}&nbsp;${mark}`;
}
