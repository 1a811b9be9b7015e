// A bookmark whose number is the document's own: the library counts through the life of the process, so its bytes would differ each time.
import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  /** `id` must be unique in the document. */
  constructor(name: string, id: number, children: readonly ParagraphChild[]) {
    super({ id: name, children: [...children] });
    this.start = new BookmarkStart(name, id);
    this.end = new BookmarkEnd(id);
  }
}
