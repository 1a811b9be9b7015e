// Tags of the Codebook: the tree, the chosen tag, and everything that it is put on.
import { Button } from '@mantine/core';
import { IconPlus, IconTags } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { Tag } from '../../contract/tags.ts';
import { useProjectState } from '../app/project-state.ts';
import { useScreen } from '../app/screen.ts';
import { keyInWords, useCommands, type Command } from '../app/shortcuts.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { CodebookPane } from './CodebookPane.tsx';
import { ExportTags } from './ExportTags.tsx';
import { removeTag } from './tag-acts.ts';
import { TagDialogs, type TagDialog } from './TagDialogs.tsx';
import { TagStage } from './TagStage.tsx';
import { TagTree, type Naming } from './TagTree.tsx';
import { TagUses } from './TagUses.tsx';
import { useTags } from './use-tags.ts';

const text = words.codebook.tags;
const noneClosed: string[] = [];
const Closed = z.array(z.string());

export function TagsTab({ chosen }: { chosen: string | null }) {
  const { tags, isHere } = useTags();
  const tag = tags.find(({ id }) => id === chosen);
  const isReadOnly = useReadOnly();
  const [closed, setClosed] = useProjectState('codebook.closed', noneClosed, Closed);
  const closedSet = useMemo(() => new Set(closed), [closed]);
  const [naming, setNaming] = useState<Naming>(null);
  const [dialog, setDialog] = useState<TagDialog | null>(null);
  useTagCommands({ tag, isReadOnly, name: setNaming, ask: setDialog });
  useScreen(words.codebook.title, tag?.name ?? words.codebook.tabs.tags, isHere ? [text.count(tags.length)] : []);
  const isEmpty = isHere && tags.length === 0;
  const create = isReadOnly ? undefined : () => setNaming({ kind: 'new', parentId: null });
  return (
    <>
      <ViewSplit
        id="codebook"
        list={
          <CodebookPane
            tab="tags"
            tools={
              <>
                {!isEmpty && <ExportTags />}
                {create && (
                  <IconButton label={text.newTag} shortcut={keyInWords('n')} onClick={create}>
                    <IconPlus size={18} stroke={1.6} />
                  </IconButton>
                )}
              </>
            }
          >
            <TagTree
              tags={tags}
              chosen={chosen}
              closed={closedSet}
              onClosed={(next) => setClosed([...next])}
              naming={naming}
              onNaming={setNaming}
              isReadOnly={isReadOnly}
            />
          </CodebookPane>
        }
        stage={
          tag ? (
            <TagStage key={tag.id} tag={tag} tags={tags} ask={setDialog} onChild={() => setNaming({ kind: 'new', parentId: tag.id })} />
          ) : (
            <NoTag isEmpty={isEmpty} onCreate={create} />
          )
        }
        inspector={isEmpty ? undefined : <TagUses key={tag?.id} tag={tag} />}
      />
      <TagDialogs dialog={dialog} tags={tags} onClose={() => setDialog(null)} />
    </>
  );
}

function NoTag({ isEmpty, onCreate }: { isEmpty: boolean; onCreate: (() => void) | undefined }) {
  return (
    <EmptyState
      icon={<IconTags size={40} stroke={1.25} />}
      title={isEmpty ? text.none : text.choose}
      body={isEmpty ? text.noneHelp : text.chooseHelp}
    >
      {isEmpty && onCreate && <Button onClick={onCreate}>{text.newTag}</Button>}
    </EmptyState>
  );
}

interface Given {
  tag: Tag | undefined;
  isReadOnly: boolean;
  name: (naming: Naming) => void;
  ask: (dialog: TagDialog) => void;
}

function useTagCommands({ tag, isReadOnly, name, ask }: Given): void {
  const offered = useMemo<readonly Command[]>(() => {
    const ofTag = (command: string, label: string, keys: readonly string[], run: (tag: Tag) => void): Command => ({
      id: `tag-${command}`, label, group: words.codebook.title, keys, enabled: !isReadOnly && tag !== undefined, run: () => tag && run(tag),
    });
    return [
      { id: 'tag-new', label: text.newTag, group: words.codebook.title, keys: ['n'], enabled: !isReadOnly, run: () => name({ kind: 'new', parentId: null }) },
      ofTag('child', text.newChild, ['shift+n'], (one) => name({ kind: 'new', parentId: one.id })),
      ofTag('rename', text.rename, ['F2'], (one) => name({ kind: 'rename', id: one.id })),
      ofTag('move', text.move, ['m'], (one) => ask({ kind: 'move', tag: one })),
      ofTag('merge', text.merge, ['shift+m'], (one) => ask({ kind: 'merge', tag: one })),
      ofTag('remove', text.remove, ['Delete'], (one) => void removeTag(one)),
    ];
  }, [tag, isReadOnly, name, ask]);
  useCommands(offered);
}
