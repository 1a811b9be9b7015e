// The list of sources on the printed page: every article with its descriptor and what identifies the file.
import type { ModelSource } from '../../contract/briefing-model.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { DottedLine } from '../ui/DottedLine.tsx';
import { words } from '../words/catalogue.ts';
import { publishedInWords } from './published-in-words.ts';
import styles from './Preview.module.css';

const text = words.briefings.preview;

export function PreviewSources({ sources, summary }: { sources: readonly ModelSource[]; summary: string }) {
  if (sources.length === 0) return null;
  return (
    <section data-part="sources" tabIndex={-1}>
      <h2 className={styles.heading}>{text.sources}</h2>
      {summary !== '' && <p className={styles.summary}>{summary}</p>}
      <ol className={styles.sources}>
        {sources.map((source) => (
          <SourceEntry key={source.articleId} source={source} />
        ))}
      </ol>
      <p className={styles.key}>{text.gradeKey}</p>
    </section>
  );
}

function SourceEntry({ source }: { source: ModelSource }) {
  const { outlet, updated, retrieved, reliability } = source;
  return (
    <li value={source.number}>
      <p dir="auto" lang={source.language ?? undefined}>
        {source.title}
        {!source.titleStated && <span className={styles.missing}> ({text.untitled})</span>}
      </p>
      <p className={styles.details}>
        <DottedLine
          items={[
            source.byline,
            outlet ?? text.noOutlet,
            publishedInWords(source.published),
            updated && `${text.updated} ${dateInWords(updated)}`,
            retrieved && `${text.retrieved} ${dateInWords(retrieved)}`,
            source.url,
            source.marking,
          ]}
        />
      </p>
      <p className={styles.details}>
        <DottedLine items={[reliability && `${text.reliability} ${reliability}`, source.rationale]} />
      </p>
      <p className={styles.hash} title={source.sha256}>
        <DottedLine
          items={[
            source.fileName,
            `${text.imported} ${dateInWords(source.importedAt.slice(0, 10))}`,
            `${text.sha256} ${source.sha256.slice(0, 16)}…`,
          ]}
        />
      </p>
    </li>
  );
}
