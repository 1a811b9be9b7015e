// What screen readers are told about the highlights, which as mere paint they cannot see: one comment a passage, in order.
import { memo } from 'react';
import type { Passage } from '../../contract/passages.ts';
import { words } from '../words/catalogue.ts';
import { passageInWords } from './passage-in-words.ts';
import { commentId } from './use-described-blocks.ts';

interface Props {
  passages: readonly Passage[];
  onChoose: (passage: Passage) => void;
}

/** Not in the order of tabbing: by key one goes with [ and ], or through the list beside the text. */
export const HiddenPassages = memo(function HiddenPassages({ passages, onChoose }: Props) {
  if (passages.length === 0) return null;
  return (
    <ul className="visually-hidden" aria-label={words.reading.passageList}>
      {passages.map((passage) => (
        <li key={passage.id}>
          <div role="comment" id={commentId(passage.id)}>
            <button type="button" tabIndex={-1} onClick={() => onChoose(passage)}>{passageInWords(passage)}</button>
          </div>
        </li>
      ))}
    </ul>
  );
});
