// The map between the page and the text, for as long as the same blocks are on the page.
import { useLayoutEffect, useState } from 'react';
import type { ArticleText } from '../../contract/articles.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/** A new map whenever other blocks are on the page. */
export function useTextMap(root: React.RefObject<HTMLElement | null>, text: ArticleText | null, showBoilerplate: boolean): TextMap | null {
  const [map, setMap] = useState<TextMap | null>(null);
  useLayoutEffect(() => {
    setMap(root.current && text ? createTextMap(root.current) : null);
  }, [root, text, showBoilerplate]);
  return map;
}
