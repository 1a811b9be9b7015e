// The library's left column: filter, sort, trash, importing, and the list between them.
import { Button, Menu, TextInput } from '@mantine/core';
import { IconArrowLeft, IconArrowsSort, IconFileImport, IconFilter, IconFilterOff, IconSearch, IconTrash } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { ArticleSummary } from '../../contract/articles.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { ArticleSort } from './article-order.ts';
import { articleProblems, countProblems, type ArticleProblem } from './article-problems.ts';
import { ArticleList } from './ArticleList.tsx';
import { chooseFiles } from './choose-files.ts';

interface Props {
  /** Every article of the library or of the trash, before filtering; undefined while it is asked for. */
  all: readonly ArticleSummary[] | undefined;
  articles: readonly ArticleSummary[];
  trash: boolean;
  filter: string;
  onFilter: (filter: string) => void;
  /** Only articles with this problem are shown. */
  problem: ArticleProblem | null;
  onProblem: (problem: ArticleProblem | null) => void;
  sort: ArticleSort;
  onSort: (sort: ArticleSort) => void;
  filterRef: Ref<HTMLInputElement>;
  openId: string | null;
  onOpen: (id: string) => void;
}

const texts = words.library;

export function LibraryPane(props: Props) {
  const { all, articles, trash, filter, onFilter, problem } = props;
  const title = all && (filter || problem ? texts.filtered(articles.length, all.length) : texts.articles(all.length));
  return (
    <Pane
      bare
      title={trash ? `${texts.trash} · ${title ?? ''}` : title}
      tools={trash ? <LeaveTrash /> : <Tools {...props} />}
      below={
        <TextInput
          ref={props.filterRef}
          aria-label={texts.filter}
          placeholder={texts.filter}
          leftSection={<IconSearch size={14} stroke={1.75} />}
          value={filter}
          onChange={(event) => onFilter(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onFilter('')}
        />
      }
    >
      {all && articles.length === 0 ? <Nothing {...props} /> : <ArticleList articles={articles} openId={props.openId} onOpen={props.onOpen} />}
    </Pane>
  );
}

function Nothing({ all, trash, onFilter, onProblem }: Props) {
  const clear = () => {
    onFilter('');
    onProblem(null);
  };
  if (all && all.length > 0) {
    return (
      <EmptyState title={texts.nothingFiltered.title} body={texts.nothingFiltered.body}>
        <Button variant="default" leftSection={<IconFilterOff size={14} />} onClick={clear}>{texts.nothingFiltered.clear}</Button>
      </EmptyState>
    );
  }
  if (trash) return <EmptyState icon={<IconTrash size={32} stroke={1.25} />} {...texts.emptyTrash} />;
  return null;
}

function LeaveTrash() {
  return (
    <IconButton label={texts.backToLibrary} onClick={() => go(libraryRoute())}>
      <IconArrowLeft size={16} stroke={1.75} />
    </IconButton>
  );
}

function Tools(props: Props) {
  return (
    <>
      <ProblemMenu {...props} />
      <SortMenu {...props} />
      <IconButton label={texts.showTrash} onClick={() => go(libraryRoute({ trash: true }))}>
        <IconTrash size={16} stroke={1.75} />
      </IconButton>
      <IconButton label={texts.import.choose} shortcut="I" onClick={chooseFiles}>
        <IconFileImport size={16} stroke={1.75} />
      </IconButton>
    </>
  );
}

function SortMenu({ sort, onSort }: Props) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={`${texts.sort}: ${texts.sortBy[sort]}`}>
          <IconArrowsSort size={16} stroke={1.75} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={sort} onChange={(value) => onSort(ArticleSort.parse(value))}>
          {ArticleSort.options.map((one) => (
            <Menu.RadioItem key={one} value={one}>{texts.sortBy[one]}</Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Each problem with how many articles have it; the others cannot be chosen. */
function ProblemMenu({ all, problem, onProblem }: Props) {
  const counts = countProblems(all ?? []);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={problem ? texts.onlyWith(texts.problems[problem]) : texts.showOnly} pressed={problem !== null}>
          <IconFilter size={16} stroke={1.75} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={problem ?? 'all'} onChange={(value) => onProblem(articleProblems.find((one) => one === value) ?? null)}>
          <Menu.RadioItem value="all" closeMenuOnClick>{texts.allArticles}</Menu.RadioItem>
          {articleProblems.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick disabled={counts[one] === 0 && one !== problem}>
              {texts.problemCount(texts.problems[one], counts[one])}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
