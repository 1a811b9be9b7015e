// Asks for files by the system's own dialog and imports them.
import { accepted } from './import-formats.ts';
import { importFiles } from './import-files.ts';

/**
 * The dialog offers what can be read; any other file may be chosen too, and is refused by name, with the reason. It needs a
 * press of a key or button to open; closing it does nothing. The field stays on the page until the dialog is gone: one that
 * nobody holds may be cleared away under it.
 */
export function chooseFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accepted;
  input.hidden = true;
  input.addEventListener('change', () => {
    input.remove();
    void importFiles([...(input.files ?? [])]);
  });
  input.addEventListener('cancel', () => input.remove());
  document.body.append(input);
  input.click();
}
