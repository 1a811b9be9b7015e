// What can be written into the search field, with what it finds.
import { words } from '../words/catalogue.ts';
import classes from './search.module.css';

const text = words.search;

export function SearchSyntax() {
  return (
    <section className={classes.syntax}>
      <p>{text.hint}</p>
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
