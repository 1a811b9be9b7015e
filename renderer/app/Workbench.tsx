// The workbench on an open project: the frame, and in it the view that the address names.
import { IconBook2, IconFileText, IconHistory, IconQuote, IconSearch, IconTags } from '@tabler/icons-react';
import { useState } from 'react';
import type { z } from 'zod';
import type { ProjectInfo } from '../../contract/project.ts';
import { BriefingsView } from '../briefings/BriefingsView.tsx';
import { ClaimsView } from '../claims-table/ClaimsView.tsx';
import { CodebookView } from '../codebook/CodebookView.tsx';
import { HistoryView } from '../history/HistoryView.tsx';
import { DropZone } from '../library/DropZone.tsx';
import { LibraryView } from '../library/LibraryView.tsx';
import { CheckDialog } from '../project/CheckDialog.tsx';
import { KeysDialog } from '../project/KeysDialog.tsx';
import { ProjectMenu } from '../project/ProjectMenu.tsx';
import { ShareDialog } from '../project/ShareDialog.tsx';
import { Palette } from '../search/Palette.tsx';
import { SearchView } from '../search/SearchView.tsx';
import { Frame } from '../ui/Frame.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { words } from '../words/catalogue.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FileState } from './FileState.tsx';
import { lastOf, resume, useRememberedAddress } from './resume.ts';
import { addressOf, codebookRoute, libraryRoute, useRoute, type Route, type View } from './routes.ts';
import { useFacts } from './screen.ts';
import { TopBar } from './TopBar.tsx';
import { useFrameCommands } from './use-frame-commands.ts';

type Project = z.infer<typeof ProjectInfo>;

const icon = { size: 20, stroke: 1.5, 'aria-hidden': true } as const;

const rail: readonly { route: Route; icon: React.ReactNode }[] = [
  { route: libraryRoute(), icon: <IconBook2 {...icon} /> },
  { route: { view: 'claims', claim: null }, icon: <IconQuote {...icon} /> },
  { route: codebookRoute('tags'), icon: <IconTags {...icon} /> },
  { route: { view: 'briefings', briefing: null }, icon: <IconFileText {...icon} /> },
  { route: { view: 'search', query: '' }, icon: <IconSearch {...icon} /> },
  { route: { view: 'history' }, icon: <IconHistory {...icon} /> },
];

export function Workbench({ project }: { project: Project }) {
  useState(() => resume(project.id));
  const route = useRoute();
  useRememberedAddress();
  const facts = useFacts();
  useFrameCommands();
  const entries = rail.map((entry) => ({
    id: entry.route.view,
    label: words.frame.views[entry.route.view],
    icon: entry.icon,
    href: addressOf(entry.route.view === route.view ? entry.route : lastOf(entry.route)),
    current: entry.route.view === route.view,
  }));
  return (
    <DropZone>
      <Frame
        railLabel={words.frame.rail}
        skipLabel={words.frame.skipToContent}
        entries={entries}
        foot={<ProjectMenu />}
        barLabel={words.frame.topBar}
        bar={<TopBar project={project} />}
        status={<StatusLine facts={facts} state={<FileState project={project} />} />}
      >
        <FaultBoundary key={route.view}>{viewOf(route.view)}</FaultBoundary>
      </Frame>
      <Palette />
      <CheckDialog />
      <ShareDialog />
      <KeysDialog />
    </DropZone>
  );
}

function viewOf(view: View): React.ReactNode {
  switch (view) {
    case 'library':
      return <LibraryView />;
    case 'claims':
      return <ClaimsView />;
    case 'codebook':
      return <CodebookView />;
    case 'briefings':
      return <BriefingsView />;
    case 'search':
      return <SearchView />;
    case 'history':
      return <HistoryView />;
  }
}
