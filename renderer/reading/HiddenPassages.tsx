// What screen readers are told about the highlights, which as mere paint they cannot see: one button a passage, in order.
import type { Passage } from '../../contract/passages.ts';
import { words } from '../words/catalogue.ts';
import { describedBy } from './use-painting.ts';

interface Props {
  passages: readonly Passage[];
  onChoose: (passage: Passage) => void;
}

/** Not in the order of tabbing: by key one goes with [ and ], or through the list beside the text. */
export function HiddenPassages({ passages, onChoose }: Props) {
  if (passages.length === 0) return null;
  return (
    <ul className="visually-hidden" aria-label={words.reading.passageList}>
      {passages.map((passage) => (
        <li key={passage.id}>
          <button type="button" tabIndex={-1} id={describedBy(passage.id)} onClick={() => onChoose(passage)}>
            {words.reading.passageInWords(
              passage.quote,
              passage.claims.length,
              [...new Set(passage.claims.map(({ status }) => words.claims.statuses[status].toLowerCase()))].join(', '),
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
