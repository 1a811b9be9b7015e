// Choosing another tag: below which this one moves, or into which it is merged.
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { tagPaths, treeOf, withDescendants } from '../../contract/tag-tree.ts';
import type { Tag } from '../../contract/tags.ts';
import { useAct } from '../app/act.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { mergeTag, moveTag } from './tag-acts.ts';
import classes from './codebook.module.css';

const text = words.codebook.tags;

export interface TagDialog {
  kind: 'move' | 'merge';
  tag: Tag;
}

export function TagDialogs({ dialog, tags, onClose }: { dialog: TagDialog | null; tags: readonly Tag[]; onClose: () => void }) {
  const name = dialog?.tag.name ?? '';
  return (
    <Dialog
      opened={dialog !== null}
      onClose={onClose}
      title={dialog?.kind === 'merge' ? text.mergeTitle(name) : text.moveTitle(name)}
      closeLabel={words.frame.close}
      size={440}
    >
      {dialog && <PickTag dialog={dialog} tags={tags} onClose={onClose} />}
    </Dialog>
  );
}

const root = 'root';

function PickTag({ dialog: { kind, tag }, tags, onClose }: { dialog: TagDialog; tags: readonly Tag[]; onClose: () => void }) {
  const [picked, setPicked] = useState<string | null>(kind === 'move' ? (tag.parentId ?? root) : null);
  const act = useAct(async (id: string) => {
    const other = tags.find((one) => one.id === id);
    if (kind === 'move') await moveTag(tag, other?.id ?? null);
    else if (other) await mergeTag(tag, other);
    onClose();
  });
  const isMove = kind === 'move';
  const children = tags.filter(({ parentId }) => parentId === tag.id).length;
  return (
    <form
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked !== null) void act.run(picked);
      }}
    >
      <p className={classes.soft}>{isMove ? text.moveHelp : text.mergeHelp(tag.uses, children)}</p>
      <Select
        label={isMove ? text.moveLabel : text.mergeLabel}
        data={optionsOf(kind, tag, tags)}
        value={picked}
        searchable
        allowDeselect={false}
        data-autofocus
        // What is typed at once takes the place of where it stands now.
        onFocus={(event) => event.currentTarget.select()}
        maxDropdownHeight={260}
        onChange={setPicked}
      />
      <RefusalLine sentence={act.refusal} />
      <div className={classes.dialogFoot}>
        <Button variant="subtle" color="gray" onClick={onClose}>{words.frame.cancel}</Button>
        <Button type="submit" loading={act.busy} disabled={picked === null}>{isMove ? text.moveDo : text.mergeDo}</Button>
      </div>
    </form>
  );
}

/** What stands below a tag is no place for it to move to. */
function optionsOf(kind: TagDialog['kind'], tag: Tag, tags: readonly Tag[]) {
  const left = kind === 'move' ? withDescendants(tags, tag.id) : new Set([tag.id]);
  const paths = tagPaths(tags);
  const others = treeOf(tags).filter((line) => !left.has(line.tag.id)).map((line) => ({ value: line.tag.id, label: paths.get(line.tag.id) ?? line.tag.name }));
  return kind === 'move' ? [{ value: root, label: text.root }, ...others] : others;
}
