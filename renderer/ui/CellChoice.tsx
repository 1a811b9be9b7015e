// One of a closed list, chosen in a cell of a table: arrows or a letter lead, Enter and Tab take it, Escape leaves.
import { Popover } from '@mantine/core';
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EditEnd } from './table-column.ts';
import classes from './cell-editors.module.css';

export interface CellOption {
  value: string;
  label: string;
  /** Stands before the label: a grade, a key. */
  sign?: string;
  /** Opens a group under this name. */
  heading?: string;
}

interface Props {
  label: string;
  options: readonly CellOption[];
  value: string | null;
  /** The cell as it is shown otherwise. */
  children: ReactNode;
  onSave: (value: string) => void;
  onDone: (end: EditEnd) => void;
}

export function CellChoice({ label, options, value, children, onSave, onDone }: Props) {
  const id = useId();
  const [at, setAt] = useState(() => Math.max(0, options.findIndex((option) => option.value === value)));
  useEffect(() => {
    // In braces: newer Chromium gives a promise here, which React would take for the way to clean up.
    void document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const take = (index: number, end: EditEnd) => {
    const option = options[index];
    if (option && option.value !== value) onSave(option.value);
    onDone(end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = led(event.key, at, options);
    if (to !== null) setAt(to);
    else if (event.key === 'Enter' || event.key === ' ') take(at, 'stay');
    else if (event.key === 'Tab') take(at, event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') onDone('stay');
    // A letter that leads nowhere is no command either.
    else if (event.key.length > 1 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Popover opened position="bottom-start" offset={2} width={264} onDismiss={() => onDone('away')} closeOnEscape={false} withRoles={false}>
      <Popover.Target>
        <div className={classes.chosen}>{children}</div>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <div
          ref={takeFocus}
          role="listbox"
          tabIndex={0}
          aria-label={label}
          aria-activedescendant={`${id}-${at}`}
          className={classes.list}
          onKeyDown={onKeyDown}
        >
          {options.map((option, index) => (
            <Option key={option.value} id={`${id}-${index}`} option={option} isAt={index === at} isChosen={option.value === value} onTake={() => take(index, 'stay')} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The list is there some time after its cell. */
function takeFocus(list: HTMLElement | null): void {
  list?.focus({ preventScroll: true });
}

interface OptionProps {
  id: string;
  option: CellOption;
  isAt: boolean;
  isChosen: boolean;
  onTake: () => void;
}

function Option({ id, option: { label, sign, heading }, isAt, isChosen, onTake }: OptionProps) {
  return (
    <>
      {heading !== undefined && <div role="presentation" className={classes.heading} dir="auto">{heading}</div>}
      <div id={id} role="option" aria-selected={isAt} data-chosen={isChosen || undefined} className={classes.option} onClick={onTake}>
        {sign !== undefined && <b className={classes.sign}>{sign}</b>}
        {label}
      </div>
    </>
  );
}

/** Where a key leads; a letter or digit to the next option that begins with it. Null where it leads nowhere. */
function led(key: string, at: number, options: readonly CellOption[]): number | null {
  const last = options.length - 1;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1 || key === ' ') return null;
  const begins = ({ sign, label }: CellOption) => [sign, label].some((text) => text?.toLowerCase().startsWith(key.toLowerCase()));
  const order = [...options.keys()].map((step) => (at + 1 + step) % options.length);
  return order.find((index) => options[index] && begins(options[index])) ?? null;
}
