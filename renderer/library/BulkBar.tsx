// What can be done with several articles that are chosen in list or table.
import { IconArrowBackUp, IconCircleCheck, IconCircleDashed, IconTag, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useCommands, useKeyOf, type Command } from '../app/shortcuts.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { BulkAsking, BulkBar as Bar } from '../ui/BulkBar.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { restoreArticles, reviewArticles, trashArticles } from './bulk-acts.ts';
import classes from './bulk.module.css';
import { GradeOutlets } from './GradeOutlets.tsx';
import { TagArticles } from './TagArticles.tsx';

const text = words.browsing;
const icon = { size: 17, stroke: 1.6 } as const;

interface Props {
  ids: ReadonlySet<string>;
  trash: boolean;
  onClear: () => void;
}

type Opened = 'tag' | 'grade' | null;

export function BulkBar({ ids, trash, onClear }: Props) {
  const isReadOnly = useReadOnly();
  const chosen = useMemo(() => [...ids], [ids]);
  return (
    <Bar label={text.bar} count={text.chosen(ids.size)} leaveLabel={text.leave} onClear={onClear}>
      {!isReadOnly && trash && (
        <IconButton label={text.restore.act} onClick={() => void restoreArticles(chosen).then(onClear)}>
          <IconArrowBackUp {...icon} />
        </IconButton>
      )}
      {!isReadOnly && !trash && <Acts chosen={chosen} onClear={onClear} />}
    </Bar>
  );
}

function Acts({ chosen, onClear }: { chosen: readonly string[]; onClear: () => void }) {
  const [opened, setOpened] = useState<Opened>(null);
  useBulkCommands(chosen, onClear, setOpened);
  const keys = { tag: useKeyOf('tag-articles'), grade: useKeyOf('grade-outlets'), mark: useKeyOf('review-chosen'), unmark: useKeyOf('unreview-chosen') };
  return (
    <>
      <Asking
        label={text.tag.act} shortcut={keys.tag} icon={<IconTag {...icon} />} width={300}
        opened={opened === 'tag'} onOpened={(open) => setOpened(open ? 'tag' : null)}
      >
        <TagArticles ids={chosen} onDone={() => setOpened(null)} />
      </Asking>
      <Asking
        label={text.grade.act} shortcut={keys.grade} icon={<span className={classes.letter}>A–F</span>} width={340}
        opened={opened === 'grade'} onOpened={(open) => setOpened(open ? 'grade' : null)}
      >
        <GradeOutlets ids={chosen} onDone={() => setOpened(null)} />
      </Asking>
      <IconButton label={text.review.mark} shortcut={keys.mark} onClick={() => void reviewArticles(chosen, true)}>
        <IconCircleCheck {...icon} />
      </IconButton>
      <IconButton label={text.review.unmark} shortcut={keys.unmark} onClick={() => void reviewArticles(chosen, false)}>
        <IconCircleDashed {...icon} />
      </IconButton>
      <IconButton label={text.trash.act} shortcut="Delete" onClick={() => void trashArticles(chosen).then((isDone) => isDone && onClear())}>
        <IconTrash {...icon} />
      </IconButton>
    </>
  );
}

interface AskingProps {
  label: string;
  shortcut: string | undefined;
  icon: ReactNode;
  width: number;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  children: ReactNode;
}

function Asking({ label, shortcut, icon: picture, opened, onOpened, ...rest }: AskingProps) {
  const target = <IconButton label={label} shortcut={shortcut} onClick={() => onOpened(!opened)}>{picture}</IconButton>;
  return <BulkAsking label={label} opened={opened} onOpened={onOpened} target={target} {...rest} />;
}

function useBulkCommands(ids: readonly string[], onClear: () => void, setOpened: (opened: Opened) => void): void {
  const latest = useRef({ ids, onClear });
  useEffect(() => {
    latest.current = { ids, onClear };
  });
  const offered = useMemo<readonly Command[]>(() => {
    const group = words.frame.commands.article;
    const chosen = () => latest.current.ids;
    const clear = (isDone: boolean) => isDone && latest.current.onClear();
    return [
      { id: 'tag-articles', label: text.commands.tag, group, keys: ['shift+t'], run: () => setOpened('tag') },
      { id: 'grade-outlets', label: text.commands.grade, group, keys: ['g'], run: () => setOpened('grade') },
      { id: 'review-chosen', label: text.review.mark, group, keys: ['r'], run: () => void reviewArticles(chosen(), true) },
      { id: 'unreview-chosen', label: text.review.unmark, group, keys: ['shift+r'], run: () => void reviewArticles(chosen(), false) },
      { id: 'trash-articles', label: text.trash.act, group, keys: ['mod+Delete'], run: () => void trashArticles(chosen()).then(clear) },
    ];
  }, [setOpened]);
  useCommands(offered);
}
