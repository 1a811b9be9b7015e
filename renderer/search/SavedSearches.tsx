// The searches that are kept under a name, each with what it finds now; renamed, deleted, opened.
import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedSearch } from '../../contract/search.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { addressOf } from '../app/routes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { numberInWords } from '../words/language.ts';
import { NameSearch } from './NameSearch.tsx';
import classes from './saved.module.css';

const text = words.search.saved;

export function SavedSearches({ query }: { query: string }) {
  const saved = useQuery(questions.search.saved.queryOptions()).data;
  const [renamed, setRenamed] = useState<SavedSearch | null>(null);
  return (
    <Pane title={text.title} readOnly={saved?.length === 0}>
      {saved?.length === 0 && <p className={classes.empty}>{text.empty}</p>}
      <ul className={classes.list}>
        {saved?.map((one) => (
          <SavedEntry key={one.id} saved={one} current={one.query === query} onRename={() => setRenamed(one)} />
        ))}
      </ul>
      {renamed && (
        <NameSearch
          title={text.renameLabel(renamed.name)}
          initial={renamed.name}
          button={text.rename}
          onName={(name) => client.search.updateSaved({ id: renamed.id, name })}
          onClose={() => setRenamed(null)}
        />
      )}
    </Pane>
  );
}

interface SavedEntryProps {
  saved: SavedSearch;
  current: boolean;
  onRename(): void;
}

function SavedEntry({ saved: { id, name, query }, current, onRename }: SavedEntryProps) {
  const found = useQuery({ ...questions.search.count.queryOptions({ input: { query } }), placeholderData: keepPreviousData });
  const total = found.data?.total;
  return (
    <li className={classes.entry}>
      <a href={addressOf({ view: 'search', query })} aria-current={current || undefined}>
        <span className={classes.name} dir="auto" title={name}>
          {name}
        </span>
        <span className={classes.query} dir="auto" title={query}>
          {query}
        </span>
        {found.error ? (
          <span className={classes.count}>{text.unreadable}</span>
        ) : (
          total !== undefined && <span className={`${classes.count} tabular`} title={text.count(total)}>{numberInWords(total)}</span>
        )}
      </a>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={text.more(name)}>
            <IconDots size={16} stroke={1.75} />
          </IconButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onRename}>{text.rename}</Menu.Item>
          <Menu.Item onClick={() => void inBackground(() => client.search.removeSaved({ id }))}>{text.remove}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
