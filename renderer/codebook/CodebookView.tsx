// The Codebook screen: what the analyst has made of the articles: tags, parties, outlets, memos.
import { useRoute } from '../app/routes.ts';
import { MemosTab } from './MemosTab.tsx';
import { OutletsTab } from './OutletsTab.tsx';
import { PartiesTab } from './PartiesTab.tsx';
import { TagsTab } from './TagsTab.tsx';

export function CodebookView() {
  const route = useRoute();
  if (route.view !== 'codebook') return null;
  switch (route.tab) {
    case 'tags':
      return <TagsTab chosen={route.id} />;
    case 'parties':
      return <PartiesTab asked={route.id} />;
    case 'outlets':
      return <OutletsTab chosen={route.id} />;
    case 'memos':
      return <MemosTab chosen={route.id} />;
  }
}
