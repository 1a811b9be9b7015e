// A scale of grades as a list of radio buttons, each with its name in full; the meaning of the chosen one stands below it.
import { useId } from 'react';
import classes from './grade-scale.module.css';

interface Grade<Value extends string | number> {
  value: Value;
  name: string;
  meaning: string;
}

interface Props<Value extends string | number> {
  label: string;
  grades: readonly Grade<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

export function GradeScale<Value extends string | number>({ label, grades, value, onChange }: Props<Value>) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.scale}>
      {grades.map((grade) => (
        <label key={grade.value} className={classes.grade} title={grade.meaning} data-chosen={grade.value === value || undefined}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={grade.value === value}
            onChange={() => onChange(grade.value)}
          />
          <span className={classes.letter}>{grade.value}</span>
          <span className={classes.name}>{grade.name}</span>
        </label>
      ))}
    </div>
  );
}
