// Hands a file to the analyst's downloads: the one way out of a page that never sees a path.

/** The blob's address is given back a minute later: browsers read it after the click has returned. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = file.name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
