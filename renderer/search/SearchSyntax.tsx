// What can be written into the search field, with what it finds, and examples that find something in this project.
import { useQuery } from '@tanstack/react-query';
import { questions } from '../app/questions.ts';
import { addressOf } from '../app/routes.ts';
import { words } from '../words/catalogue.ts';
import { filterText } from './query-parts.ts';
import classes from './search.module.css';

const text = words.search;

export function SearchSyntax() {
  return (
    <section className={classes.syntax}>
      <p>{text.hint}</p>
      <Examples />
      <h2>{text.syntaxTitle}</h2>
      <dl>
        {text.syntax.map(({ write, finds }) => (
          <div key={write}>
            <dt>
              <code>{write}</code>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Of outlets, people, tags and months that this project has. */
function Examples() {
  const values = useQuery(questions.search.values.queryOptions()).data;
  if (!values) return null;
  const { outlets, claimants, tags, languages, months } = values;
  const [outlet, claimant, tag, month] = [outlets[0], claimants[0], tags.find(({ uses }) => uses > 0), months[0]];
  const other = languages[1];
  const examples = [
    outlet && filterText('outlet', outlet.name),
    outlet && outlets.length > 1 && `-${filterText('outlet', outlet.name)} has:claim`,
    claimant && filterText('claimant', claimant.name),
    tag && filterText('tag', tag.name),
    month && `date:${month.name}`,
    other && `lang:${other.name}`,
    claimant && 'has:note',
  ].filter((example) => typeof example === 'string');
  if (examples.length === 0) return null;
  return (
    <>
      <h2>{text.examplesTitle}</h2>
      <ul className={classes.examples}>
        {examples.map((query) => (
          <li key={query}>
            <a href={addressOf({ view: 'search', query })} dir="auto">{query}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
