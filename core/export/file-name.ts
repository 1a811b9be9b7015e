// A file name made of a title that every system takes: Windows' forbidden characters and names, hidden files, length in bytes.

/** Leaves room below the usual 255 bytes for an extension and for what a download adds. */
const longestBytes = 180;
const windowsDevices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/** "Sources disagree on how many inmates escaped.docx"; 'Briefing' where the title has nothing that can be kept. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    // Joiners stay: Persian words and emoji are written with them.
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+/, '');
  const base = withinBytes(plain).replace(/[\s.]+$/, '');
  const name = base === '' ? 'Briefing' : base;
  // Windows reserves these whatever follows the first dot.
  const stem = name.split('.')[0]?.trim() ?? '';
  return `${windowsDevices.test(stem) ? `Briefing ${name}` : name}.${extension}`;
}

/** Cut between characters as people see them, so that no accent or emoji is torn. */
function withinBytes(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > longestBytes) break;
    kept += segment;
  }
  return kept;
}
