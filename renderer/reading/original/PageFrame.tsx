// A stored web page or mail in a frame that allows nothing: no script, no form, no link, no network, no way to this page.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { Article } from '../../../contract/articles.ts';
import { pageWithNonce } from '../../../contract/page-policy.ts';
import { styleNonce } from '../../app/page-policy.ts';
import { questions } from '../../app/questions.ts';
import { refusalSentence } from '../../app/refusal-sentence.ts';
import { RefusalLine } from '../../ui/RefusalLine.tsx';
import { words } from '../../words/catalogue.ts';
import classes from './original.module.css';

/** `otherwise` is shown where the file has no page to draw. */
export function PageFrame({ article, otherwise }: { article: Article; otherwise: ReactNode }) {
  const page = useQuery({ ...questions.articles.page.queryOptions({ input: { id: article.id } }), gcTime: 0 });
  const address = useAddress(page.data?.html);
  if (page.error) return <RefusalLine sentence={refusalSentence(page.error)} />;
  if (page.data === null) return otherwise;
  if (!address) return <p className={classes.facts} role="status">{words.frame.loading}</p>;
  return <iframe className={classes.frame} src={address} sandbox="" referrerPolicy="no-referrer" title={words.reading.original.pageTitle(article.fileName)} />;
}

/** An address of this page's own making, given back when the frame goes. It inherits this page's policy. */
function useAddress(html: string | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (html === undefined) return;
    const made = URL.createObjectURL(new Blob([pageWithNonce(html, styleNonce())], { type: 'text/html;charset=utf-8' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [html]);
  return address;
}
