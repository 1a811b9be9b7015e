// Pairs of parties that may be one: why, which way to merge them, or that they are not the same.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Party, PartySuggestion } from '../../contract/parties.ts';
import { questions } from '../app/questions.ts';
import { addressOf, codebookRoute } from '../app/routes.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { keepApart, mergeParties } from './party-acts.ts';
import classes from './codebook.module.css';
import ofParties from './parties.module.css';

const text = words.codebook.parties;

/** All of the project, on the stage while no party is chosen. */
export function Suggestions({ parties }: { parties: readonly Party[] }) {
  const found = useQuery(questions.parties.suggestions.queryOptions()).data;
  return (
    <Pane title={text.likely}>
      <div className={classes.stage}>
        <p className={classes.soft}>{found?.length === 0 ? text.likelyNone : text.likelyHelp} {text.chooseHelp}</p>
        {found && <SuggestionList suggestions={found} parties={parties} />}
      </div>
    </Pane>
  );
}

interface ListProps {
  suggestions: readonly PartySuggestion[];
  parties: readonly Party[];
  /** The party on the stage, which is not named again. */
  towards?: Party;
}

export function SuggestionList({ suggestions, parties, towards }: ListProps) {
  const known = new Map(parties.map((party) => [party.id, party]));
  return (
    <ul className={ofParties.suggestions} aria-label={text.likely}>
      {suggestions.map((suggestion) => {
        const [one, other] = suggestion.ids.map((id) => known.get(id));
        return one && other && <SuggestionItem key={suggestion.ids.join()} suggestion={suggestion} pair={[one, other]} towards={towards} />;
      })}
    </ul>
  );
}

function SuggestionItem({ suggestion: { ids, reason, one, other }, pair, towards }: { suggestion: PartySuggestion; pair: [Party, Party]; towards: Party | undefined }) {
  const isReadOnly = useReadOnly();
  return (
    <li className={ofParties.suggestion}>
      <p>
        {pair.filter(({ id }) => id !== towards?.id).map((party, at) => (
          <span key={party.id}>
            {at > 0 && <span className={classes.soft}> = </span>}
            <a href={addressOf(codebookRoute('parties', party.id))} dir="auto">{party.name}</a>
          </span>
        ))}
      </p>
      <p className={ofParties.why} dir="auto">{text.reasons[reason](one, other)}</p>
      {!isReadOnly && (
        <div className={classes.acts}>
          {pair.map((party) => (
            <Button key={party.id} variant="default" onClick={() => void mergeParties(pair, party)}>
              <bdi>{text.mergeInto(party.name)}</bdi>
            </Button>
          ))}
          <Button variant="subtle" color="gray" onClick={() => void keepApart(ids)}>{text.keepApart}</Button>
        </div>
      )}
    </li>
  );
}
