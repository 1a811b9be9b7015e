// Implements the contract: every procedure beside the verb that does it, every error in the caller's terms.
import { implement } from '@orpc/server';
import { contract } from '../contract/contract.ts';
import type { ProcedureMeta } from '../contract/procedure.ts';
import { listArticles } from '../db/article-summaries.ts';
import { findArticleText } from '../db/articles.ts';
import { listBriefings } from '../db/briefings.ts';
import { checkFile } from '../db/check.ts';
import { listLinks } from '../db/claim-links.ts';
import { listClaimWords } from '../db/claim-words.ts';
import { listClaims } from '../db/claims.ts';
import type { MemoTarget } from '../contract/memos.ts';
import { listMemos } from '../db/memos.ts';
import { listParties } from '../db/parties.ts';
import { listPassages } from '../db/passages.ts';
import { listQuestions } from '../db/questions.ts';
import { listSimilar } from '../db/similar.ts';
import { listSources, sourcesOfArticles } from '../db/sources.ts';
import type { Sql } from '../db/sql.ts';
import { listTags } from '../db/tags.ts';
import { listSavedSearches } from '../db/saved-searches.ts';
import { refuse } from '../contract/refusals.ts';
import { correctText, extractedText, takeCorrectionsBack } from './articles/correct-text.ts';
import { emptyTrash, trashContents } from './articles/empty-trash.ts';
import { importArticles } from './articles/import-articles.ts';
import { stopStep } from './articles/import-step.ts';
import { listRevisions } from './articles/list-revisions.ts';
import { markBoilerplate } from './articles/mark-boilerplate.ts';
import { originalOf } from './articles/read-original.ts';
import { reviewArticles } from './articles/review-articles.ts';
import { showPage } from './articles/show-page.ts';
import { restoreArticles, trashArticles } from './articles/trash-articles.ts';
import { recogniseTable } from './articles/recognise-table.ts';
import { requireArticle, updateArticle } from './articles/update-article.ts';
import type { Bench } from './bench.ts';
import { createBriefing, removeBriefing, requireBriefing, updateBriefing } from './briefings/change-briefing.ts';
import { exportBriefing } from './briefings/export-briefing.ts';
import { previewBriefing } from './briefings/preview-briefing.ts';
import { addEvidence, removeEvidence, setStance } from './claims/change-evidence.ts';
import { createClaim } from './claims/create-claim.ts';
import { acceptPrefilled, acceptPrefilledOfMany } from './claims/accept-prefilled.ts';
import { likelyMatches } from './claims/likely-matches.ts';
import { linkClaims, unlinkClaims } from './claims/link-claims.ts';
import { removeClaim, removeClaims } from './claims/remove-claim.ts';
import { requireClaim, updateClaim } from './claims/update-claim.ts';
import { updateClaims } from './claims/update-claims.ts';
import { asCallerSees, guardedStream } from './faults.ts';
import { listHistory } from './history/list-history.ts';
import { redo, undo, undoState } from './history/undo.ts';
import { createMemo, removeMemo, updateMemo } from './memos/change-memo.ts';
import { keepApart } from './parties/keep-apart.ts';
import { mergeParties } from './parties/merge-parties.ts';
import { removeParties } from './parties/remove-parties.ts';
import { splitParty } from './parties/split-party.ts';
import { partiesLike, suggestParties } from './parties/suggest-parties.ts';
import { updateParty } from './parties/update-party.ts';
import { createPassage, notePassage, removePassage, resizePassage } from './passages/change-passage.ts';
import { listProjects } from './project/choices.ts';
import { shareOpenProject } from './project/share-copy.ts';
import { describeProject, updateProject } from './project/update-project.ts';
import { createQuestion, removeQuestion, updateQuestion } from './questions/change-question.ts';
import { mergeQuestions } from './questions/merge-questions.ts';
import { count, find } from './search/find.ts';
import { highlightHits } from './search/highlight-hits.ts';
import { listValues } from './search/list-values.ts';
import { findOccurrences } from './search/find-occurrences.ts';
import { removeSavedSearch, saveSearch, updateSavedSearch } from './search/save-search.ts';
import type { Action } from './session.ts';
import { gradeSources } from './sources/grade-sources.ts';
import { mergeSources, removeSource } from './sources/merge-sources.ts';
import { updateSource } from './sources/update-source.ts';
import { applyTag, unapplyTag } from './tags/apply-tag.ts';
import { createTag, removeTag, updateTag } from './tags/change-tag.ts';
import { exportCodebook } from './tags/export-codebook.ts';
import { listTagUses } from './tags/list-tag-uses.ts';
import { mergeTags } from './tags/merge-tags.ts';

export type WorkbenchRouter = ReturnType<typeof createRouter>;

interface Call<Input> {
  input: Input;
  path: readonly string[];
  procedure: { '~orpc': { meta: ProcedureMeta } };
}

