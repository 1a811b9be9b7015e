// Tells screen readers which highlights begin and end in a block: paint has no element that could carry a role.
import { useLayoutEffect } from 'react';
import type { Passage } from '../../contract/passages.ts';
import { words } from '../words/catalogue.ts';
import { passageInWords } from './passage-in-words.ts';
import type { TextMap } from './text-map.ts';

const { spoken } = words.reading;

/** The element that holds the words about a passage (HiddenPassages). */
export function commentId(passageId: string): string {
  return `passage-words-${passageId}`;
}

/**
 * `aria-description` is read while one reads on, which what `aria-describedby` refers to is not on a paragraph;
 * `aria-details` leads to the comment, where the passage can be opened. Costs one look-up a passage.
 */
export function useDescribedBlocks(map: TextMap | null, passages: readonly Passage[]): void {
  useLayoutEffect(() => {
    if (!map) return;
    const described = new Map<HTMLElement, Passage[]>();
    for (const passage of passages) {
      for (const { startContainer } of map.rangesOf(passage)) {
        const block = startContainer.parentElement?.closest<HTMLElement>('[data-start]');
        if (block) described.set(block, [...(described.get(block) ?? []), passage]);
      }
    }
    for (const [block, here] of described) {
      block.ariaDescription = here.map((passage) => partInWords(block, passage)).join('. ');
      block.setAttribute('aria-details', here.map(({ id }) => commentId(id)).join(' '));
    }
    return () => {
      for (const block of described.keys()) {
        block.ariaDescription = null;
        block.removeAttribute('aria-details');
      }
    };
  }, [map, passages]);
}

/** Of a passage over several blocks each block says which part of it stands there. */
function partInWords(block: HTMLElement, passage: Passage): string {
  const start = Number(block.dataset['start']);
  const begins = passage.start >= start;
  const ends = passage.end <= start + (block.textContent?.length ?? 0);
  if (begins && ends) return passageInWords(passage);
  if (begins) return spoken.begins(passageInWords(passage));
  return ends ? spoken.ends(passage.quote.slice(-40)) : spoken.goesOn;
}
