// A file that cannot be read and is kept all the same: a scan, a document under a password. It has its name, and no word.
import type { ImportedArticle, ImportFile } from './imported-article.ts';

/** Nothing is invented: the title is the file's name, and says so. */
export function unreadArticle({ name }: ImportFile): ImportedArticle {
  const title = name.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,8}$/, '');
  return {
    text: '', blocks: [], title: title === '' ? null : { value: title, from: 'the file’s name' },
    byline: null, outlet: null, url: null, published: null, updated: null, language: null, direction: 'ltr', words: 0, mentions: [],
  };
}
