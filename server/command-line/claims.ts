// `assay claims`: lists who says what, through whom, how many, and on which words it rests.
import type { Claim } from '../../contract/claims.ts';
import { grade } from '../../contract/vocabulary/grade.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { positional, textOption, type Command } from './command.ts';
import { withProject } from './with-project.ts';

export const claimsCommand: Command = {
  name: 'claims',
  usage: 'P.assay [--article ARTICLE]',
  summary: 'list the claims with their evidence',
  details: 'With --article only those that rest on that article.',
  options: { article: { type: 'string' } },
  takes: { least: 1, most: 1 },
  async run(given, output) {
    const articleId = textOption(given, 'article');
    const claims = await withProject(positional(given, 0), (client) => client.claims.list({ articleId }));
    for (const claim of claims) {
      output.line(inWords(claim));
      output.document(claim);
    }
    output.line(`${claims.length} claims.`);
    return 0;
  },
};

function inWords(claim: Claim): string {
  const { statement, claimant, via, quantity, status, credibility, evidence } = claim;
  const chain = [claimant?.name ?? 'claimant not stated', ...via.map(({ name }) => name)].join(' → ');
  const facts = [chain, quantity && quantityInWords(quantity), status].filter(Boolean).join(' · ');
  const quotes = evidence.map(({ stance, quote, article, source }) => {
    const where = [source?.name, article.title ?? article.opening].filter(Boolean).join(', ');
    return `    ${grade(source?.reliability ?? null, credibility)} ${stance}: “${quote.replace(/\s+/g, ' ')}” (${where})`;
  });
  return [`${claim.id}  ${statement}`, `    ${facts}`, ...quotes, ''].join('\n');
}
