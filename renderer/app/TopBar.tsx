// The bar on top: project and marking, undo and redo with what they would undo, the search field, the window's own tools.
import { Menu, useMantineColorScheme } from '@mantine/core';
import {
  IconArrowBackUp, IconArrowForwardUp, IconContrast, IconLayoutSidebar, IconLayoutSidebarRight, IconSearch,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ProjectInfo } from '../../contract/project.ts';
import { isTlpLabel, tlpMeanings } from '../../contract/vocabulary/markings.ts';
import { ImportRing } from '../library/ImportRing.tsx';
import { MarkingChip } from '../ui/Chip.tsx';
import { BarParts, SearchButton } from '../ui/Frame.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { hasMenuBar } from './host-menu.ts';
import { MenuBar } from './MenuBar.tsx';
import { toggleInspector, toggleList, usePanes } from './panes.ts';
import { questions } from './questions.ts';
import { runCommand, useCommandList, useKeyOf } from './shortcuts.ts';
import classes from './top-bar.module.css';

const icon = { size: 18, stroke: 1.6 } as const;

export function TopBar({ project }: { project: z.infer<typeof ProjectInfo> }) {
  const paletteKey = useKeyOf('palette');
  const { marking } = project;
  return (
    <BarParts
      start={
        <>
          {!hasMenuBar && <MenuBar />}
          <h1 className={classes.project} title={project.title}>{project.title}</h1>
          {marking && (
            <MarkingChip
              text={marking}
              colour={isTlpLabel(marking) ? tlpMeanings[marking].colour : undefined}
              title={words.frame.markingOfProject(marking)}
            />
          )}
          <span className={classes.gap} />
          <UndoButtons />
        </>
      }
      middle={
        <SearchButton
          label={words.frame.searchPlaceholder}
          shortcut={paletteKey}
          icon={<IconSearch size={15} stroke={1.75} aria-hidden />}
          onClick={() => runCommand('palette')}
        />
      }
      end={<WindowTools />}
    />
  );
}

function UndoButtons() {
  const state = useQuery(questions.history.state.queryOptions()).data;
  const undo = state?.undo?.label ?? null;
  const redo = state?.redo?.label ?? null;
  const undoKey = useKeyOf('undo');
  const redoKey = useKeyOf('redo');
  return (
    <>
      <IconButton label={words.frame.undo(undo)} shortcut={undoKey} idle={undo === null} onClick={() => runCommand('undo')}>
        <IconArrowBackUp {...icon} />
      </IconButton>
      <IconButton label={words.frame.redo(redo)} shortcut={redoKey} idle={redo === null} onClick={() => runCommand('redo')}>
        <IconArrowForwardUp {...icon} />
      </IconButton>
    </>
  );
}

function WindowTools() {
  const shown = usePanes();
  const listKey = useKeyOf('fold-list');
  const inspectorKey = useKeyOf('fold-inspector');
  const offered = new Set(useCommandList().map(({ id }) => id));
  return (
    <>
      <ImportRing />
      <ThemeMenu />
      {offered.has('fold-list') && (
        <IconButton label={words.frame.foldList} shortcut={listKey} pressed={shown.list} onClick={toggleList}>
          <IconLayoutSidebar {...icon} />
        </IconButton>
      )}
      {offered.has('fold-inspector') && (
        <IconButton label={words.frame.foldInspector} shortcut={inspectorKey} pressed={shown.inspector} onClick={toggleInspector}>
          <IconLayoutSidebarRight {...icon} />
        </IconButton>
      )}
    </>
  );
}

function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={words.frame.theme.label}>
          <IconContrast {...icon} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as typeof colorScheme)}>
          {(['light', 'dark', 'auto'] as const).map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>{words.frame.theme[scheme]}</Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
