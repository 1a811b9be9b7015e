// Outlets of the Codebook: the panel of all outlets, under the same links as the other parts.
import { codebookRoute, go } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { OutletsPanel } from '../sources/OutletsPanel.tsx';
import { words } from '../words/catalogue.ts';
import { CodebookPane } from './CodebookPane.tsx';

export function OutletsTab({ chosen }: { chosen: string | null }) {
  useScreen(words.codebook.title, words.codebook.tabs.outlets, []);
  return (
    <ViewSplit
      id="codebook-outlets"
      stage={
        <CodebookPane tab="outlets" bare>
          <OutletsPanel chosen={chosen} onChoose={(id) => go(codebookRoute('outlets', id), { replace: true })} />
        </CodebookPane>
      }
    />
  );
}
