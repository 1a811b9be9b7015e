// How a printed page looks around its text: A4, margins, and the marking with page numbers above and below; both hosts print by it.
import { isTlpLabel, tlpMeanings } from './vocabulary/markings.ts';

export interface PrintedPage {
  readonly format: 'A4';
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** HTML in the form that Chromium's printing takes, with its pageNumber and totalPages classes. */
  readonly header: string;
  readonly footer: string;
}

/** The frame of every page. `marking` is plain text, '' for none; it stands on the right, 12 pt, as TLP 2.0 asks. */
export function printedPage(marking: string): PrintedPage {
  const label = markingLabel(marking);
  const numbers = '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>';
  return {
    format: 'A4',
    margins: { top: 22, bottom: 22, left: 20, right: 20 },
    header: line('<span></span>', label),
    footer: line(numbers, label),
  };
}

function line(left: string, right: string): string {
  const style = [
    'width: 100%',
    'margin: 0 20mm',
    'display: flex',
    'justify-content: space-between',
    'align-items: center',
    "font: 9pt Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif",
    'color: #55524c',
  ];
  return `<div style="${style.join('; ')}">${left}${right}</div>`;
}

function markingLabel(marking: string): string {
  if (marking === '') return '<span></span>';
  const colours = isTlpLabel(marking) ? `color: ${tlpMeanings[marking].colour}; background: #000` : 'color: #1c1b19';
  const style = `${colours}; font-size: 12pt; font-weight: 700; padding: 0 4pt; -webkit-print-color-adjust: exact`;
  return `<span style="${style}">${escapeHtml(marking)}</span>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
