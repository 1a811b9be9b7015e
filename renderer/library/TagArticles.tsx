// Puts a tag, old or new, on the chosen articles, or takes one off.
import { Autocomplete, Button } from '@mantine/core';
import { useState } from 'react';
import { longestTagPath, tagByNameOrPath } from '../../contract/tag-tree.ts';
import { useAct } from '../app/act.ts';
import { useTags } from '../codebook/use-tags.ts';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import form from '../ui/popover-form.module.css';
import { words } from '../words/catalogue.ts';
import { tagArticles, untagArticles } from './bulk-acts.ts';

const text = words.browsing.tag;

export function TagArticles({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const { tags, paths } = useTags();
  const [name, setName] = useState('');
  const known = tagByNameOrPath(tags, name);
  const put = useAct(() => tagArticles(ids, name.trim()));
  const take = useAct((tag: { id: string; name: string }) => untagArticles(ids, tag));
  const isEmpty = name.trim() === '';
  return (
    <form
      className={form.form}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!isEmpty && (await put.run())) onDone();
      }}
    >
      <strong>{text.title(ids.length)}</strong>
      <Autocomplete
        data-autofocus
        aria-label={text.field}
        placeholder={text.placeholder}
        data={[...new Set(paths.values())]}
        limit={20}
        maxLength={longestTagPath}
        comboboxProps={{ withinPortal: false }}
        value={name}
        onChange={setName}
      />
      <RefusalLine sentence={put.refusal ?? take.refusal} />
      <div className={form.foot}>
        <Button
          variant="default"
          disabled={!known}
          title={known ? undefined : text.none}
          loading={take.busy}
          onClick={async () => known && (await take.run(known)) && onDone()}
        >
          {text.take}
        </Button>
        <Button type="submit" disabled={isEmpty} loading={put.busy}>{text.put}</Button>
      </div>
    </form>
  );
}
