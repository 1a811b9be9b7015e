// Gathers from the project file what a briefing is made of, and shows it as the format-free model.
import type { BriefingModel } from '../../contract/briefing-model.ts';
import { findArticles } from '../../db/articles.ts';
import { findClaims } from '../../db/claims.ts';
import { readFacts } from '../../db/project.ts';
import { listSources } from '../../db/sources.ts';
import type { Sql } from '../../db/sql.ts';
import { buildModel } from './briefing-model.ts';
import { requireBriefing } from './change-briefing.ts';

/** @throws Refusal NOT_FOUND */
export function previewBriefing(sql: Sql, { id }: { id: string }): BriefingModel {
  const briefing = requireBriefing({ sql }, id);
  const named = [briefing.bottomLine, ...briefing.judgements].flatMap(({ claimIds }) => claimIds);
  const claims = findClaims(sql, [...new Set([...briefing.claimIds, ...named])]);
  const articleIds = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article.id)));
  return buildModel({
    briefing,
    projectTitle: readFacts(sql).title,
    claims,
    articles: findArticles(sql, [...articleIds]),
    sources: listSources(sql),
  });
}
