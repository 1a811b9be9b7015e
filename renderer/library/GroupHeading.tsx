// The heading of a group of articles: its name in words.
import type { ArticleGrouping } from '../../contract/browsing.ts';
import { LineHeading } from '../ui/LineHeading.tsx';
import type { Line } from '../ui/lines.ts';
import { groupName } from './in-words.ts';

export function GroupHeading({ line: { group, isFolded }, grouping }: { line: Extract<Line, { kind: 'group' }>; grouping: ArticleGrouping | null }) {
  return <LineHeading name={groupName(group, grouping)} count={group.count} isFolded={isFolded} />;
}
