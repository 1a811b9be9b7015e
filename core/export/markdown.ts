// A briefing as Markdown (CommonMark with tables), readable as it stands; nothing in the texts can act as markup.
import { quoted } from '../../contract/text/quoted.ts';
import type { BriefingModel, ModelClaim, ModelConflict, ModelJudgement, ModelSource, Reference } from '../../contract/briefing-model.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import {
  accountHeading,
  citationTail,
  claimFacts,
  confidenceSentence,
  headings,
  imprint,
  likelihoodSentence,
  referencesByStance,
  sourceFacts,
  sourceTitle,
  unsupported,
} from './briefing-words.ts';
import { oneLine, printable, steadied } from './printable-text.ts';
import { scaleNotes } from './scale-notes.ts';

export function writeMarkdown(model: BriefingModel): Uint8Array {
  const blocks = [
    marking(model),
    `# ${plain(model.title)}`,
    imprint(model).map(({ name, value }) => `${name}: ${plain(value)}`).join('  \n'),
    `## ${headings.bottomLine}`,
    cited(model.bottomLine.text, model.bottomLine.references),
    ...section(headings.judgements, model.judgements.map(judgement)),
    ...section(headings.claims, model.accounts.flatMap((account) => [
      `### ${plain(accountHeading(account.claimant))}`,
      ...account.claims.map((claim) => accountClaim(claim, account.claimant, model.references)),
    ])),
    ...section(headings.conflicts, model.conflicts.flatMap(conflict)),
    ...section(headings.references, model.references.map(reference)),
    ...section(headings.sources, model.sources.length === 0 ? [] : [plain(model.sourceSummary), ...model.sources.map(source)]),
    ...section(headings.scales, scaleNotes(model).map(({ title, entries }) =>
      [`**${plain(title)}**  `, ...entries.map(({ term, meaning }) => `${plain(term)}: ${plain(meaning)}  `)].join('\n').trimEnd(),
    )),
    marking(model),
  ];
  return new TextEncoder().encode(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}

/**
 * A text on one line in which nothing is markup: no emphasis, link, image, HTML, table cell, heading, list, footnote, formula
 * or automatic link.
 */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]{}#|~$^]/g, '\\$&')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

function section(heading: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
}

function marking(model: BriefingModel): string {
  return model.marking === '' ? '' : `**${plain(model.marking)}**`;
}

function judgement(model: ModelJudgement, index: number): string {
  const scales = [likelihoodSentence(model), confidenceSentence(model)].filter(Boolean);
  const lines = [cited(model.text, model.references), ...scales.map(plain)];
  return `${index + 1}. ${lines.join('  \n   ')}`;
}

function accountClaim(claim: ModelClaim, claimant: string | null, references: readonly Reference[]): string {
  const { supports, contradicts, context } = referencesByStance(claim, references);
  const statement = `${claim.polarity === 'denies' ? 'Denies: ' : ''}${cited(claim.text, supports)}`;
  const other = [
    ...(contradicts.length > 0 ? [`contradicted by ${numbers(contradicts)}`] : []),
    ...(context.length > 0 ? [`context ${numbers(context)}`] : []),
  ];
  const facts = claimFacts(claim, claimant).map(({ name, value }) => `${name}: ${plain(steadied(value))}`);
  return `- ${statement}  \n  ${[...facts, ...other].join(' · ')}`;
}

function conflict({ matter, rows }: ModelConflict): string[] {
  const head = ['Value', 'Claimant', 'Through', 'Outlet', 'Date', 'Grade', 'Claim'];
  const cells = rows.map((row) => [
    row.value,
    row.claimant,
    row.through,
    row.outlet === '' ? 'not stated' : row.outlet,
    row.date === null ? 'no date stated' : dateInWords(row.date),
    row.grade,
  ]);
  const lines = rows.map((row, index) => `| ${[...(cells[index] ?? []).map(plain), cited(row.statement, row.references)].join(' | ')} |`);
  return [`### ${plain(matter)}`, [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n')];
}

/** The number, the quote as a block of its own lines, and where it stands. */
function reference(entry: Reference): string {
  const lines = printable(quoted(entry.quote, entry.direction)).split('\n').map(plain).filter((line) => line !== '');
  const citation = [...[entry.article, ...citationTail(entry)].map((part) => plain(steadied(part))), `source ${entry.source}`].join(', ');
  return [`**[${entry.number}]**`, '', `> ${lines.join('  \n> ')}`, '>', `> — ${citation}`].join('\n');
}

function source(entry: ModelSource): string {
  const { title, note } = sourceTitle(entry);
  const facts = sourceFacts(entry).map(({ name, value }) => `${name}: ${plain(value)}`);
  return `${entry.number}. **${plain(title)}**${note ? ` (${note})` : ''}  \n   ${facts.join('  \n   ')}`;
}

function cited(text: string, references: readonly number[]): string {
  if (text.trim() === '') return '';
  return `${plain(text)} ${references.length > 0 ? numbers(references) : `*(${unsupported})*`}`;
}

/** "[1] [2]": literal, since no link of that name is ever defined. */
function numbers(references: readonly number[]): string {
  return references.map((number) => `[${number}]`).join(' ');
}
