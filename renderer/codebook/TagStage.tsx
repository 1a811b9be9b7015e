// The chosen tag: its name and place, colour, description, what can be done with it, and the memos on it.
import { Button } from '@mantine/core';
import { IconArrowMerge, IconArrowMoveRight, IconDownload, IconSubtask, IconTrash } from '@tabler/icons-react';
import { TagColour, type Tag } from '../../contract/tags.ts';
import { client } from '../app/client.ts';
import { SavedName } from '../app/SavedName.tsx';
import { SavedNote } from '../app/SavedNote.tsx';
import { keyInWords } from '../app/shortcuts.ts';
import { MemoList } from '../memos/MemoList.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { changeTag, exportCodebook, removeTag } from './tag-acts.ts';
import type { TagDialog } from './TagDialogs.tsx';
import { TagPath } from './TagPath.tsx';
import classes from './codebook.module.css';

const text = words.codebook.tags;
const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;

interface Props {
  tag: Tag;
  tags: readonly Tag[];
  ask: (dialog: TagDialog) => void;
  onChild: () => void;
}

export function TagStage({ tag, tags, ask, onChild }: Props) {
  const isReadOnly = useReadOnly();
  const parent = tags.find(({ id }) => id === tag.parentId);
  return (
    <Pane>
      <article className={classes.stage} aria-label={tag.name}>
        <header>
          <p className={classes.place}>{parent ? <TagPath id={parent.id} name={parent.name} /> : text.root}</p>
          <SavedName
            level="h2"
            name={tag.name}
            label={text.name}
            hint={text.nameHint}
            maxLength={100}
            isReadOnly={isReadOnly}
            className={classes.title}
            onSave={(name) => client.tags.update({ id: tag.id, name })}
          />
          <p className={classes.soft}>{text.uses}: {text.usesOf(tag.uses, tag.usesBelow)}</p>
        </header>
        {!isReadOnly && (
          <div className={classes.acts}>
            <Button variant="default" leftSection={<IconSubtask {...icon} />} title={keyInWords('shift+n')} onClick={onChild}>{text.newChild}</Button>
            <Button variant="default" leftSection={<IconArrowMoveRight {...icon} />} title={keyInWords('m')} onClick={() => ask({ kind: 'move', tag })}>{text.move}</Button>
            <Button variant="default" leftSection={<IconArrowMerge {...icon} />} title={keyInWords('shift+m')} onClick={() => ask({ kind: 'merge', tag })}>{text.merge}</Button>
            <Button variant="default" leftSection={<IconTrash {...icon} />} title={keyInWords('Delete')} onClick={() => void removeTag(tag)}>{text.remove}</Button>
          </div>
        )}
        <Colours tag={tag} isReadOnly={isReadOnly} />
        <SavedNote
          value={tag.description}
          label={text.description}
          placeholder={text.descriptionHint}
          minRows={2}
          maxLength={4000}
          isReadOnly={isReadOnly}
          onSave={(description) => client.tags.update({ id: tag.id, description })}
        />
        <div>
          <Button variant="subtle" color="gray" px={6} leftSection={<IconDownload {...icon} />} title={text.quotesOfHelp} onClick={() => void exportCodebook('quotes-csv', tag.id)}>
            {text.quotesOf}
          </Button>
        </div>
        <MemoList on={{ record: 'tag', id: tag.id }} heading={words.memos.title} />
      </article>
    </Pane>
  );
}

function Colours({ tag, isReadOnly }: { tag: Tag; isReadOnly: boolean }) {
  return (
    <fieldset className={classes.colours} disabled={isReadOnly}>
      <legend className={classes.label}>{text.colour}</legend>
      {TagColour.options.map((colour) => (
        <label key={colour} className={classes.colour} style={{ '--hue': `var(--hue-${colour})` } as React.CSSProperties} title={text.colours[colour]}>
          <input
            type="radio"
            className="visually-hidden"
            name={`colour ${tag.id}`}
            aria-label={text.colours[colour]}
            checked={tag.colour === colour}
            onChange={() => void changeTag(tag.id, { colour })}
          />
        </label>
      ))}
    </fieldset>
  );
}
