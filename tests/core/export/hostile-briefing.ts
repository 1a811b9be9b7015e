// Models for the tests of exports: a full briefing, and the same with markup, control characters and tricks in every text.
import type { BriefingModel } from '../../../contract/briefing-model.ts';
import { buildModel } from '../../../core/briefings/briefing-model.ts';
import { draftBriefing } from '../../../core/briefings/draft-briefing.ts';
import { claims, idOf, material } from '../briefings/jailbreak.ts';

/** A briefing with every part filled: likelihood, denial, contradiction, Arabic, an undated and untitled article. */
export function fullBriefing(): BriefingModel {
  let number = 500;
  const fields = draftBriefing(Object.values(claims), undefined, () => idOf(number++));
  const judgements = fields.judgements.map((judgement, index) =>
    index === 0 ? { ...judgement, likelihood: 'very likely' as const, confidence: 'moderate' as const } : judgement,
  );
  judgements.push({ id: idOf(599), text: 'It was planned from outside.', likelihood: null, confidence: null, basis: '', claimIds: [] });
  return buildModel(material({ ...fields, judgements, marking: 'TLP:AMBER+STRICT', cutOff: '2026-01-21' }));
}

/** What an article could hold to take over a document. Every line must come out as the text that it is. */
export const tricks = [
  '<script>alert(1)</script><img src="https://evil.example/a.png" onerror="alert(1)">',
  '![x](https://evil.example/b.png) [click](javascript:alert(1)) <https://evil.example>',
  '| a | b | **bold** _it_ `code` ~~gone~~ # no heading ^[note] $x$',
  '</blockquote></style><style>*{display:none}</style>&lt;b&gt; &amp; "quoted" \'single\'',
  'https://evil.example www.evil.example someone@evil.example',
  'nul\u0000 bell\u0007 escape\u001b[31m override\u202etxt.exe lone\ud800 \ufffe end',
].join(' / ');

/** The full briefing with the tricks in every text that comes from outside. */
export function hostileBriefing(): BriefingModel {
  const model = fullBriefing();
  const end = ` ${tricks}`;
  return {
    ...model,
    title: model.title + end,
    marking: `<b onclick="x">SECRET</b>`,
    projectTitle: model.projectTitle + end,
    bottomLine: { ...model.bottomLine, text: model.bottomLine.text + end },
    judgements: model.judgements.map((one) => ({ ...one, text: one.text + end, basis: one.basis + end })),
    accounts: model.accounts.map(({ claimant, claims: told }) => ({
      claimant: claimant === null ? null : claimant + end,
      claims: told.map((one) => ({ ...one, text: one.text + end, quantity: end, place: end, chain: [...one.chain, end] })),
    })),
    conflicts: model.conflicts.map((one) => ({
      ...one,
      matter: one.matter + end,
      rows: one.rows.map((row) => ({ ...row, value: end, claimant: end, statement: end, outlet: end, through: end })),
    })),
    references: model.references.map((one) => ({
      ...one,
      quote: `1. first\n# second\n> third\n\n- fourth${end}\n\`\`\`\n<!-- `,
      article: end,
      outlet: end,
      language: '" onclick="x',
    })),
    sources: model.sources.map((one) => ({
      ...one,
      title: end,
      outlet: end,
      rationale: end,
      byline: end,
      url: `javascript:alert(1)//${tricks}`,
      fileName: end,
      language: '"><b>',
    })),
  };
}
