// Writing a claim in the inspector: a new one on a place of the text, or an old one changed.
import type { Article, ArticleText } from '../../contract/articles.ts';
import type { Claim } from '../../contract/claims.ts';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { queryClient, questions } from '../app/questions.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { ClaimForm } from '../claims/ClaimForm.tsx';
import { fieldsOf, sourceGradeOf } from '../claims/claim-draft.ts';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { useSession, type Task } from './session.ts';
import { clearSelection } from './use-selection.ts';

interface Props {
  task: Extract<Task, { kind: 'claim' | 'edit' }>;
  article: Article;
  text: ArticleText;
  claims: readonly Claim[];
}

export function ClaimTask({ task, article, text, claims }: Props) {
  const session = useSession();
  const { run, busy, refusal } = useAct(() => save(task, article));
  const edited = task.kind === 'edit' ? claims.find(({ id }) => id === task.claimId) : undefined;
  const quote = task.kind === 'claim' ? text.text.slice(task.at.start, task.at.end) : (edited?.evidence[0]?.quote ?? '');
  const onSave = async () => {
    const saving = run();
    session.set({ saving });
    // From here on a key is meant for the claim, not for the words of a form that is about to go.
    document.querySelector<HTMLElement>('[data-pane="stage"]')?.focus();
    const claim = await saving;
    session.set({ saving: null });
    if (!claim) return;
    showClaimAtOnce(article.id, claim);
    session.set({ task: null });
    clearSelection(session);
    const here = claim.evidence.find((one) => one.article.id === article.id);
    go(libraryRoute({ article: article.id, passage: here?.passageId ?? null, claim: claim.id }), { replace: true });
  };
  return (
    <Pane title={task.kind === 'claim' ? words.claims.newClaim : words.claims.editClaim}>
      <ClaimForm
        draft={task.draft}
        onDraft={(draft) => session.set({ task: { ...task, draft } })}
        quote={quote}
        direction={article.direction}
        language={article.language}
        outlet={article.source?.name ?? null}
        saveLabel={task.kind === 'claim' ? words.claims.save : words.claims.saveChanges}
        busy={busy}
        refusal={refusal}
        onSave={() => void onSave()}
        onDiscard={() => session.set({ task: null })}
      />
    </Pane>
  );
}

/** The card and its keys have the claim with the answer; the change event asks for the whole list a moment later. */
function showClaimAtOnce(articleId: string, claim: Claim): void {
  queryClient.setQueryData<Claim[]>(questions.claims.list.queryKey({ input: { articleId } }), (known) =>
    known && [...known.filter(({ id }) => id !== claim.id), claim],
  );
}

function save(task: Props['task'], article: Article): Promise<Claim> {
  const fields = fieldsOf(task.draft);
  const source = sourceGradeOf(task.draft, article.source);
  if (task.kind === 'claim') {
    return client.claims.create({ ...fields, evidence: { articleId: article.id, ...task.at }, source });
  }
  return client.claims.update({ id: task.claimId, ...fields, source: source && { ...source, articleId: article.id } });
}
