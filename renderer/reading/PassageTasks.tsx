// The two short tasks of the inspector: putting a tag on a place of the text, and writing a note on a passage.
import { Autocomplete, Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ArticleText } from '../../contract/articles.ts';
import { longestTagPath } from '../../contract/tag-tree.ts';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { useTags } from '../codebook/use-tags.ts';
import { Pane } from '../ui/Pane.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { useSession, type Task } from './session.ts';
import { clearSelection } from './use-selection.ts';
import classes from './inspector.module.css';

export function TagTask({ task, text }: { task: Extract<Task, { kind: 'tag' }>; text: ArticleText }) {
  const session = useSession();
  const [name, setName] = useState('');
  const { paths } = useTags();
  const apply = useAct((chosen: string) =>
    client.tags.apply({ name: chosen, targets: [{ articleId: session.articleId, ...task.at }] }),
  );
  const leave = () => session.set({ task: null });
  const put = async (chosen: string) => {
    if (!chosen.trim() || !(await apply.run(chosen.trim()))) return;
    leave();
    clearSelection(session);
  };
  return (
    <Pane title={words.reading.bar.tag}>
      <form className={classes.task} onSubmit={(event) => submitted(event, () => void put(name))} onKeyDown={onEscape(leave)}>
        <span className={classes.taskQuote} dir="auto">{text.text.slice(task.at.start, task.at.end)}</span>
        <Autocomplete
          label={words.reading.tagName}
          placeholder={words.reading.tagPlaceholder}
          autoFocus
          maxLength={longestTagPath}
          dir="auto"
          description={words.reading.tagPathHint}
          inputWrapperOrder={['label', 'input', 'description']}
          data={[...new Set(paths.values())]}
          value={name}
          onChange={setName}
          onOptionSubmit={(chosen) => void put(chosen)}
        />
        <RefusalLine sentence={apply.refusal} />
        <TaskFoot label={words.reading.putTag} busy={apply.busy} onLeave={leave} />
      </form>
    </Pane>
  );
}

export function NoteTask({ task, text }: { task: Extract<Task, { kind: 'note' }>; text: ArticleText }) {
  const session = useSession();
  const [note, setNote] = useState(task.note);
  const save = useAct(async (words: string) => {
    const passage = await task.passage;
    return passage && client.passages.note({ id: passage.id, note: words });
  });
  const leave = () => session.set({ task: null });
  const keep = async () => {
    if (note === task.note || (await save.run(note))) leave();
  };
  return (
    <Pane title={words.reading.bar.note}>
      <form
        className={classes.task}
        onSubmit={(event) => submitted(event, () => void keep())}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
          onEscape(leave)(event);
        }}
      >
        <span className={classes.taskQuote} dir="auto">{text.text.slice(task.at.start, task.at.end)}</span>
        <Textarea
          label={words.reading.noteText}
          autoFocus
          autosize
          minRows={4}
          maxRows={16}
          maxLength={20_000}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalLine sentence={save.refusal} />
        <TaskFoot label={words.reading.saveNote} busy={save.busy} onLeave={leave} />
      </form>
    </Pane>
  );
}

function TaskFoot({ label, busy, onLeave }: { label: string; busy: boolean; onLeave: () => void }) {
  return (
    <div className={classes.taskFoot}>
      <Button variant="subtle" color="gray" onClick={onLeave}>{words.frame.cancel}</Button>
      <Button type="submit" loading={busy}>{label}</Button>
    </div>
  );
}

function submitted(event: React.FormEvent, act: () => void): void {
  event.preventDefault();
  act();
}

function onEscape(leave: () => void) {
  return (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    leave();
  };
}
