// The columns of the claims table, each edited in place where the project can be written.
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Claim } from '../../contract/claims.ts';
import type { EditEnd } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import type { ClaimActions } from './claim-actions.ts';
import {
  ClaimantCell, ConfidenceCell, EventCell, GradeCell, KindCell, PlaceCell, QuestionCell, StatementCell, StatusCell, ValueCell,
} from './claim-cells.tsx';
import {
  ClaimantEditor, ConfidenceEditor, EventEditor, GradeEditor, KindEditor, PlaceEditor, QuantityEditor, QuestionEditor, StatementEditor, StatusEditor,
} from './claim-editors.tsx';
import type { ClaimColumnOf } from './columns-that-fit.ts';

export const OptionalColumn = z.enum(['confidence', 'question', 'kind', 'place', 'evidence', 'event', 'claimant']);
export type OptionalColumn = z.infer<typeof OptionalColumn>;
export const optionalColumns: readonly OptionalColumn[] = OptionalColumn.options;
export const firstHidden: OptionalColumn[] = ['confidence', 'question'];

type Editor = (props: { claim: Claim; actions: ClaimActions; onDone: (end: EditEnd) => void; children: ReactNode }) => ReactNode;
type Given = Partial<ClaimColumnOf> & { Editor?: Editor };

/** `actions` is null in a project that cannot be written: nothing can be changed in place. */
export function claimColumns(actions: ClaimActions | null): ClaimColumnOf[] {
  const column = (id: ClaimColumnOf['id'], least: number, share: number, cell: ClaimColumnOf['cell'], { Editor, ...given }: Given = {}): ClaimColumnOf => ({
    id, head: words.claimsTable.columns[id], least, share, width: `${least}px`, cell, sortable: true, ...given,
    ...(actions && Editor && {
      edit: (claim, onDone) => <Editor claim={claim} actions={actions} onDone={onDone}>{cell(claim)}</Editor>,
    }),
  });
  const page = { direction: 'page' } as const;
  return [
    column('statement', 204, 5, (claim) => <StatementCell claim={claim} />, { ...page, Editor: StatementEditor }),
    column('kind', 96, 0, (claim) => <KindCell claim={claim} />, { ...page, Editor: KindEditor }),
    column('claimant', 118, 1.5, (claim) => <ClaimantCell claim={claim} />, { Editor: ClaimantEditor }),
    column('value', 158, 0.3, (claim) => <ValueCell claim={claim} />, { direction: 'ltr', Editor: QuantityEditor }),
    column('event', 102, 0.3, (claim) => <EventCell claim={claim} />, { Editor: EventEditor }),
    column('place', 92, 0.6, (claim) => <PlaceCell claim={claim} />, { Editor: PlaceEditor }),
    column('question', 132, 1, (claim) => <QuestionCell claim={claim} />, { Editor: QuestionEditor }),
    column('grade', 76, 0, (claim, edit) => <GradeCell claim={claim} onEdit={edit} />, { ...page, Editor: GradeEditor }),
    column('confidence', 96, 0, (claim) => <ConfidenceCell claim={claim} />, { ...page, Editor: ConfidenceEditor }),
    column('evidence', 74, 0, ({ evidence }) => evidence.length, { align: 'end' }),
    column('status', 116, 0, (claim, edit) => <StatusCell claim={claim} onEdit={edit} />, { ...page, Editor: StatusEditor }),
  ];
}
