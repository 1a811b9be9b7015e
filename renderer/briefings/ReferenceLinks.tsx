// The small numbers behind a sentence: each shows its quote on hover and leads to the passage in its article.
import { HoverCard } from '@mantine/core';
import type { Reference } from '../../contract/briefing-model.ts';
import { addressOf, libraryRoute } from '../app/routes.ts';
import { DottedLine } from '../ui/DottedLine.tsx';
import { words } from '../words/catalogue.ts';
import { publishedInWords } from './published-in-words.ts';
import styles from './Preview.module.css';

interface ReferenceLinksProps {
  numbers: readonly number[];
  references: readonly Reference[];
}

export function ReferenceLinks({ numbers, references }: ReferenceLinksProps) {
  const cited = numbers.flatMap((number) => references.find((reference) => reference.number === number) ?? []);
  return (
    <span className={styles.numbers}>
      {cited.map((reference) => (
        <ReferenceLink key={reference.evidenceId} reference={reference} />
      ))}
    </span>
  );
}

/** The address of the passage that a reference stands for. */
export function passageAddress({ articleId, start, end, claimId }: Reference): string {
  return addressOf(libraryRoute({ article: articleId, at: { start, end }, claim: claimId }));
}

function ReferenceLink({ reference }: { reference: Reference }) {
  return (
    <HoverCard openDelay={150} closeDelay={50} width={360} position="top" withinPortal>
      <HoverCard.Target>
        <a className={styles.number} href={passageAddress(reference)} aria-label={words.briefings.preview.reference(reference.number)}>
          {reference.number}
        </a>
      </HoverCard.Target>
      <HoverCard.Dropdown className={styles.hover}>
        <p className={styles.hoverQuote} dir={reference.direction} lang={reference.language ?? undefined}>
          {reference.quote}
        </p>
        <p className={styles.hoverSource}>
          <DottedLine
            items={[reference.outlet ?? words.briefings.preview.noOutlet, publishedInWords(reference.published), reference.grade]}
          />
        </p>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
