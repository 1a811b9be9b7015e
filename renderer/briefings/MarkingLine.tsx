// The marking as it stands at the top and bottom of every page: TLP labels in their colours on black, free ones in bold.
import { isTlpLabel, tlpMeanings } from '../../contract/vocabulary/markings.ts';
import styles from './Preview.module.css';

export function MarkingLine({ marking }: { marking: string }) {
  if (marking.trim() === '') return null;
  return (
    <p className={styles.marking}>
      {isTlpLabel(marking) ? (
        <span className={styles.tlp} style={{ color: tlpMeanings[marking].colour }} title={tlpMeanings[marking].meaning}>
          {marking}
        </span>
      ) : (
        <strong dir="auto">{marking}</strong>
      )}
    </p>
  );
}
