// The columns of the library's table, each sorted and most of them filtered in the head.
import { Popover, UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { problemsOf } from '../../contract/article-problems.ts';
import type { ArticleSummary } from '../../contract/articles.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { reliabilityGrades } from '../../contract/vocabulary/reliability.ts';
import { Chip } from '../ui/Chip.tsx';
import { DateText } from '../ui/DateText.tsx';
import { GradeChip, gradeTone } from '../ui/GradeChip.tsx';
import type { Column } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import { numberInWords } from '../words/language.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { nameOf } from './article-name.ts';
import classes from './article-table.module.css';
import { activeParts, type FilterPart } from './browsing.ts';
import { FilterField, type FilterProps } from './FilterFields.tsx';
import { languageName } from './language-name.ts';

const text = words.browsing;

export const OptionalColumn = z.enum(['outlet', 'published', 'language', 'words', 'passages', 'claims', 'tags', 'problems', 'reviewed', 'imported']);
export type OptionalColumn = z.infer<typeof OptionalColumn>;
export const firstHidden: OptionalColumn[] = ['imported'];

export interface ArticleColumn extends Column<ArticleSummary> {
  /** The least width in px. */
  least: number;
  /** Its share of the room that is left over. */
  share: number;
}

/** Where the stage is narrow these go, first to last, until the others fit. */
const firstToGo: readonly OptionalColumn[] = ['imported', 'passages', 'words', 'language', 'reviewed', 'tags', 'claims', 'problems', 'outlet'];

/** The padding at both ends of a row, and a scroll bar. */
const edges = 24 + 12;

/** The columns that fit into `width` px, with their widths in px; the title always stays. */
export function articleColumnsThatFit(columns: readonly ArticleColumn[], width: number): ArticleColumn[] {
  const gone = new Set<string>();
  const shown = () => columns.filter(({ id }) => !gone.has(id));
  const spare = () => width - shown().reduce((sum, { least }) => sum + least, edges);
  for (const id of firstToGo) if (spare() < 0) gone.add(id);
  const shares = shown().reduce((sum, { share }) => sum + share, 0);
  return shown().map((one) => ({ ...one, width: `${one.least + Math.floor((Math.max(0, spare()) * one.share) / shares)}px` }));
}

const filters: Partial<Record<OptionalColumn, FilterPart>> = {
  outlet: 'outlet', published: 'days', language: 'language', claims: 'claims', tags: 'tag', problems: 'problem', reviewed: 'reviewed',
};

export function articleColumns(hidden: readonly OptionalColumn[], filtering: FilterProps): ArticleColumn[] {
  const all = [
    column('title', 300, 5, titleCell),
    { ...column('outlet', 150, 2, outletCell), direction: 'page' as const },
    column('published', 164, 0, ({ published, updated }) => <ArticleDate published={published} updated={updated} none={text.noDate} />),
    column('language', 98, 0, ({ language }) => language && languageName(language)),
    { ...column('words', 68, 0, ({ words: number }) => numberInWords(number)), align: 'end' as const },
    { ...column('passages', 84, 0, ({ passages }) => passages || ''), align: 'end' as const },
    { ...column('claims', 82, 0, ({ claims }) => claims || ''), align: 'end' as const },
    { ...column('tags', 110, 1.5, tagsCell), direction: 'page' as const },
    column('problems', 160, 1.5, problemsCell),
    { ...column('reviewed', 122, 0, reviewedCell), direction: 'page' as const },
    column('imported', 106, 0, ({ importedAt }) => <DateText date={importedAt.slice(0, 10)} none="" title={importedAt} />),
  ];
  return all.filter(({ id }) => id === 'title' || !hidden.includes(id as OptionalColumn)).map((one) => {
    const part = filters[one.id as OptionalColumn];
    return part ? { ...one, tool: <HeadFilter part={part} {...filtering} /> } : one;
  });
}

function column(id: keyof typeof text.columns, least: number, share: number, cell: Column<ArticleSummary>['cell']): ArticleColumn {
  return { id, head: text.columns[id], least, share, width: `${least}px`, cell, sortable: true };
}

/** Wide by the content of no row: the head and every row must agree. */
function HeadFilter({ part, ...filtering }: FilterProps & { part: FilterPart }): ReactNode {
  const isOn = activeParts(filtering.filter).includes(part);
  return (
    <Popover position="bottom-start" width={240} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.headFilter} data-on={isOn || undefined} aria-label={text.filterBy(text.parts[part])}>
          <IconFilter size={13} stroke={1.75} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.filterBy(text.parts[part])}>
        <FilterField part={part} {...filtering} />
      </Popover.Dropdown>
    </Popover>
  );
}

// Cells are elements of one shape whatever stands in them, without components of their own: while the table is scrolled they
// are written over by the hundred, and to make or drop an element costs more than to write a word.

function titleCell(article: ArticleSummary): ReactNode {
  const { title, direction, language } = article;
  return (
    <span className={title === null ? classes.untitled : classes.title} dir={direction} lang={language ?? undefined} title={nameOf(article)}>
      {nameOf(article)}
    </span>
  );
}

function outletCell({ source }: Pick<ArticleSummary, 'source'>): ReactNode {
  if (!source) return <span className={classes.none}>{words.library.noOutlet}</span>;
  const { name, reliability } = source;
  const meaning = reliability ? words.claims.reliabilityMeaning(reliability, reliabilityGrades[reliability].name) : words.claims.notGraded;
  return (
    <span className={classes.outlet} title={name}>
      <GradeChip plain text={reliability ?? '–'} tone={gradeTone(reliability)} meaning={meaning} />
      <bdi>{name}</bdi>
    </span>
  );
}

function tagsCell({ tags }: Pick<ArticleSummary, 'tags'>): ReactNode {
  return (
    <span className={classes.chips} title={tags.map(({ name }) => name).join(', ') || undefined}>
      {tags.map(({ name }, at) => (
        <Chip key={at}><bdi>{name}</bdi></Chip>
      ))}
    </span>
  );
}

function problemsCell(article: ArticleSummary): ReactNode {
  const names = problemsOf(article).map((problem) => words.library.problems[problem]);
  const inWords = names.length > 0 ? text.problems(names) : '';
  return <span className={classes.problems} title={inWords || undefined}>{inWords}</span>;
}

const reviewedIcon = <IconCircleCheck size={14} stroke={1.75} role="img" aria-label={text.reviewed} />;

/** There and not seen where the article is not reviewed: a drawing is the dearest thing to make. */
function reviewedCell({ reviewedAt }: Pick<ArticleSummary, 'reviewedAt'>): ReactNode {
  const day = reviewedAt?.slice(0, 10);
  return (
    <span className={classes.reviewed} data-not={reviewedAt === null || undefined}>
      {reviewedIcon}
      <time className="tabular" dir="ltr" dateTime={day} title={reviewedAt ?? undefined}>{day === undefined ? '' : dateInWords(day)}</time>
    </span>
  );
}
