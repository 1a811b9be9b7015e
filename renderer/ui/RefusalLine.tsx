// The sentence of a refusal beside the act that was refused; announced to screen readers.
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './small.module.css';

export function RefusalLine({ sentence }: { sentence: string | null }) {
  if (!sentence) return null;
  return (
    <div className={classes.refusal} role="alert">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <span>{sentence}</span>
    </div>
  );
}
