// "Highlight all hits as …": every hit of a search to look through and untick, then one tag on all of them, as one step to undo.
import { Autocomplete, Button, Checkbox, Progress, SegmentedControl } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { HitScope, type ArticleOccurrences } from '../../contract/search.ts';
import { longestTagPath } from '../../contract/tag-tree.ts';
import { useTags } from '../codebook/use-tags.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { OccurrenceList } from './OccurrenceList.tsx';
import { useHighlighting } from './use-highlighting.ts';
import { keyOf, useOccurrences, useTicks } from './use-occurrences.ts';
import classes from './autocode.module.css';

const text = words.search.autocode;

export function AutocodeDialog({ query, onClose }: { query: string; onClose(): void }) {
  const [scope, setScope] = useState<HitScope>('word');
  const [boilerplate, setBoilerplate] = useState(false);
  const [tag, setTag] = useState('');
  const found = useOccurrences(query, scope, boilerplate);
  const ticks = useTicks(found.articles);
  const work = useHighlighting();
  const { paths } = useTags();
  const hits = found.articles.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const isReady = !found.running && ticks.count > 0 && tag.trim() !== '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || work.progress) return;
    void work.run(tag.trim(), targetsOf(found.articles, ticks.left)).then((done) => {
      if (!done) return;
      onClose();
      return announceUndoable(text.done(done.created + done.tagged, done.skipped, tag.trim()));
    });
  };
  return (
    <Dialog opened onClose={work.progress ? work.stop : onClose} title={text.title} closeLabel={words.frame.close} size={880}>
      <form className={classes.form} onSubmit={onSubmit}>
        <div className={classes.fields}>
          <Autocomplete
            data-autofocus
            className={classes.tag}
            label={text.tag}
            placeholder={text.tagPlaceholder}
            maxLength={longestTagPath}
            data={[...new Set(paths.values())]}
            value={tag}
            onChange={setTag}
          />
          <div className={classes.scope}>
            <span id="autocode-scope">{text.scope}</span>
            <SegmentedControl
              aria-labelledby="autocode-scope"
              value={scope}
              onChange={(value) => {
                setScope(value as HitScope);
                ticks.clear();
              }}
              data={HitScope.options.map((value) => ({ value, label: text.scopes[value] }))}
            />
          </div>
          <Checkbox label={text.boilerplate} checked={boilerplate} onChange={({ currentTarget }) => setBoilerplate(currentTarget.checked)} />
        </div>
        <p className={classes.counts} role="status">
          <bdi>{query}</bdi>
          <span>
            {found.running ? text.looking(found.done, found.total) : text.found(hits, found.articles.length)}
            {found.full && ` ${text.full}`}
          </span>
        </p>
        {found.refusal === null && !found.running && hits === 0 ? (
          <p className={classes.nothing}>{text.nothing}</p>
        ) : (
          <OccurrenceList articles={found.articles} ticks={ticks} />
        )}
        <RefusalLine sentence={found.refusal ?? work.refusal} />
        {work.progress && <Progress aria-label={text.title} value={(100 * work.progress.done) / Math.max(1, work.progress.total)} />}
        <div className={classes.buttons}>
          <span>{text.once}</span>
          <Button variant="default" onClick={work.progress ? work.stop : onClose}>{work.progress ? text.stop : text.cancel}</Button>
          <Button type="submit" disabled={!isReady || work.progress !== null}>{text.apply(ticks.count)}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function targetsOf(articles: readonly ArticleOccurrences[], left: ReadonlySet<string>) {
  return articles
    .map(({ articleId, occurrences }) => ({
      articleId,
      ranges: occurrences.filter((one) => !left.has(keyOf(articleId, one))).map(({ start, end }) => ({ start, end })),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}
