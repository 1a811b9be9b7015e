// One piece of evidence: the passage within the words around it, and where, when and by whom it was printed.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Evidence } from '../../contract/claims.ts';
import { questions } from '../app/questions.ts';
import { addressOf, libraryRoute } from '../app/routes.ts';
import { SourceGrade } from '../reading/SourceGrade.tsx';
import { Chip, type ChipTone } from '../ui/Chip.tsx';
import { DateText } from '../ui/DateText.tsx';
import { words } from '../words/catalogue.ts';
import { quoteInContext } from './quote-in-context.ts';
import classes from './claims-table.module.css';

const text = words.claimsTable;
const tones: Record<z.infer<typeof Evidence>['stance'], ChipTone> = { supports: 'green', contradicts: 'amber', context: 'neutral' };

export function EvidenceCard({ claimId, evidence }: { claimId: string; evidence: z.infer<typeof Evidence> }) {
  const { stance, start, end, quote, article, source } = evidence;
  const canonical = useQuery(questions.articles.text.queryOptions({ input: { id: article.id } })).data;
  const shown = canonical ? quoteInContext(canonical.text, start, end) : { before: '', quote, after: '' };
  const address = addressOf(libraryRoute({ article: article.id, at: { start, end }, claim: claimId }));
  return (
    <li className={classes.card}>
      <header className={classes.cardHead}>
        <strong dir="auto">{source?.name ?? text.noOutlet}</strong>
        {source && <SourceGrade source={source} />}
        <DateText date={article.published} none={text.noDate} />
        {stance !== 'supports' && <Chip tone={tones[stance]}>{words.claims.stances[stance]}</Chip>}
        {article.trashed && <Chip tone="amber">{text.trashed}</Chip>}
      </header>
      <a className={classes.quoteLink} href={address} title={text.openPassage}>
        <blockquote dir={article.direction} lang={article.language ?? undefined}>
          <span>{shown.before}</span>
          <mark>{shown.quote}</mark>
          <span>{shown.after}</span>
        </blockquote>
        <span className={classes.cardTitle} dir="auto">
          {article.title ?? article.opening}
        </span>
      </a>
    </li>
  );
}
