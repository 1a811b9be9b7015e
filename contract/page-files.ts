// Which file of the built page an address means, and what kind of file it is: the same for both hosts.

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/**
 * The file's path below the page's folder for the path of a URL, `/` being index.html; null where it names none.
 * Hosts still compare the resolved path with the folder: what a name means is up to the file system.
 */
export function pageFileOf(pathname: string): string | null {
  const decoded = withoutEscapes(pathname);
  if (decoded === null || !decoded.startsWith('/')) return null;
  // Backslashes, colons and NUL would let a name mean another folder, drive or stream on some systems.
  if (/[\\:\0]/.test(decoded)) return null;
  const parts = decoded.slice(1).split('/');
  if (parts.some((part) => part === '..' || part === '.')) return null;
  return decoded === '/' ? 'index.html' : parts.join('/');
}

/** The media type by a file name's extension; bytes of no known kind where it says nothing. */
export function mediaTypeOf(fileName: string): string {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return MEDIA_TYPES[extension] ?? 'application/octet-stream';
}

function withoutEscapes(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
