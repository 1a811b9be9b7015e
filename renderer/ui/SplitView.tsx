// The body of every view: list | stage | inspector. Dividers drag, a double click resets, sides fold; narrow windows get a drawer.
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout, usePanelRef } from 'react-resizable-panels';
import { IconButton } from './IconButton.tsx';
import classes from './split.module.css';

export interface SplitLabels {
  list: string;
  stage: string;
  inspector: string;
  resizeList: string;
  resizeInspector: string;
  closeInspector: string;
}

/** In px: at first, at least, at most. */
export interface SideWidth {
  size: number;
  min: number;
  max: number;
}

const usualInspector: SideWidth = { size: 332, min: 296, max: 520 };

interface Props {
  /** Under which the widths are remembered: the view's name. */
  id: string;
  /** Where they are remembered. */
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  labels: SplitLabels;
  list?: ReactNode;
  stage: ReactNode;
  inspector?: ReactNode;
  /** In px; where it holds more than fields. */
  inspectorWidth?: SideWidth;
  listShown: boolean;
  inspectorShown: boolean;
  onListShown: (shown: boolean) => void;
  onInspectorShown: (shown: boolean) => void;
}

/** Where the inspector becomes a drawer. */
export const narrowWindow = '(max-width: 1099px)';

export function SplitView(props: Props) {
  const isNarrow = useMediaQuery(narrowWindow, window.matchMedia(narrowWindow).matches, { getInitialValueInEffect: false });
  const { id, labels, list, stage, inspector, inspectorWidth = usualInspector, listShown, inspectorShown } = props;
  const hasList = list !== undefined;
  const hasSide = inspector !== undefined && !isNarrow;
  const panelIds = [...(hasList ? ['list'] : []), 'stage', ...(hasSide ? ['inspector'] : [])];
  const layout = useDefaultLayout({ id, panelIds, storage: props.storage, onlySaveAfterUserInteractions: true });
  return (
    <div className={classes.split}>
      <Group
        id={id}
        className={classes.group}
        defaultLayout={layout.defaultLayout}
        onLayoutChanged={layout.onLayoutChanged}
        disableCursor
      >
        {hasList && <SidePane id="list" label={labels.list} size={284} min={220} max={460} shown={listShown} onShown={props.onListShown}>{list}</SidePane>}
        {hasList && <Separator className={classes.divider} aria-label={labels.resizeList} />}
        <Panel id="stage" minSize={360} className={classes.panel}>
          <section className={classes.stage} aria-label={labels.stage} data-pane="stage" tabIndex={-1}>{stage}</section>
        </Panel>
        {hasSide && <Separator className={classes.divider} aria-label={labels.resizeInspector} />}
        {hasSide && <SidePane id="inspector" label={labels.inspector} {...inspectorWidth} shown={inspectorShown} onShown={props.onInspectorShown}>{inspector}</SidePane>}
      </Group>
      {inspector !== undefined && isNarrow && inspectorShown && (
        <InspectorDrawer labels={labels} onClose={() => props.onInspectorShown(false)}>{inspector}</InspectorDrawer>
      )}
    </div>
  );
}

interface SideProps extends SideWidth {
  id: 'list' | 'inspector';
  label: string;
  shown: boolean;
  onShown: (shown: boolean) => void;
  children: ReactNode;
}

function SidePane({ id, label, size, min, max, shown, onShown, children }: SideProps) {
  const panel = usePanelRef();
  useEffect(() => {
    // A panel that joins a group, as when the window is widened, is known to the group only after this.
    const frame = requestAnimationFrame(() => {
      if (shown === !panel.current?.isCollapsed()) return;
      if (shown) panel.current?.expand();
      else panel.current?.collapse();
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, panel]);
  return (
    <Panel
      id={id}
      panelRef={panel}
      className={classes.panel}
      defaultSize={size}
      minSize={min}
      maxSize={max}
      collapsible
      groupResizeBehavior="preserve-pixel-size"
      onResize={(now, _, before) => {
        if (before && (now.inPixels > 0) !== (before.inPixels > 0)) onShown(now.inPixels > 0);
      }}
    >
      <section className={classes.side} aria-label={label} data-pane={id} tabIndex={-1} inert={!shown}>
        {children}
      </section>
    </Panel>
  );
}

/** Lies over the stage where the window is too narrow for three columns; Escape closes it. */
function InspectorDrawer({ labels, onClose, children }: { labels: SplitLabels; onClose: () => void; children: ReactNode }) {
  return (
    <section
      className={classes.drawer}
      aria-label={labels.inspector}
      data-pane="inspector"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={classes.drawerClose}>
        <IconButton label={labels.closeInspector} onClick={onClose}>
          <IconX size={16} />
        </IconButton>
      </div>
      {children}
    </section>
  );
}

/** Moves the focus to the next of the panes that are on the screen, in reading order. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]:not([inert])')];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + 1) % panes.length];
  // What the pane is there for comes before the tools that stand above it.
  const main = next?.querySelector<HTMLElement>('[data-main-focus]');
  const inside = main ?? next?.querySelector<HTMLElement>('[data-autofocus], [tabindex="0"], button:not([disabled]), input, a[href]');
  (inside ?? next)?.focus();
}
