// Puts text on the clipboard without asking for a permission, which the desktop host grants to nobody.

/** Must run inside a press of a key or button. `html` is the same for programs that take more than plain text. */
export function copyText(text: string, html?: string): void {
  document.addEventListener(
    'copy',
    (event) => {
      event.stopImmediatePropagation();
      putOnClipboard(event, text, html);
    },
    { once: true, capture: true },
  );
  document.execCommand('copy');
}

/** For a copy that is under way already. */
export function putOnClipboard(event: ClipboardEvent, text: string, html?: string): void {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', text);
  if (html !== undefined) event.clipboardData?.setData('text/html', html);
}
