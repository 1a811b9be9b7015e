// The search field: filters and names of the project are completed as one types, by keys alone or by pointer.
import { TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { CompletionList, completionId } from './CompletionList.tsx';
import { completed, completionsAt, type Completion, type FilterValues } from './query-parts.ts';
import classes from './search.module.css';

const text = words.search;

interface Props {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  values: FilterValues;
  onType(query: string): void;
  /** Enter, where it completes nothing. */
  onEnter(): void;
}

export function QueryField({ field, typed, values, onType, onEnter }: Props) {
  const list = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const after = useRef<number | null>(null);
  const offered = caret === null ? null : completionsAt(typed, caret, values);
  const current = offered ? Math.min(active === -1 && offered.ofValue ? 0 : active, offered.options.length - 1) : -1;
  useLayoutEffect(() => {
    if (after.current === null || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(after.current, after.current);
    after.current = null;
  }, [typed, field]);
  const close = () => {
    setCaret(null);
    setActive(-1);
  };
  const take = (completion: Completion | undefined) => {
    if (!offered || !completion) return;
    const next = completed(typed, offered, completion);
    after.current = next.caret;
    onType(next.query);
    setCaret(next.query.at(next.caret - 1) === ':' ? next.caret : null);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (offered && moves(event, current, offered.options.length, setActive)) return;
    if (offered && current >= 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      event.stopPropagation();
      take(offered.options[current]);
    } else if (offered && event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') onEnter();
  };
  return (
    <div className={classes.fieldBox}>
      <TextInput
        ref={field}
        type="search"
        size="md"
        role="combobox"
        aria-label={text.label}
        aria-expanded={offered !== null}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={offered && current >= 0 ? completionId(list, current) : undefined}
        placeholder={text.placeholder}
        autoComplete="off"
        spellCheck={false}
        data-query
        data-autofocus
        autoFocus
        dir="auto"
        maxLength={1000}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        rightSection={
          typed !== '' && (
            <IconButton label={text.clear} onClick={() => onType('')}>
              <IconX size={16} stroke={1.75} />
            </IconButton>
          )
        }
        value={typed}
        onChange={({ currentTarget }) => {
          setActive(-1);
          setCaret(currentTarget.selectionStart);
          onType(currentTarget.value);
        }}
        onSelect={({ currentTarget }) => caret !== null && setCaret(currentTarget.selectionStart)}
        // A filter that was begun elsewhere, by the menu of filters, goes on here.
        onFocus={({ currentTarget }) => currentTarget.value.endsWith(':') && setCaret(currentTarget.value.length)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <CompletionList id={list} options={offered?.options ?? []} active={current} onTake={take} />
    </div>
  );
}

/** Up and Down within the list; says whether the key was used. */
function moves(event: KeyboardEvent, current: number, count: number, go: (index: number) => void): boolean {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  if (event.key === 'ArrowUp' && current < 0) return false;
  event.preventDefault();
  event.stopPropagation();
  go(event.key === 'ArrowDown' ? Math.min(count - 1, current + 1) : current - 1);
  return true;
}
