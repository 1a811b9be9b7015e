// All tags with their paths, asked once and shared by every screen that shows a tag.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { tagPaths } from '../../contract/tag-tree.ts';
import type { Tag } from '../../contract/tags.ts';
import { questions } from '../app/questions.ts';

const none: readonly Tag[] = [];

export function useTags(): { tags: readonly Tag[]; paths: ReadonlyMap<string, string>; isHere: boolean } {
  const { data } = useQuery(questions.tags.list.queryOptions());
  const tags = data ?? none;
  const paths = useMemo(() => tagPaths(tags), [tags]);
  return { tags, paths, isHere: data !== undefined };
}
