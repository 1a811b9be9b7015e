// The name of a thing as its heading: pressed it becomes a field; what is refused stays there with its reason.
import { EditableText } from '../ui/EditableText.tsx';
import { useAct } from './act.ts';

interface Props {
  level: 'h2' | 'h3';
  name: string;
  label: string;
  hint: string;
  /** In UTF-16 code units. */
  maxLength: number;
  isReadOnly: boolean;
  className: string | undefined;
  /** Gets the name without white space around it; an empty one is not saved. */
  onSave: (name: string) => Promise<unknown>;
}

export function SavedName({ level: Heading, name, label, hint, maxLength, isReadOnly, className, onSave }: Props) {
  const save = useAct(async (typed: string) => {
    if (typed.trim() !== '') await onSave(typed.trim());
    return true;
  });
  if (isReadOnly) return <Heading className={className} dir="auto">{name}</Heading>;
  return (
    <Heading className={className} data-rename>
      <EditableText
        value={name}
        shown={name}
        none=""
        label={label}
        hint={hint}
        maxLength={maxLength}
        refusal={save.refusal}
        onSave={async (typed) => (await save.run(typed)) === true}
        onLeave={save.clear}
      />
    </Heading>
  );
}
