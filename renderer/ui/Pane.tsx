// One column's own frame: a head of 40 px that stays, a body that scrolls, a foot that stays.
import type { ReactNode, Ref } from 'react';
import classes from './pane.module.css';

interface Props {
  title?: ReactNode;
  /** At the right of the head: buttons. */
  tools?: ReactNode;
  /** Below the head, not scrolled: filter fields. */
  below?: ReactNode;
  foot?: ReactNode;
  /** The body scrolls itself (virtualised lists). */
  bare?: boolean;
  /** Nothing in the body takes the focus: the body itself does, so that keys scroll it. */
  readOnly?: boolean;
  bodyRef?: Ref<HTMLDivElement>;
  children: ReactNode;
}

export function Pane({ title, tools, below, foot, bare = false, readOnly = false, bodyRef, children }: Props) {
  return (
    <div className={classes.pane}>
      {(title || tools) && (
        <div className={classes.head}>
          <h2 className={classes.title}>{title}</h2>
          <div className={classes.tools}>{tools}</div>
        </div>
      )}
      {below && <div className={classes.below}>{below}</div>}
      <div ref={bodyRef} className={bare ? classes.bare : classes.body} tabIndex={bare ? undefined : readOnly ? 0 : -1}>
        {children}
      </div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </div>
  );
}