export function createRouter(bench: Bench) {
  const { door } = bench;
  const os = implement(contract).use(async ({ next, procedure }) => {
    try {
      return await next();
    } catch (error) {
      throw asCallerSees(error, door, procedure['~orpc'].meta.label !== undefined);
    }
  });

  /** A question: the verb gets the open file and answers. */
  function ask<Input, Output>(verb: (sql: Sql, input: Input) => Output) {
    return ({ input }: { input: Input }): Output => verb(bench.requireSession().sql, input);
  }

  /** An action: the verb writes inside one transaction, under the contract's label. */
  function act<Input, Output>(verb: (action: Action, input: Input) => Output) {
    return ({ input, path, procedure }: Call<Input>): Output => {
      const { label = path.join(' '), final = false } = procedure['~orpc'].meta;
      return bench.requireSession().act({ label, action: path.join('.'), final }, (action) => verb(action, input));
    };
  }

  return os.router({
    project: {
      current: os.project.current.handler(() => bench.current()),
      choices: os.project.choices.handler(() => ({
        dialogs: door.dialogs, folder: door.projectsFolder, projects: listProjects(door.projectsFolder, bench.tokens),
      })),
      create: os.project.create.handler(async ({ input: { title } }) => {
        const path = await bench.placeFor(title);
        return path === null ? null : bench.create(path, title);
      }),
      open: os.project.open.handler(async ({ input: { token } }) => {
        const path = token === undefined ? await bench.placeToOpen() : bench.tokens.pathOf(token);
        return path === null ? null : bench.open(path);
      }),
      close: os.project.close.handler(() => {
        bench.close();
        return null;
      }),
      update: os.project.update.handler((call) => {
        act(updateProject)(call);
        return describeProject(bench.requireSession());
      }),
      share: os.project.share.handler(() => shareOpenProject(bench.requireSession(), door)),
      check: os.project.check.handler(ask((sql) => {
        const findings = checkFile(sql);
        return { ok: findings.every((finding) => finding.ok), findings };
      })),
      changes: os.project.changes.handler(({ signal }) => bench.changes.subscribe('change', { signal })),
    },
    sources: {
      list: os.sources.list.handler(ask(listSources)),
      update: os.sources.update.handler(act(updateSource)),
      ofArticles: os.sources.ofArticles.handler(ask((sql, { articleIds }: { articleIds: string[] }) => sourcesOfArticles(sql, articleIds))),
      grade: os.sources.grade.handler(act(gradeSources)),
      merge: os.sources.merge.handler(act(mergeSources)),
      remove: os.sources.remove.handler(act(removeSource)),
    },
    articles: {
      list: os.articles.list.handler(ask((sql, { trashed }: { trashed: boolean }) => listArticles(sql, trashed))),
      browse: os.articles.browse.handler(({ input }) => bench.requireSession().shelf.browse(input)),
      begin: os.articles.begin.handler(({ input: { ids, lines, ...browsing } }) => bench.requireSession().shelf.begin(browsing, ids, lines)),
      facets: os.articles.facets.handler(({ input }) => bench.requireSession().shelf.facets(input.trashed)),
      summaries: os.articles.summaries.handler(({ input }) => bench.requireSession().shelf.summaries(input.ids)),
      get: os.articles.get.handler(ask((sql, { id }: { id: string }) => requireArticle({ sql }, id))),
      text: os.articles.text.handler(ask((sql, { id }: { id: string }) => {
        const text = findArticleText(sql, id);
        if (!text) throw refuse('NOT_FOUND', { what: 'article', id });
        return text;
      })),
      extracted: os.articles.extracted.handler(ask(extractedText)),
      similar: os.articles.similar.handler(ask((sql, { id }: { id: string }) => listSimilar(sql, id))),
      revisions: os.articles.revisions.handler(ask((sql, { id }: { id: string }) => listRevisions(sql, id))),
      original: os.articles.original.handler(ask(originalOf)),
      page: os.articles.page.handler(ask(showPage)),
      import: os.articles.import.handler(({ input, signal }) =>
        guardedStream(importArticles(bench.requireSession(), input, bench.importTools, signal), door)),
      stopImport: os.articles.stopImport.handler(({ input }) => stopStep(bench.requireSession(), input.step)),
      recognise: os.articles.recognise.handler(({ input, signal }) => recogniseTable(input.file, bench.importTools.pool, signal)),
      update: os.articles.update.handler(act(updateArticle)),
      correctText: os.articles.correctText.handler(act(correctText)),
      takeCorrectionsBack: os.articles.takeCorrectionsBack.handler(act(takeCorrectionsBack)),
      markBoilerplate: os.articles.markBoilerplate.handler(act(markBoilerplate)),
      trash: os.articles.trash.handler(act(trashArticles)),
      restore: os.articles.restore.handler(act(restoreArticles)),
      review: os.articles.review.handler(act(reviewArticles)),
      trashContents: os.articles.trashContents.handler(ask(trashContents)),
      emptyTrash: os.articles.emptyTrash.handler(act(emptyTrash)),
    },
    passages: {
      list: os.passages.list.handler(ask((sql, { articleId }: { articleId?: string | undefined }) => listPassages(sql, articleId))),
      orphans: os.passages.orphans.handler(ask((sql, { articleId }: { articleId?: string | undefined }) => listPassages(sql, articleId, true))),
      create: os.passages.create.handler(act(createPassage)),
      resize: os.passages.resize.handler(act(resizePassage)),
      note: os.passages.note.handler(act(notePassage)),
      remove: os.passages.remove.handler(act(removePassage)),
    },
    tags: {
      list: os.tags.list.handler(ask(listTags)),
      create: os.tags.create.handler(act(createTag)),
      update: os.tags.update.handler(act(updateTag)),
      remove: os.tags.remove.handler(act(removeTag)),
      apply: os.tags.apply.handler(act(applyTag)),
      unapply: os.tags.unapply.handler(act(unapplyTag)),
      merge: os.tags.merge.handler(act(mergeTags)),
      uses: os.tags.uses.handler(ask(listTagUses)),
      export: os.tags.export.handler(ask(exportCodebook)),
    },
    parties: {
      list: os.parties.list.handler(ask(listParties)),
      update: os.parties.update.handler(act(updateParty)),
      merge: os.parties.merge.handler(act(mergeParties)),
      split: os.parties.split.handler(act(splitParty)),
      remove: os.parties.remove.handler(act(removeParties)),
      suggestions: os.parties.suggestions.handler(ask(suggestParties)),
      like: os.parties.like.handler(ask(partiesLike)),
      keepApart: os.parties.keepApart.handler(act(keepApart)),
    },
    memos: {
      list: os.memos.list.handler(ask((sql, { on }: { on?: MemoTarget | undefined }) => listMemos(sql, on))),
      create: os.memos.create.handler(act(createMemo)),
      update: os.memos.update.handler(act(updateMemo)),
      remove: os.memos.remove.handler(act(removeMemo)),
    },
    claims: {
      list: os.claims.list.handler(ask((sql, { articleId }: { articleId?: string | undefined }) => listClaims(sql, articleId))),
      get: os.claims.get.handler(ask((sql, { id }: { id: string }) => requireClaim({ sql }, id))),
      words: os.claims.words.handler(ask(listClaimWords)),
      create: os.claims.create.handler(act(createClaim)),
      update: os.claims.update.handler(act(updateClaim)),
      accept: os.claims.accept.handler(act(acceptPrefilled)),
      acceptMany: os.claims.acceptMany.handler(act(acceptPrefilledOfMany)),
      links: os.claims.links.handler(ask((sql, { id }: { id: string }) => listLinks(sql, id))),
      likely: os.claims.likely.handler(ask((sql, { id }: { id: string }) => likelyMatches(sql, id))),
      link: os.claims.link.handler(act(linkClaims)),
      unlink: os.claims.unlink.handler(act(unlinkClaims)),
      remove: os.claims.remove.handler(act(removeClaim)),
      updateMany: os.claims.updateMany.handler(act(updateClaims)),
      removeMany: os.claims.removeMany.handler(act(removeClaims)),
      addEvidence: os.claims.addEvidence.handler(act(addEvidence)),
      setStance: os.claims.setStance.handler(act(setStance)),
      removeEvidence: os.claims.removeEvidence.handler(act(removeEvidence)),
    },
    questions: {
      list: os.questions.list.handler(ask(listQuestions)),
      create: os.questions.create.handler(act(createQuestion)),
      update: os.questions.update.handler(act(updateQuestion)),
      merge: os.questions.merge.handler(act(mergeQuestions)),
      remove: os.questions.remove.handler(act(removeQuestion)),
    },
    briefings: {
      list: os.briefings.list.handler(ask(listBriefings)),
      get: os.briefings.get.handler(ask((sql, { id }: { id: string }) => requireBriefing({ sql }, id))),
      create: os.briefings.create.handler(act(createBriefing)),
      update: os.briefings.update.handler(act(updateBriefing)),
      remove: os.briefings.remove.handler(act(removeBriefing)),
      preview: os.briefings.preview.handler(ask(previewBriefing)),
      export: os.briefings.export.handler(({ input }) => exportBriefing(bench.requireSession().sql, door, input)),
    },
    search: {
      find: os.search.find.handler(ask(find)),
      count: os.search.count.handler(ask(count)),
      values: os.search.values.handler(ask(listValues)),
      occurrences: os.search.occurrences.handler(({ input, signal }) => guardedStream(findOccurrences(bench.requireSession().sql, input, signal), door)),
      highlight: os.search.highlight.handler(({ input, signal }) => guardedStream(highlightHits(bench.requireSession(), input, signal), door)),
      saved: os.search.saved.handler(ask(listSavedSearches)),
      save: os.search.save.handler(act(saveSearch)),
      updateSaved: os.search.updateSaved.handler(act(updateSavedSearch)),
      removeSaved: os.search.removeSaved.handler(act(removeSavedSearch)),
    },
    history: {
      list: os.history.list.handler(ask(listHistory)),
      state: os.history.state.handler(() => undoState(bench.requireSession())),
      undo: os.history.undo.handler(() => undo(bench.requireSession())),
      redo: os.history.redo.handler(() => redo(bench.requireSession())),
    },
  });
}
