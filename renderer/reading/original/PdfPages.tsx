// The pages of a stored PDF as they were printed, drawn as they come near, each with its text layer under the pointer.
import { useEffect, useMemo, useState } from 'react';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { ArticleText } from '../../../contract/articles.ts';
import type { Place } from '../../app/routes.ts';
import { RefusalLine } from '../../ui/RefusalLine.tsx';
import { words } from '../../words/catalogue.ts';
import type { TextMap } from '../text-map.ts';
import { openPdf, type OpenPdf } from './pdf-document.ts';
import { createPdfTextMap, layPage, type LaidPage } from './pdf-text-map.ts';
import { PdfPage } from './PdfPage.tsx';
import classes from './pdf.module.css';

const texts = words.reading.original;

interface Props {
  bytes: Uint8Array;
  article: ArticleText;
  /** The place that must be seen: its page is drawn first. */
  wanted: Place | null;
  onMap: (map: TextMap | null) => void;
}

export function PdfPages({ bytes, article, wanted, onMap }: Props) {
  const { open, pages, problem } = usePdf(bytes);
  const [laid, setLaid] = useState<readonly LaidPage[]>([]);
  const map = useMemo(() => (laid.length > 0 ? createPdfTextMap(laid) : null), [laid]);
  useEffect(() => onMap(map), [map, onMap]);
  const wantedPage = useMemo(() => pageOf(article, wanted), [article, wanted]);
  if (problem) return <RefusalLine sentence={texts.pdfUnreadable(problem)} />;
  if (!open) return <p className={classes.waiting} role="status">{words.frame.loading}</p>;
  return (
    <div className={classes.pages}>
      {pages.map((page) => (
        <PdfPage
          key={page.pageNumber}
          pdfjs={open.pdfjs}
          page={page}
          isWanted={page.pageNumber === wantedPage}
          onLayer={(layer) => setLaid((known) => withPage(known, layPage(page.pageNumber, layer, article)))}
        />
      ))}
    </div>
  );
}

function withPage(known: readonly LaidPage[], page: LaidPage): LaidPage[] {
  return [...known.filter((one) => one.page !== page.page), page].toSorted((a, b) => a.page - b.page);
}

function pageOf({ blocks }: ArticleText, place: Place | null): number | null {
  const block = place && blocks.find(({ end }) => end > place.start);
  return block ? (block.page ?? 1) : null;
}

interface PdfState {
  open: OpenPdf | null;
  pages: readonly PDFPageProxy[];
  problem: string | null;
}

const closed: PdfState = { open: null, pages: [], problem: null };

/** Opens the document for as long as it is shown; every page's size is known before the first is drawn, so nothing shifts. */
function usePdf(bytes: Uint8Array): PdfState {
  const [state, setState] = useState(closed);
  useEffect(() => {
    let isLeft = false;
    let open: OpenPdf | null = null;
    const read = async () => {
      // pdf.js takes the buffer to its own thread.
      open = await openPdf(bytes.slice());
      if (isLeft) return open.close();
      const pages = await pagesOf(await open.task.promise);
      if (!isLeft) setState({ open, pages, problem: null });
    };
    read().catch((error: unknown) => {
      if (!isLeft) setState({ ...closed, problem: whyClosed(error) });
    });
    return () => {
      isLeft = true;
      open?.close();
    };
  }, [bytes]);
  return state;
}

async function pagesOf(document: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
}

/** What analysts meet, in their words; for the rest in those of the program that draws. */
function whyClosed(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'PasswordException') return texts.pdfLocked;
  return error.name === 'InvalidPDFException' ? texts.pdfDamaged : error.message;
}
