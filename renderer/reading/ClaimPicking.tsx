// The dialogs of the reading page in which another claim is looked for: to rest on the selection, or to be linked.
import { ClaimLinkKind, Stance } from '../../contract/vocabulary/claim-terms.ts';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { linkClaims } from '../claims/claim-acts.ts';
import { PickClaim } from '../claims/PickClaim.tsx';
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
  return picking.kind === 'evidence' ? <PickForEvidence at={picking.at} /> : <PickToLink claim={picking.claim} />;
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

function PickToLink({ claim }: Pick<Extract<Picking, { kind: 'link' }>, 'claim'>) {
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
