// Small PDFs written by hand, with every letter where a test wants it: Helvetica, positions in points from the lower left.

export interface Said {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Counter-clockwise, in degrees. */
  angle?: number;
  /** 3 is invisible, as over a scan. */
  mode?: number;
  bold?: boolean;
}

export interface Extras {
  info?: Record<string, string>;
  /** Goes into the page's dictionary: "/Rotate 90". */
  page?: string;
  /** A picture over the whole page. */
  picture?: boolean;
  /** Goes into the trailer. */
  trailer?: string;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** What draws these words. */
export function drawing(said: readonly Said[]): string {
  return said
    .map(({ text, x, y, size = 10, angle = 0, mode = 0, bold = false }) => {
      const cos = Math.cos((angle * Math.PI) / 180).toFixed(5);
      const sin = Math.sin((angle * Math.PI) / 180);
      return `BT /${bold ? 'B' : 'F'} ${size} Tf ${mode} Tr ${cos} ${sin.toFixed(5)} ${(-sin).toFixed(5)} ${cos} ${x} ${y} Tm (${escaped(text)}) Tj ET`;
    })
    .join('\n');
}

/** One page for each list; a string is a content stream as it is. */
export function pdfOf(pages: readonly (readonly Said[] | string)[], extras: Extras = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${7 + 2 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(extras.info ?? {}).map(([key, value]) => `/${key} (${escaped(value)})`).join(' ')} >>`,
    extras.picture ? stream('/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', '\x20\x80\xc0\xff') : 'null',
  ];
  for (const [at, page] of pages.entries()) {
    const own = typeof page === 'string' ? page : drawing(page);
    const content = `${extras.picture ? 'q 595 0 0 842 0 0 cm /I Do Q\n' : ''}${own}`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${8 + 2 * at} 0 R ${extras.page ?? ''} ` +
        `/Resources << /Font << /F 3 0 R /B 4 0 R >> ${extras.picture ? '/XObject << /I 6 0 R >>' : ''} >> >>`,
      stream('', content),
    );
  }
  return assembled(objects, `/Info 5 0 R ${extras.trailer ?? ''}`);
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** Objects numbered from 1, the first of them the catalog, with a right cross-reference table. */
export function assembled(objects: readonly string[], trailer = ''): Uint8Array {
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}

/** Lines of prose from here down, 12 points apart. */
export function proseAt(x: number, y: number, lines: readonly string[], size = 10): Said[] {
  return lines.map((text, at) => ({ text, x, y: y - 1.2 * size * at, size }));
}
