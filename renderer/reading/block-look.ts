// How a block of the text looks, whether it is read or stands as a field: its class and what the style sheet goes by.
import type { Block } from '../../contract/text/block.ts';
import classes from './body.module.css';
import { hasMarker, isNote } from './shown-items.ts';
import { isWrapped } from './wrapped-lines.ts';

export function blockLook(block: Block, text: string, isTitle: boolean) {
  return {
    className: classes[isTitle ? 'title' : block.kind],
    'data-dimmed': block.boilerplate ? true : undefined,
    'data-level': block.kind === 'heading' || block.kind === 'list-item' ? block.level : undefined,
    'data-unmarked': (block.kind === 'list-item' && !hasMarker(text)) || undefined,
    'data-runs': isWrapped(text) || undefined,
    'data-note': isNote(block, text) || undefined,
  };
}
