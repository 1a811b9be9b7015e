// Every field of an article with where it came from, each editable in place.
import type { Article, ArticleField } from '../../contract/articles.ts';
import { parseDate } from '../../contract/dating/parse-date.ts';
import { refuse } from '../../contract/refusals.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { client } from '../app/client.ts';
import { languageName } from '../library/language-name.ts';
import { momentInFull } from '../ui/DateText.tsx';
import { EditableText } from '../ui/EditableText.tsx';
import { FieldRow } from '../ui/FieldRow.tsx';
import { PathText } from '../ui/PathText.tsx';
import { useAct } from '../app/act.ts';
import { words } from '../words/catalogue.ts';
import { RelatedArticles } from './RelatedArticles.tsx';
import { originInWords } from './origin-in-words.ts';
import classes from './head.module.css';

const { fields, none } = words.reading;

export function ArticleFields({ article }: { article: Article }) {
  return (
    <dl className={classes.fields} dir="ltr">
      <TextField article={article} field="title" value={article.title} />
      <TextField article={article} field="byline" value={article.byline} />
      <TextField article={article} field="outlet" value={article.source?.name ?? null} />
      <TextField article={article} field="published" value={article.published} isDate />
      <TextField article={article} field="updated" value={article.updated} isDate />
      <TextField article={article} field="url" value={article.url} />
      <FieldRow label={fields.language} hint={originInWords(article.origins.language)}>
        {article.language ? languageName(article.language) : <i>{none.language}</i>}
      </FieldRow>
      <FieldRow label={fields.file}>
        <PathText path={article.fileName} />
      </FieldRow>
      <FieldRow label={fields.imported}>{momentInFull(article.importedAt)}</FieldRow>
      <RelatedArticles articleId={article.id} />
    </dl>
  );
}

/** As the contract has them, in UTF-16 code units; a date is as long as people write it. */
const longest = { title: 1000, byline: 500, outlet: 200, url: 2000, published: 100, updated: 100 };

interface TextFieldProps {
  article: Article;
  field: Exclude<ArticleField, 'language'>;
  value: string | null;
  isDate?: boolean;
}

function TextField({ article, field, value, isDate = false }: TextFieldProps) {
  const save = useAct(async (text: string) =>
    client.articles.update({ id: article.id, [field]: isDate ? givenDate(text, article.published) : text.trim() || null }),
  );
  const origin = originInWords(article.origins[field]);
  return (
    <FieldRow label={fields[field]} hint={value !== null || field in article.origins ? origin : undefined}>
      <EditableText
        value={value}
        shown={value !== null && isDate ? dateInWords(value) : value}
        none={none[field]}
        label={words.reading.edit(fields[field])}
        hint={isDate ? words.reading.dateHint : words.reading.editHint}
        maxLength={longest[field]}
        refusal={save.refusal}
        onSave={async (text) => (await save.run(text)) !== undefined}
        onLeave={save.clear}
      />
    </FieldRow>
  );
}

/** As people write dates, too; refused where none can be read in it. `published` is what a date without a year is counted from. */
function givenDate(text: string, published: string | null): string | null {
  if (text.trim() === '') return null;
  const date = parseDate(text, published);
  if (date === null) throw refuse('BAD_INPUT', { reason: words.reading.dateWrong });
  return date;
}
