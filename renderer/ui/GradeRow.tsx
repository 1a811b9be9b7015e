// A scale of grades in one line of radio buttons; name and meaning of the one chosen or pointed at stand below it in full.
import { useId, useState } from 'react';
import classes from './grade-row.module.css';

interface Grade<Value extends string | number> {
  value: Value;
  name: string;
  meaning: string;
}

interface Props<Value extends string | number> {
  label: string;
  grades: readonly Grade<Value>[];
  value: Value | null;
  /** A second press on the chosen grade takes it back. */
  onChange: (value: Value | null) => void;
  none: string;
}

export function GradeRow<Value extends string | number>({ label, grades, value, onChange, none }: Props<Value>) {
  const group = useId();
  const [pointed, setPointed] = useState<Value | null>(null);
  const told = grades.find((grade) => grade.value === (pointed ?? value));
  return (
    <fieldset className={classes.row}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.grades} onPointerLeave={() => setPointed(null)}>
        {grades.map((grade) => (
          <label
            key={grade.value}
            className={classes.grade}
            data-chosen={grade.value === value || undefined}
            onPointerEnter={() => setPointed(grade.value)}
          >
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              aria-label={`${grade.value} ${grade.name}`}
              checked={grade.value === value}
              onChange={() => onChange(grade.value)}
              onClick={() => grade.value === value && onChange(null)}
            />
            {grade.value}
          </label>
        ))}
      </div>
      <div className={classes.told} data-pointed={pointed !== null || undefined}>
        {told ? (
          <>
            <b>{told.name}.</b> {told.meaning}
          </>
        ) : (
          none
        )}
      </div>
    </fieldset>
  );
}
