// Dates as office documents state them.

/** "2026-01-20T11:38:00Z" and the like as a `PartialDate`; null for anything else. Parts of seconds are dropped. */
export function officeDate(stated: string | null): string | null {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/.exec((stated ?? '').trim());
  if (!date?.[1] || date[1].startsWith('0')) return null;
  return date[2] === undefined ? date[1] : `${date[1]}T${date[2]}${date[3] ?? ''}`;
}
