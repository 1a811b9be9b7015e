// The list of the Codebook: its parts as links, and below them whatever the part lists.
import type { ReactNode } from 'react';
import { addressOf, codebookRoute, codebookTabs, type CodebookTab } from '../app/routes.ts';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import classes from './codebook.module.css';

const text = words.codebook;

interface Props {
  tab: CodebookTab;
  tools?: ReactNode;
  /** Below the links, not scrolled: filter fields. */
  below?: ReactNode;
  bare?: boolean;
  foot?: ReactNode;
  children: ReactNode;
}

export function CodebookPane({ tab, tools, below, bare = false, foot, children }: Props) {
  return (
    <Pane
      title={text.title}
      tools={tools}
      below={
        <div className={classes.below}>
          <nav className={classes.tabs} aria-label={text.tabList}>
            {codebookTabs.map((one) => (
              <a key={one} href={addressOf(codebookRoute(one))} aria-current={one === tab ? 'page' : undefined} draggable={false}>
                {text.tabs[one]}
              </a>
            ))}
          </nav>
          {below}
        </div>
      }
      foot={foot}
      bare={bare}
    >
      {children}
    </Pane>
  );
}
