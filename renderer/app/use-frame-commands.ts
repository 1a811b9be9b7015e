// The commands that hold everywhere: going to views, undo and redo, folding panes, moving between them, the theme.
import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { undoLast } from '../history/undo-last.ts';
import { focusNextPane } from '../ui/SplitView.tsx';
import { words } from '../words/catalogue.ts';
import { announce, inBackground } from './act.ts';
import { client } from './client.ts';
import { setPreference } from './preferences.ts';
import { questions } from './questions.ts';
import { isRefusedFor, refusalSentence } from './refusal-sentence.ts';
import { codebookRoute, go, libraryRoute, type Route } from './routes.ts';
import { useCommands, type Command } from './shortcuts.ts';

const { commands, views } = words.frame;

const destinations: readonly Route[] = [
  libraryRoute(),
  { view: 'claims', claim: null },
  codebookRoute('tags'),
  { view: 'briefings', briefing: null },
  { view: 'search', query: '' },
  { view: 'history' },
];

const goTo: readonly Command[] = destinations.map((route, index) => ({
  id: `go-${route.view}`,
  label: commands.goTo(views[route.view]),
  group: commands.view,
  keys: [`mod+${index + 1}`],
  inFields: true,
  run: () => go(route),
}));

/** Kept for this computer. */
const themes = ['light', 'dark', 'auto'] as const;

function mirror(): void {
  setPreference('direction', document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl');
}

const windowCommands: readonly Command[] = [
  { id: 'toggle-direction', label: commands.mirror, group: commands.window, keys: [], run: mirror },
  { id: 'next-pane', label: commands.nextPane, group: commands.window, keys: ['F6'], inFields: true, run: focusNextPane },
];

async function undo(): Promise<void> {
  const step = await inBackground(() => unlessNone(undoLast));
  if (step) announce(words.frame.undone(step.label));
}

async function redo(): Promise<void> {
  const step = await inBackground(() => unlessNone(() => client.history.redo()));
  if (step) announce(words.frame.redone(step.label));
}

/** That there is no step is said in passing: nothing was meant to be kept by it, and nothing is to be done about it. */
async function unlessNone<Step>(turn: () => Promise<Step>): Promise<Step | undefined> {
  try {
    return await turn();
  } catch (error) {
    if (!isRefusedFor(error, 'NOTHING_TO_UNDO', 'NOTHING_TO_REDO')) throw error;
    announce(refusalSentence(error));
    return undefined;
  }
}

export function useFrameCommands(): void {
  const state = useQuery(questions.history.state.queryOptions()).data;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const undoLabel = state?.undo?.label ?? null;
  const redoLabel = state?.redo?.label ?? null;
  const offered = useMemo<readonly Command[]>(
    () => [
      ...goTo,
      ...windowCommands,
      {
        id: 'undo',
        label: words.frame.undo(undoLabel),
        name: commands.undo,
        group: commands.project,
        keys: ['mod+z'],
        enabled: undoLabel !== null,
        keyAlways: true,
        run: () => void undo(),
      },
      {
        id: 'redo',
        label: words.frame.redo(redoLabel),
        name: commands.redo,
        group: commands.project,
        keys: ['mod+shift+z', 'mod+y'],
        enabled: redoLabel !== null,
        keyAlways: true,
        run: () => void redo(),
      },
      ...themes.map((theme): Command => ({
        id: `theme-${theme}`,
        label: commands.theme[theme],
        group: commands.window,
        keys: [],
        // The one in use is greyed.
        enabled: theme !== colorScheme,
        run: () => setColorScheme(theme),
      })),
    ],
    [undoLabel, redoLabel, colorScheme, setColorScheme],
  );
  useCommands(offered);
}
