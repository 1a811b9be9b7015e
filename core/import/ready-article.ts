// All that can be made of an article before it is written, made in the reading thread: the core's thread has one file to write.
import { indexed } from '../../contract/text/fold.ts';
import { textName } from '../../db/content-names.ts';
import { openingOf } from '../articles/opening.ts';
import { sketchOf } from '../articles/shingles.ts';
import type { ImportedArticle } from './imported-article.ts';
import type { ArticleRead } from './reading.ts';

export function readyArticle({ text, blocks, ...described }: ImportedArticle): Omit<ArticleRead, 'original'> {
  const blocksJson = JSON.stringify(blocks);
  const body = indexed(text);
  return {
    article: described,
    opening: openingOf(text, blocks),
    text: { sha256: textName(text, blocksJson), text, blocks: blocksJson },
    folded: body === text ? null : body,
    sketch: sketchOf(text, blocks),
  };
}
