// The stage of an open briefing: its warnings and exports above, the printed page below.
import { Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useDeferredValue, useRef } from 'react';
import type { BriefingModel, Warning } from '../../contract/briefing-model.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { go } from '../app/routes.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { ExportMenu, ExportProgress, useBriefingExport } from './ExportMenu.tsx';
import { PreviewPage } from './PreviewPage.tsx';
import { shownModel } from './shown-model.ts';
import type { BriefingEdits } from './use-briefing-edits.ts';
import { WarningsPanel } from './WarningsPanel.tsx';
import classes from './briefings.module.css';

interface BriefingStageProps {
  edits: BriefingEdits;
  model: BriefingModel;
  /** Why the preview could not be made anew; null where it could. */
  refusal: string | null;
  readOnly: boolean;
}

export function BriefingStage({ edits, model, refusal, readOnly }: BriefingStageProps) {
  const { briefing, flush, pending } = edits;
  const desk = useRef<HTMLDivElement>(null);
  const exporting = useBriefingExport(briefing.id, flush);
  const shown = useDeferredValue(shownModel(model, briefing));
  const save = readOnly ? null : pending ? words.briefings.saving : words.briefings.saved;
  return (
    <Pane
      title={<span dir="auto">{briefing.title}</span>}
      tools={
        <>
          {save && <span className={classes.saveState}>{save}</span>}
          <ExportMenu {...exporting} />
          {!readOnly && <MoreMenu id={briefing.id} title={briefing.title} />}
        </>
      }
      below={
        <div className={classes.stageHead}>
          <WarningsPanel warnings={model.warnings} onShow={(warning) => show(desk.current, warning)} />
          <ExportProgress {...exporting} />
          <RefusalLine sentence={exporting.refusal ?? refusal} />
        </div>
      }
    >
      <div ref={desk} className={classes.desk}>
        <PreviewPage model={shown} />
      </div>
    </Pane>
  );
}

function MoreMenu({ id, title }: { id: string; title: string }) {
  const remove = async () => {
    const done = await inBackground(() => client.briefings.remove({ id }));
    if (done === undefined) return;
    go({ view: 'briefings', briefing: null }, { replace: true });
    await announceUndoable(words.briefings.removed(title));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={words.frame.more}>
          <IconDots size={18} stroke={1.6} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTrash size={15} stroke={1.75} aria-hidden />} onClick={() => void remove()}>
          {words.briefings.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Brings the place that a warning speaks of into view, on the page or, where it is empty there, in the editor. */
function show(desk: HTMLElement | null, { part, judgementId }: Warning): void {
  const place =
    (judgementId !== null && desk?.querySelector<HTMLElement>(`[data-judgement="${judgementId}"]`)) ||
    desk?.querySelector<HTMLElement>(`[data-part="${part}"]`) ||
    document.querySelector<HTMLElement>(`[data-editor="${part}"] textarea, [data-editor="${part}"] button`);
  if (!place) return;
  place.scrollIntoView({ block: 'start' });
  place.focus({ preventScroll: true });
  place.animate?.([{ boxShadow: '0 0 0 4px #f2c14e' }, { boxShadow: '0 0 0 4px transparent' }], { duration: 1400 });
}
