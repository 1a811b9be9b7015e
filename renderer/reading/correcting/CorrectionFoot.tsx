// What stands below the text while it is corrected: what the correction does to the highlights, and every way to go on.
import { Button, Kbd } from '@mantine/core';
import { useMemo } from 'react';
import type { ArticleText } from '../../../contract/articles.ts';
import type { Passage } from '../../../contract/passages.ts';
import { usePreferences } from '../../app/preferences.ts';
import { keyInWords } from '../../app/shortcuts.ts';
import { words } from '../../words/catalogue.ts';
import { useReadingState, useSession } from '../session.ts';
import { leaveCorrection, saveCorrection } from './correcting-acts.ts';
import { editsOf, fatesOf, neighbourOf, type Correction, type Fate } from './correction.ts';
import { joinFields, splitField } from './field-moves.ts';
import classes from './correcting.module.css';

const texts = words.reading.correcting;

interface Props {
  text: ArticleText;
  passages: readonly Passage[];
}

export function CorrectionFoot(props: Props) {
  const correction = useReadingState((state) => state.correction);
  return correction && <Foot {...props} correction={correction} />;
}

function Foot({ text, passages, correction }: Props & { correction: Correction }) {
  const session = useSession();
  const { showBoilerplate } = usePreferences();
  const isStale = correction.textSha256 !== text.sha256;
  const fates = useMemo(() => (isStale ? [] : fatesOf(correction, text, passages)), [isStale, correction, text, passages]);
  const index = correction.pieces.findIndex(({ id }) => id === correction.caret.piece);
  const canJoin = (by: 1 | -1) => correction.pieces[index + by] !== undefined || (!isStale && neighbourOf(correction, text, by, showBoilerplate) !== null);
  return (
    <div
      className={classes.foot}
      role="group"
      aria-label={texts.foot}
      // A press must not take the caret out of the field.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leaveCorrection(session);
      }}
    >
      <p id="correction-foot" className="visually-hidden">{correction.isCell ? texts.cellKeys : texts.keys}</p>
      <div className={classes.fates} role="status">
        {editsOf(correction).length === 0 ? <span>{texts.unchanged}</span> : <Fates fates={fates} />}
      </div>
      <div className={classes.acts}>
        {!correction.isCell && (
          <>
            <Button variant="subtle" color="gray" px={8} disabled={!canJoin(-1)} onClick={() => void joinFields(session, -1)}>{texts.joinPrevious}</Button>
            <Button variant="subtle" color="gray" px={8} disabled={!canJoin(1)} onClick={() => void joinFields(session, 1)}>{texts.joinNext}</Button>
            <Button variant="subtle" color="gray" px={8} rightSection={<Kbd>{keyInWords('shift+Enter')}</Kbd>} onClick={() => splitField(session)}>{texts.split}</Button>
          </>
        )}
        <span className={classes.end}>
          <Button variant="subtle" color="gray" px={8} onClick={() => leaveCorrection(session)}>{words.frame.cancel}</Button>
          <Button px={12} loading={correction.saving} onClick={() => void saveCorrection(session)}>{texts.save}</Button>
        </span>
      </div>
    </div>
  );
}

function Fates({ fates }: { fates: readonly Fate[] }) {
  const changed = fates.filter(({ passage, place }) => place && place.quote !== passage.quote);
  const lost = fates.filter(({ place }) => place === null);
  const kept = fates.length - changed.length - lost.length;
  if (fates.length === 0) return <span>{texts.noPassages}</span>;
  return (
    <>
      {lost.length > 0 && <span data-tone="amber" title={texts.losesMeaning}>{texts.loses(lost.length, lost[0]?.passage.quote ?? '')}</span>}
      {changed.length > 0 && <span data-tone="amber">{texts.changes(changed.length, changed[0]?.place?.quote ?? '')}</span>}
      {kept === fates.length && <span>{texts.kept(kept)}</span>}
    </>
  );
}
