// Key judgements on the printed page: what is judged, then its likelihood, then, in a sentence of its own, the confidence.
import type { ModelJudgement, Reference } from '../../contract/briefing-model.ts';
import { likelihoodRanges } from '../../contract/vocabulary/likelihood.ts';
import { words } from '../words/catalogue.ts';
import { ReferenceLinks } from './ReferenceLinks.tsx';
import styles from './Preview.module.css';

const text = words.briefings.preview;

interface PreviewJudgementsProps {
  judgements: readonly ModelJudgement[];
  references: readonly Reference[];
}

export function PreviewJudgements({ judgements, references }: PreviewJudgementsProps) {
  if (judgements.length === 0) return null;
  return (
    <section data-part="judgements" tabIndex={-1}>
      <h2 className={styles.heading}>{text.judgements}</h2>
      <ol className={styles.judgements}>
        {judgements.map((judgement) => (
          <li key={judgement.id} data-judgement={judgement.id} tabIndex={-1}>
            <p dir="auto">
              {judgement.text || <span className={styles.missing}>{text.empty}</span>}
              <ReferenceLinks numbers={judgement.references} references={references} />
            </p>
            <Assessment judgement={judgement} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Likelihood and confidence in two paragraphs: the one is about the event, the other about the basis. */
function Assessment({ judgement: { likelihood, confidence, basis } }: { judgement: ModelJudgement }) {
  return (
    <>
      {likelihood !== null && (
        <p className={styles.assessment}>
          <span className={styles.label}>{text.likelihood}:</span> {likelihood} ({likelihoodRanges[likelihood].join('–')} %).
        </p>
      )}
      {(confidence !== null || basis !== '') && (
        <p className={styles.assessment} dir="auto">
          <span className={styles.label}>{confidence === null ? text.basis : text.confidence}:</span>{' '}
          {confidence !== null && `${words.briefings.confidences[confidence].toLowerCase()}. `}
          {basis}
        </p>
      )}
    </>
  );
}
