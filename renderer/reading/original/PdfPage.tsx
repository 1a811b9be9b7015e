// One page of a stored PDF: a picture that is drawn while it is near, and its text above it, seen only through what is painted on it.
import { useEffect, useRef, useState } from 'react';
import type { PDFPageProxy } from 'pdfjs-dist';
import { words } from '../../words/catalogue.ts';
import type { Pdfjs } from './pdf-document.ts';
import classes from './pdf.module.css';

interface Props {
  pdfjs: Pdfjs;
  page: PDFPageProxy;
  isWanted: boolean;
  onLayer: (layer: HTMLElement) => void;
}

/** How far outside of the window a page is already drawn. */
const nearby = '100% 0px';

export function PdfPage({ pdfjs, page, isWanted, onLayer }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const isNear = useNear(frame);
  const width = useWidth(frame);
  const isShown = isNear || isWanted;
  const { width: pageWidth, height: pageHeight } = page.getViewport({ scale: 1 });
  const scale = width / pageWidth;
  usePicture(page, picture, isShown ? scale : 0);
  useLayer(pdfjs, page, layer, isShown && scale > 0, onLayer);
  useEffect(() => {
    if (isWanted) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted]);
  return (
    <div
      ref={frame}
      className={classes.page}
      style={{ aspectRatio: `${pageWidth} / ${pageHeight}`, '--total-scale-factor': scale, '--scale-factor': scale } as React.CSSProperties}
      role="group"
      aria-label={words.reading.page(page.pageNumber)}
    >
      {isShown && <canvas ref={picture} className={classes.picture} aria-hidden />}
      <div ref={layer} className={classes.layer} data-page-text dir="ltr" />
    </div>
  );
}

function useNear(frame: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!frame.current) return;
    const watcher = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { rootMargin: nearby });
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, [frame]);
  return isNear;
}

/** In CSS pixels, whole ones: each new width draws the page anew. */
function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [frame]);
  return width;
}

/** Draws at the screen's own resolution; `scale` 0 draws nothing. */
function usePicture(page: PDFPageProxy, picture: React.RefObject<HTMLCanvasElement | null>, scale: number): void {
  useEffect(() => {
    const canvas = picture.current;
    if (!canvas || scale === 0) return;
    const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
    canvas.setAttribute('width', String(Math.floor(viewport.width)));
    canvas.setAttribute('height', String(Math.floor(viewport.height)));
    const drawing = page.render({ canvas, viewport });
    drawing.promise.catch((error: unknown) => {
      // Leaving the page cancels its drawing.
      if (!(error instanceof Error) || error.name !== 'RenderingCancelledException') throw error;
    });
    return () => drawing.cancel();
  }, [page, picture, scale]);
}

/** Lays the text once; its place and size follow the page's scale by themselves. */
function useLayer(
  pdfjs: Pdfjs,
  page: PDFPageProxy,
  layer: React.RefObject<HTMLDivElement | null>,
  isShown: boolean,
  onLayer: (layer: HTMLElement) => void,
): void {
  const tell = useRef(onLayer);
  tell.current = onLayer;
  useEffect(() => {
    const element = layer.current;
    if (!element || !isShown || element.childElementCount > 0) return;
    const text = new pdfjs.TextLayer({
      textContentSource: page.streamTextContent({ includeMarkedContent: false }),
      container: element,
      viewport: page.getViewport({ scale: 1 }),
    });
    void text.render().then(() => tell.current(element));
  }, [pdfjs, page, layer, isShown]);
}
