// The dialogs of the reading page in which another claim is looked for (to rest on the selection, or to be linked), or a question.
import type { Claim } from '../../contract/claims.ts';
import { ClaimLinkKind, Stance } from '../../contract/vocabulary/claim-terms.ts';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { linkClaims } from '../claims/claim-acts.ts';
import { PickClaim } from '../claims/PickClaim.tsx';
import { SetQuestion } from '../claims-table/BulkForms.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/catalogue.ts';
import { useReadingState, useSession, type Picking } from './session.ts';
import { useArticle } from './use-article.ts';
import { clearSelection } from './use-selection.ts';

const texts = words.claims;
const stances = Stance.options.map((value) => ({ value, label: texts.stances[value] }));
const kinds = ClaimLinkKind.options.map((value) => ({ value, label: texts.links.out[value] }));

export function ClaimPicking() {
  const picking = useReadingState((state) => state.picking);
  if (!picking) return null;
  switch (picking.kind) {
    case 'evidence':
      return <PickForEvidence at={picking.at} />;
    case 'link':
      return <PickToLink claim={picking.claim} />;
    case 'question':
      return <PickQuestion claim={picking.claim} />;
  }
}

function PickForEvidence({ at }: Pick<Extract<Picking, { kind: 'evidence' }>, 'at'>) {
  const session = useSession();
  const { text } = useArticle(session.articleId);
  const close = () => session.set({ picking: null });
  const add = async (id: string, stance: Stance) => {
    const added = await inBackground(() => client.claims.addEvidence({ id, at: { articleId: session.articleId, ...at }, stance }));
    if (!added) return;
    close();
    clearSelection(session);
    announce(texts.pick.evidenceDone);
  };
  return (
    <PickClaim
      title={texts.pick.evidence}
      asks={texts.pick.stance}
      relations={stances}
      verb={texts.pick.choose}
      like={text?.text.slice(at.start, at.end) ?? ''}
      onChoose={(claim, stance) => void add(claim.id, stance)}
      onClose={close}
    />
  );
}

function PickQuestion({ claim }: { claim: Claim }) {
  const session = useSession();
  const close = () => session.set({ picking: null });
  return (
    <Dialog opened onClose={close} title={words.claimsTable.bulk.questionTitle(1)} closeLabel={words.frame.close} size={440}>
      <SetQuestion chosen={[claim]} isTitled onDone={close} />
    </Dialog>
  );
}

function PickToLink({ claim }: { claim: Claim }) {
  const session = useSession();
  const close = () => session.set({ picking: null });
  const link = async (toId: string, kind: ClaimLinkKind) => {
    if (await linkClaims(claim.id, toId, kind)) close();
  };
  return (
    <PickClaim
      title={texts.links.title}
      asks={texts.links.which}
      relations={kinds}
      verb={texts.pick.link}
      except={claim.id}
      like={claim.statement}
      onChoose={(other, kind) => void link(other.id, kind)}
      onClose={close}
    />
  );
}
