// What can be done with a search: keep it under a name, highlight all its hits.
import { Button } from '@mantine/core';
import { IconBookmark, IconHighlight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { words } from '../words/catalogue.ts';
import { AutocodeDialog } from './AutocodeDialog.tsx';
import { NameSearch } from './NameSearch.tsx';
import classes from './search.module.css';

const text = words.search;

export function SearchActions({ query, articles }: { query: string; articles: number }) {
  const [coding, setCoding] = useState(false);
  const [naming, setNaming] = useState(false);
  const known = useQuery(questions.search.saved.queryOptions()).data?.some((saved) => saved.query === query);
  const save = async (name: string) => {
    await client.search.save({ name, query });
    announce(text.saved.done(name));
    return true;
  };
  return (
    <div className={classes.actions}>
      {known === false && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconBookmark size={14} stroke={1.75} aria-hidden />} onClick={() => setNaming(true)}>
          {text.saved.save}
        </Button>
      )}
      {articles > 0 && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconHighlight size={14} stroke={1.75} aria-hidden />} onClick={() => setCoding(true)}>
          {text.autocode.open}
        </Button>
      )}
      {coding && <AutocodeDialog query={query} onClose={() => setCoding(false)} />}
      {naming && <NameSearch title={text.saved.save} initial={query.slice(0, 200)} button={text.saved.save} onName={save} onClose={() => setNaming(false)} />}
    </div>
  );
}
