// Which paths of a dropped folder are worth importing: not what systems leave behind, nor the parts of saved web pages; pure.

/** Browsers save "page.html" with what it shows in "page_files/", in some languages under another word. */
const partsFolder = /^(.*?)[_-](?:files|file|dateien|fichiers|archivos|arquivos|bestanden|файлы|ملفات)\//i;
const leftBehind = /(?:^|\/)(?:\.|thumbs\.db$|desktop\.ini$)/i;

/** In the order of the paths. A file that was dropped by itself is always wanted: somebody chose it. */
export function isWanted(paths: readonly string[]): boolean[] {
  const pages = new Set(paths.filter((path) => /\.x?html?$/i.test(path)).map((path) => path.replace(/\.[^.]+$/, '')));
  return paths.map((path) => {
    if (!path.includes('/')) return true;
    const page = partsFolder.exec(path)?.[1];
    return !leftBehind.test(path) && !(page !== undefined && pages.has(page));
  });
}
