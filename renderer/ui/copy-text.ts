// Puts plain text on the clipboard without asking for a permission, which the desktop host grants to nobody.

/** Must run inside a press of a key or button. */
export function copyText(text: string): void {
  document.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    },
    { once: true, capture: true },
  );
  document.execCommand('copy');
}
