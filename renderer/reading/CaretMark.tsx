// The reading caret as it is drawn: a text that cannot be edited has none of its own.
import { useLayoutEffect, useState } from 'react';
import { boxOf, type Setting } from './caret-lines.ts';
import { useReadingState } from './session.ts';
import classes from './page.module.css';

interface Props {
  setting: Setting | null;
  sheet: React.RefObject<HTMLElement | null>;
}

/** Seen while the text has the focus (page.module.css). Measured again whenever the text is set anew. */
export function CaretMark({ setting, sheet }: Props) {
  const caret = useReadingState((state) => state.caret);
  const [place, setPlace] = useState<{ left: number; top: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element || !setting || !caret) {
      setPlace(null);
      return;
    }
    const measure = () => {
      const box = boxOf(setting, caret);
      const origin = element.getBoundingClientRect();
      setPlace(box && { left: box.x - origin.left - 1, top: box.top - origin.top, height: box.bottom - box.top });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [setting, sheet, caret]);
  return place && <div className={classes.caret} style={place} data-caret={caret?.offset} aria-hidden />;
}
