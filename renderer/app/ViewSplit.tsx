// list | stage | inspector for a view, with the keys that fold its sides and the house's labels.
import { useMemo, type ReactNode } from 'react';
import { SplitView } from '../ui/SplitView.tsx';
import { words } from '../words/catalogue.ts';
import { showInspector, showList, toggleInspector, toggleList, usePanes } from './panes.ts';
import { useCommands, type Command } from './shortcuts.ts';

interface Props {
  /** The view's name, under which its widths are remembered. */
  id: string;
  list?: ReactNode;
  stage: ReactNode;
  inspector?: ReactNode;
}

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

export function ViewSplit({ id, list, stage, inspector }: Props) {
  const shown = usePanes();
  const hasList = list !== undefined;
  const hasInspector = inspector !== undefined;
  useCommands(
    useMemo(() => [...(hasList ? [foldList] : []), ...(hasInspector ? [foldInspector] : [])], [hasList, hasInspector]),
  );
  return (
    <SplitView
      id={id}
      labels={words.frame}
      list={list}
      stage={stage}
      inspector={inspector}
      listShown={shown.list}
      inspectorShown={shown.inspector}
      onListShown={showList}
      onInspectorShown={showInspector}
    />
  );
}
