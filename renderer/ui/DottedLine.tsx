// Short facts in a row with dots between them, each in its own direction; empty ones are left out. No line begins with a dot.
import { Fragment } from 'react';

export function DottedLine({ items, className }: { items: readonly (string | null | undefined)[]; className?: string | undefined }) {
  const said = items.filter((item) => item !== null && item !== undefined && item !== '');
  return (
    <span className={className}>
      {said.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && '\u00a0· '}
          <bdi>{item}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
