// The two grades of a claim, kept apart: credibility of what is said, reliability of the outlet that says it.
import { TextInput } from '@mantine/core';
import { Credibility, credibilityRatings } from '../../contract/vocabulary/credibility.ts';
import { Reliability, reliabilityGrades } from '../../contract/vocabulary/reliability.ts';
import { GradeRow } from '../ui/GradeRow.tsx';
import { words } from '../words/catalogue.ts';
import type { ClaimDraft } from './claim-draft.ts';

interface Props {
  draft: ClaimDraft;
  /** The outlet that the article states; null offers a field to name one. */
  outlet: string | null;
  outletMissing: boolean;
  onChange: (part: Partial<ClaimDraft>) => void;
}

const texts = words.claims;

export const credibilityGrades = Credibility.options.map(({ value }) => ({ value, ...credibilityRatings[value] }));
export const reliabilityScale = Reliability.options.map((value) => ({ value, ...reliabilityGrades[value] }));

export function GradesFields({ draft, outlet, outletMissing, onChange }: Props) {
  return (
    <>
      <GradeRow
        label={texts.credibility}
        grades={credibilityGrades}
        value={draft.credibility}
        none={texts.notGraded}
        onChange={(credibility) => onChange({ credibility })}
      />
      <GradeRow
        label={outlet ? `${texts.reliability}: ${outlet}` : texts.reliability}
        grades={reliabilityScale}
        value={draft.reliability}
        none={texts.notGraded}
        onChange={(reliability) => onChange({ reliability })}
      />
      {outlet === null && (
        <TextInput
          label={texts.outlet}
          placeholder={texts.outletPlaceholder}
          maxLength={200}
          value={draft.outlet}
          error={outletMissing ? texts.outletNeeded : undefined}
          onChange={(event) => onChange({ outlet: event.currentTarget.value })}
        />
      )}
    </>
  );
}
