// What an import tells of a file of which nothing came into the project.
import type { ImportOutcome } from './articles.ts';

/** `reason` is a whole sentence that names the file. */
export function refusedOutcome(path: string, reason: string): ImportOutcome {
  return { path, outcome: 'refused', articleId: null, title: null, published: null, updated: null, outlet: null, language: null, words: null, reason };
}
