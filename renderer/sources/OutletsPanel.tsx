// Every outlet with its grade, its articles and the reason for the grade; the chosen one beside them, to be changed.
import { TextInput } from '@mantine/core';
import { IconBuildingBroadcastTower, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Source } from '../../contract/sources.ts';
import { foldText } from '../../contract/text/fold.ts';
import { reliabilityGrades } from '../../contract/vocabulary/reliability.ts';
import { questions } from '../app/questions.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { GradeChip, gradeTone } from '../ui/GradeChip.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import type { Column, Sorting } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import { numberInWords } from '../words/language.ts';
import { OutletDetail } from './OutletDetail.tsx';
import { orderOutlets } from './order-outlets.ts';
import classes from './outlets.module.css';

const text = words.sources;

interface Props {
  /** The outlet that is chosen at first, as from a link. */
  chosen?: string | null;
  onChoose?: (id: string | null) => void;
}

export function OutletsPanel({ chosen = null, onChoose }: Props) {
  const answer = useQuery(questions.sources.list.queryOptions());
  const [filter, setFilter] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ column: 'articles', descending: true });
  const [chosenId, setChosenId] = useState(chosen);
  const all = answer.data;
  const rows = useMemo(() => orderOutlets(named(all ?? [], filter), sorting), [all, filter, sorting]);
  const choose = (id: string | null) => {
    setChosenId(id);
    onChoose?.(id);
  };
  if (answer.error) return <RefusalLine sentence={refusalSentence(answer.error)} />;
  if (all?.length === 0) return <EmptyState icon={<IconBuildingBroadcastTower size={40} stroke={1.25} />} {...text.none} />;
  const source = all?.find(({ id }) => id === chosenId);
  return (
    <div className={classes.panel}>
      <Pane
        bare
        title={all && text.count(all.length)}
        below={
          <TextInput
            aria-label={text.filter}
            placeholder={text.filter}
            leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setFilter('')}
          />
        }
      >
        <DataTable
          label={text.title}
          columns={columns}
          rows={rows}
          rowId={idOf}
          selected={new Set(chosenId ? [chosenId] : [])}
          onSelect={(selected) => choose([...selected].at(-1) ?? null)}
          sorting={sorting}
          onSort={setSorting}
          empty={all && <EmptyState title={text.nothingFiltered} />}
        />
      </Pane>
      <section className={classes.detail} aria-label={source?.name ?? text.chooseOne}>
        {source && all ? (
          <OutletDetail key={source.id} source={source} all={all} onGone={choose} />
        ) : (
          <EmptyState title={text.chooseOne} body={text.chooseOneBody} />
        )}
      </section>
    </div>
  );
}

const idOf = ({ id }: Source) => id;

function named(sources: readonly Source[], filter: string): readonly Source[] {
  const wanted = foldText(filter.trim());
  return wanted === '' ? sources : sources.filter(({ name }) => foldText(name).includes(wanted));
}

const columns: readonly Column<Source>[] = [
  { id: 'name', head: text.columns.name, width: 'minmax(160px, 2fr)', sortable: true, cell: ({ name }) => <span title={name}>{name}</span> },
  { id: 'grade', head: text.columns.grade, width: '76px', sortable: true, cell: ({ reliability }) => <Grade reliability={reliability} /> },
  { id: 'articles', head: text.columns.articles, width: '88px', align: 'end', sortable: true, cell: ({ articles }) => numberInWords(articles) },
  {
    id: 'rationale', head: text.columns.rationale, width: 'minmax(160px, 2fr)',
    cell: ({ rationale }) => (rationale ? <span title={rationale}>{rationale}</span> : <span className={classes.none}>{text.noRationale}</span>),
  },
];

function Grade({ reliability }: Pick<Source, 'reliability'>) {
  const meaning = reliability ? words.claims.reliabilityMeaning(reliability, reliabilityGrades[reliability].name) : words.claims.notGraded;
  return <GradeChip text={reliability ?? '–'} tone={gradeTone(reliability)} meaning={meaning} />;
}
