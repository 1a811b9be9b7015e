// The source list of a briefing: one entry an article, numbered in the order of its first reference, and a summary of the whole base.
import type { ModelSource } from '../../contract/briefing-model.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import type { BriefingArticle, BriefingMaterial } from './briefing-material.ts';
import { joined } from './claimant-in-words.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import type { NumberedEvidence } from './number-references.ts';
import { counted } from './weigh-evidence.ts';

export interface ListedSource {
  source: ModelSource;
  trashed: boolean;
}

export function listSources(
  entries: readonly NumberedEvidence[],
  { articles, sources }: Pick<BriefingMaterial, 'articles' | 'sources'>,
): { listed: ListedSource[]; summary: string } {
  const known = new Map(articles.map((article) => [article.id, article]));
  const rationales = new Map(sources.map(({ id, rationale }) => [id, rationale]));
  const ids = [...new Set(entries.map(({ evidence }) => evidence.article.id))];
  const listed = ids.map((id, index) => {
    const article = known.get(id);
    if (!article) throw new Error(`The material of this briefing lacks article ${id}, in which evidence lies.`);
    return { source: modelSource(article, index + 1, rationales), trashed: article.trashedAt !== null };
  });
  const passages = new Set(entries.map(({ evidence }) => evidence.passageId)).size;
  return { listed, summary: summaryOf(passages, listed.map(({ source }) => source)) };
}

function modelSource(article: BriefingArticle, number: number, rationales: ReadonlyMap<string, string>): ModelSource {
  return {
    number,
    articleId: article.id,
    title: article.title ?? article.opening,
    titleStated: article.title !== null,
    direction: article.direction,
    language: article.language,
    byline: article.byline,
    outlet: article.source?.name ?? null,
    reliability: article.source?.reliability ?? null,
    rationale: (article.source && rationales.get(article.source.id)) ?? '',
    published: article.published,
    updated: article.updated,
    retrieved: article.retrieved,
    marking: article.marking,
    url: article.url,
    fileName: article.fileName,
    sha256: article.original.sha256,
    importedAt: article.importedAt,
  };
}

/** Strengths and gaps of the base as facts: how much, from how many, how graded, what is undated. */
function summaryOf(passages: number, sources: readonly ModelSource[]): string {
  if (sources.length === 0) return 'This briefing rests on no passage.';
  const named = sources.filter(({ outlet }) => outlet !== null);
  const outlets = new Map(named.map(({ outlet, reliability }) => [foldName(outlet ?? ''), reliability as Reliability | null]));
  const from = outlets.size > 0 ? ` from ${counted(outlets.size, 'outlet')}` : '';
  const sentences = [`${counted(passages, 'passage')} in ${counted(sources.length, 'article')}${from}.`];
  if (outlets.size > 0) sentences.push(`Reliability of the outlets: ${gradesOf([...outlets.values()])}.`);
  const unnamed = sources.length - named.length;
  if (unnamed > 0) sentences.push(`${counted(unnamed, 'article')} ${unnamed === 1 ? 'names' : 'name'} no outlet.`);
  const undated = sources.filter(({ published }) => published === null).length;
  if (undated > 0) sentences.push(`${counted(undated, 'article')} ${undated === 1 ? 'states' : 'state'} no date of publication.`);
  return sentences.join(' ');
}

/** "B (2), C (1) and not graded (1)". */
function gradesOf(reliabilities: readonly (Reliability | null)[]): string {
  const counts = new Map<string, number>();
  for (const reliability of reliabilities) {
    const name = reliability ?? 'not graded';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return joined([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} (${count})`));
}
