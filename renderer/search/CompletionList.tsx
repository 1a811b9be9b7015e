// What can stand at the caret of the search field: filters with what they find, or names with how often they are used.
import { words } from '../words/catalogue.ts';
import type { Completion } from './query-parts.ts';
import classes from './search.module.css';

const text = words.search.filters;

export function completionId(list: string, index: number): string {
  return `${list}-${index}`;
}

interface Props {
  id: string;
  options: readonly Completion[];
  active: number;
  onTake(completion: Completion): void;
}

export function CompletionList({ id, options, active, onTake }: Props) {
  return (
    <div id={id} role="listbox" aria-label={text.completion} className={classes.completions} hidden={options.length === 0}>
      {options.map((option, index) => (
        <div
          key={option.write}
          id={completionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={classes.completion}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          <bdi>{option.name}</bdi>
          <span>{option.write.endsWith(':') ? text.says[option.key] : option.uses !== null && text.uses(option.uses)}</span>
        </div>
      ))}
    </div>
  );
}
