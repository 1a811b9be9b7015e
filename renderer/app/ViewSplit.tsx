// list | stage | inspector for a view, with the keys that fold its sides and the house's labels.
import { useMemo, type ReactNode } from 'react';
import { z } from 'zod';
import { SplitView, type SideWidth } from '../ui/SplitView.tsx';
import { words } from '../words/catalogue.ts';
import { openValue, setOpenValue } from './project-state.ts';
import { showInspector, showList, toggleInspector, toggleList, usePanes } from './panes.ts';
import { useCommands, type Command } from './shortcuts.ts';

interface Props {
  /** The view's name, under which its widths are remembered. */
  id: string;
  list?: ReactNode;
  stage: ReactNode;
  inspector?: ReactNode;
  inspectorWidth?: SideWidth;
}

const Widths = z.string().max(2000).nullable();

/** Widths are kept with the other things that this machine remembers of the project. */
const widths = {
  getItem: (key: string) => openValue(`widths.${key}`, null, Widths),
  setItem: (key: string, value: string) => setOpenValue(`widths.${key}`, value),
};

const group = words.frame.commands.window;

const foldList: Command = {
  id: 'fold-list',
  label: words.frame.foldList,
  group,
  keys: ['mod+b'],
  inFields: true,
  run: toggleList,
};

const foldInspector: Command = {
  id: 'fold-inspector',
  label: words.frame.foldInspector,
  group,
  keys: ['mod+i'],
  inFields: true,
  run: toggleInspector,
};

export function ViewSplit({ id, list, stage, inspector, inspectorWidth }: Props) {
  const shown = usePanes();
  const hasList = list !== undefined;
  const hasInspector = inspector !== undefined;
  useCommands(
    useMemo(() => [...(hasList ? [foldList] : []), ...(hasInspector ? [foldInspector] : [])], [hasList, hasInspector]),
  );
  return (
    <SplitView
      id={id}
      storage={widths}
      labels={words.frame}
      list={list}
      stage={stage}
      inspector={inspector}
      {...(inspectorWidth && { inspectorWidth })}
      listShown={shown.list}
      inspectorShown={shown.inspector}
      onListShown={showList}
      onInspectorShown={showInspector}
    />
  );
}
