// What an RTF paragraph is: by its style, its outline level, its list.
import type { BlockForm } from './article-blocks.ts';
import type { RtfFacts, RtfState, RtfStyle } from './rtf-state.ts';

const LONGEST_CHAIN = 20;
const LONGEST_HEADING = 400;

export function formOf(state: RtfState, { styles }: RtfFacts): BlockForm {
  const style = inherited(styles, state.style);
  const role = style.role?.role ?? null;
  if (role === 'contents') return { kind: 'paragraph', boilerplate: 'navigation' };
  if (state.story.words.length <= LONGEST_HEADING) {
    if (role === 'title') return { kind: 'heading', outline: 0 };
    if (role === 'subtitle') return { kind: 'heading', outline: 1 };
    if (style.role?.role === 'heading') return { kind: 'heading', outline: style.role.outline };
    const outline = state.outline ?? style.outline;
    if (outline !== null && outline >= 0 && outline < 9) return { kind: 'heading', outline: outline + 1 };
  }
  if (state.story.label !== null || state.list > 0) return { kind: 'list-item', outline: state.depth + 1 };
  return role === 'quote' || role === 'caption' ? { kind: role } : { kind: 'paragraph' };
}

function inherited(styles: ReadonlyMap<number, RtfStyle>, number: number): RtfStyle {
  const found: RtfStyle = { role: null, outline: null, basedOn: null };
  let next: number | null = number;
  for (let steps = 0; next !== null && steps < LONGEST_CHAIN; steps++) {
    const style: RtfStyle | undefined = styles.get(next);
    found.role ??= style?.role ?? null;
    found.outline ??= style?.outline ?? null;
    next = style?.basedOn ?? null;
  }
  return found;
}

/** "1." and a tab become "1. "; a bullet becomes nothing, since a list item is shown as one. */
export function labelOf(captured: string): string {
  const label = captured.replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(label) && !/^[o§]$/.test(label) ? `${label} ` : '';
}
