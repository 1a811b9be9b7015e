// The tree of tags: arrows move, open and close; F2 renames in place; a line dragged onto another goes below it.
import { IconChevronRight } from '@tabler/icons-react';
import { Fragment, useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { treeOf, withDescendants, type TreeLine } from '../../contract/tag-tree.ts';
import type { Tag } from '../../contract/tags.ts';
import { inBackground } from '../app/act.ts';
import { words } from '../words/catalogue.ts';
import { chooseTag, createTag, moveTag, changeTag } from './tag-acts.ts';
import { NameField } from './NameField.tsx';
import { treeMove, visibleLines } from './tree-keys.ts';
import classes from './tree.module.css';

const text = words.codebook.tags;

/** What is being named in the tree: a tag that is there, or a new one below another. */
export type Naming = { kind: 'rename'; id: string } | { kind: 'new'; parentId: string | null } | null;

interface Props {
  tags: readonly Tag[];
  chosen: string | null;
  closed: ReadonlySet<string>;
  onClosed: (closed: ReadonlySet<string>) => void;
  naming: Naming;
  onNaming: (naming: Naming) => void;
  isReadOnly: boolean;
}

export function TagTree({ tags, chosen, closed, onClosed, naming, onNaming, isReadOnly }: Props) {
  const tree = useRef<HTMLDivElement>(null);
  // A new tag is named where it will stand, also below one that is closed.
  const open = naming?.kind === 'new' && naming.parentId !== null ? without(closed, naming.parentId) : closed;
  const lines = visibleLines(treeOf(tags), open);
  const active = lines.some(({ tag }) => tag.id === chosen) ? chosen : (lines[0]?.tag.id ?? null);
  const [over, setOver] = useState<string | null>(null);
  const [moving, setMoving] = useState<Tag | null>(null);
  /** Where the moving tag may go: not to where it is, nor below itself. */
  const takes = (parentId: string | null) => moving !== null && moving.parentId !== parentId && (parentId === null || !withDescendants(tags, moving.id).has(parentId));
  const focusActive = () => tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  const comesBack = useRef(false);
  useEffect(() => {
    if (tree.current?.contains(document.activeElement)) focusActive();
  }, [active]);
  // After naming the focus goes back into the tree, as soon as what was named stands there.
  useEffect(() => {
    if (!comesBack.current || naming || active === null || active !== chosen) return;
    comesBack.current = false;
    focusActive();
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const inward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const move = treeMove(event.key, chosen, lines, { closed, inward });
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'go') chooseTag(move.id);
    else onClosed(move.kind === 'open' ? without(closed, move.id) : new Set(closed).add(move.id));
  }

  function onDrop(event: DragEvent, parentId: string | null): void {
    event.preventDefault();
    event.stopPropagation();
    setOver(null);
    if (moving && takes(parentId)) void inBackground(() => moveTag(moving, parentId));
  }

  const name = (typed: string) => {
    onNaming(null);
    if (typed !== '' && naming?.kind === 'rename') void changeTag(naming.id, { name: typed });
    if (typed !== '' && naming?.kind === 'new') void createTag(typed, naming.parentId);
    comesBack.current = true;
  };
  const dragSource = (tag: Tag) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData('text/plain', tag.name);
      event.dataTransfer.effectAllowed = 'move';
      setMoving(tag);
    },
    // Also after Escape, which drops it nowhere.
    onDragEnd: () => {
      setMoving(null);
      setOver(null);
    },
  });
  const dropTarget = (id: string | null) => ({
    onDragOver: (event: DragEvent) => {
      if (moving === null) return;
      event.stopPropagation();
      setOver(takes(id) ? (id ?? 'root') : null);
      if (takes(id)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => onDrop(event, id),
  });
  return (
    <div ref={tree} className={classes.host} {...dropTarget(null)} onDragLeave={() => setOver(null)} data-over={over === 'root' || undefined}>
      <div role="tree" aria-label={text.tree} className={classes.tree} onKeyDown={onKeyDown}>
        {lines.map((line) => (
          <Fragment key={line.tag.id}>
            {naming?.kind === 'rename' && naming.id === line.tag.id ? (
              <NameLine depth={line.depth} value={line.tag.name} label={text.rename} onDone={name} />
            ) : (
              <Line
                line={line}
                isChosen={line.tag.id === chosen}
                isActive={line.tag.id === active}
                isOpen={!open.has(line.tag.id)}
                isOver={over === line.tag.id}
                onFold={() => onClosed(closed.has(line.tag.id) ? without(closed, line.tag.id) : new Set(closed).add(line.tag.id))}
                onFocus={chosen === null ? () => chooseTag(line.tag.id) : undefined}
                onRename={() => onNaming({ kind: 'rename', id: line.tag.id })}
                drag={isReadOnly ? {} : { ...dragSource(line.tag), ...dropTarget(line.tag.id) }}
              />
            )}
            {naming?.kind === 'new' && naming.parentId === line.tag.id && (
              <NameLine depth={line.depth + 1} value="" label={text.newName} onDone={name} />
            )}
          </Fragment>
        ))}
        {naming?.kind === 'new' && naming.parentId === null && <NameLine depth={0} value="" label={text.newName} onDone={name} />}
      </div>
      {moving && moving.parentId !== null && <p className={classes.dropRoot} aria-hidden>{text.dropRoot}</p>}
    </div>
  );
}

interface LineProps {
  line: TreeLine<Tag>;
  isChosen: boolean;
  /** Has the tree's one place in the order of tabs. */
  isActive: boolean;
  isOpen: boolean;
  isOver: boolean;
  onFold: () => void;
  onRename: () => void;
  onFocus: (() => void) | undefined;
  drag: React.ComponentProps<'div'>;
}

function Line({ line: { tag, depth, children }, isChosen, isActive, isOpen, isOver, onFold, onRename, onFocus, drag }: LineProps) {
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isChosen}
      aria-expanded={children > 0 ? isOpen : undefined}
      aria-label={`${tag.name}, ${text.usesLabel(tag.uses, tag.usesBelow)}`}
      tabIndex={isActive ? 0 : -1}
      data-main-focus={isActive || undefined}
      data-over={isOver || undefined}
      className={classes.line}
      style={{ '--depth': depth, '--hue': `var(--hue-${tag.colour})` } as React.CSSProperties}
      onClick={() => chooseTag(tag.id)}
      onDoubleClick={onRename}
      onFocus={onFocus}
      {...drag}
    >
      <span className={classes.fold} onClick={(event) => folded(event, onFold)} aria-hidden data-open={(children > 0 && isOpen) || undefined}>
        {children > 0 && <IconChevronRight size={14} stroke={1.75} />}
      </span>
      <span className={classes.dot} aria-hidden />
      <span className={classes.name} dir="auto" title={tag.name}>{tag.name}</span>
      <span className={classes.uses} aria-hidden>
        {tag.uses}
        {tag.usesBelow !== tag.uses && <span> / {tag.usesBelow}</span>}
      </span>
    </div>
  );
}

function folded(event: React.MouseEvent, onFold: () => void): void {
  event.stopPropagation();
  onFold();
}

function NameLine({ depth, value, label, onDone }: { depth: number; value: string; label: string; onDone: (typed: string) => void }) {
  return (
    <div role="treeitem" aria-level={depth + 1} aria-label={label} className={classes.line} style={{ '--depth': depth } as React.CSSProperties}>
      <span className={classes.fold} />
      <NameField value={value} label={label} onDone={onDone} />
    </div>
  );
}

function without(set: ReadonlySet<string>, id: string): Set<string> {
  const rest = new Set(set);
  rest.delete(id);
  return rest;
}
