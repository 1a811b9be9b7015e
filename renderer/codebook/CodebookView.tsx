// The Codebook screen: what the analyst has made of the articles: tags, questions, parties, outlets, memos.
import { codebookRoute, codebookTabs, go, useRoute } from '../app/routes.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { MemosTab } from './MemosTab.tsx';
import { OutletsTab } from './OutletsTab.tsx';
import { PartiesTab } from './PartiesTab.tsx';
import { QuestionsTab } from './QuestionsTab.tsx';
import { TagsTab } from './TagsTab.tsx';

export function CodebookView() {
  const route = useRoute();
  useCommands(parts);
  if (route.view !== 'codebook') return null;
  switch (route.tab) {
    case 'tags':
      return <TagsTab chosen={route.id} />;
    case 'questions':
      return <QuestionsTab chosen={route.id} />;
    case 'parties':
      return <PartiesTab asked={route.id} />;
    case 'outlets':
      return <OutletsTab chosen={route.id} />;
    case 'memos':
      return <MemosTab chosen={route.id} />;
  }
}

const parts: readonly Command[] = codebookTabs.map((tab) => ({
  id: `codebook-${tab}`,
  label: words.frame.commands.goTo(words.codebook.tabs[tab]),
  group: words.frame.commands.view,
  keys: [],
  run: () => go(codebookRoute(tab)),
}));
