// The numbered references of the printed page: the quote itself, and where, when and how well it was said.
import type { Reference } from '../../contract/briefing-model.ts';
import { DottedLine } from '../ui/DottedLine.tsx';
import { words } from '../words/catalogue.ts';
import { publishedInWords } from './published-in-words.ts';
import { passageAddress } from './ReferenceLinks.tsx';
import styles from './Preview.module.css';

const text = words.briefings.preview;

export function PreviewReferences({ references }: { references: readonly Reference[] }) {
  if (references.length === 0) return null;
  return (
    <section data-part="references" tabIndex={-1}>
      <h2 className={styles.heading}>{text.references}</h2>
      <ol className={styles.references}>
        {references.map((reference) => (
          <li key={reference.evidenceId} data-reference={reference.number}>
            <a className={styles.referenceNumber} href={passageAddress(reference)} aria-label={text.reference(reference.number)}>
              {reference.number}
            </a>
            <div>
              <blockquote className={styles.quote} dir={reference.direction} lang={reference.language ?? undefined}>
                {reference.quote}
              </blockquote>
              <p className={styles.details}>
                <DottedLine
                  items={[
                    reference.article,
                    reference.outlet ?? text.noOutlet,
                    publishedInWords(reference.published),
                    reference.grade,
                    reference.stance === 'supports' ? null : text[reference.stance],
                  ]}
                />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
