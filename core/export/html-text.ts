// Text set into HTML: escaped, with its language and direction; nothing that a project holds can become markup.
import { directionOf, oneLine, printable } from './printable-text.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text as content or as a quoted attribute's value; line ends stay. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** One line of text that keeps to itself in a line of another direction. */
export function inline(text: string): string {
  const line = oneLine(text);
  return /[^\u0000-\u024f\u2000-\u20cf]/.test(line) ? `<bdi dir="${directionOf(line)}">${escapeHtml(line)}</bdi>` : escapeHtml(line);
}

/** ` lang="ar" dir="rtl"` for an element; a language that is no well-formed tag is left out. */
export function languageAttributes(language: string | null, direction: 'ltr' | 'rtl'): string {
  const wellFormed = language !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language);
  return `${wellFormed ? ` lang="${language}"` : ''} dir="${direction}"`;
}

/** ` dir="rtl"` where a text of unknown language is mostly in such a script; '' otherwise. */
export function ownDirection(text: string): string {
  return directionOf(text) === 'rtl' ? ' dir="rtl"' : '';
}
