// What is pasted, as a file of its own: a piece of a web page stays HTML, so that its headings, tables and date survive.

/** The parts of a DataTransfer that are looked at. */
interface Clipboard {
  readonly files: ArrayLike<File>;
  getData(format: string): string;
}

/** Files that were copied as such; else one file of the rich or plain text; none where the clipboard holds neither. */
export function filesOfPaste(clipboard: Clipboard, now: Date): File[] {
  const files = Array.from(clipboard.files);
  const html = clipboard.getData('text/html');
  const plain = clipboard.getData('text/plain');
  if (html.trim() !== '') return [pastedHtml(html, now)];
  if (plain.trim() !== '') return [pastedText(plain, now)];
  return files;
}

export function pastedText(text: string, now: Date): File {
  return new File([text], `${nameAt(now)}.txt`, { type: 'text/plain' });
}

/** The clipboard's text is Unicode already: the page says so, whatever it declares further down. */
function pastedHtml(html: string, now: Date): File {
  return new File(['\uFEFF', html], `${nameAt(now)}.html`, { type: 'text/html' });
}

/** "pasted 2026-11-20 21.10": of this machine's clock, without a colon, which Windows keeps for itself. */
function nameAt(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `pasted ${day} ${two(now.getHours())}.${two(now.getMinutes())}`;
}
