// A partial date as people write it, with exactly the precision that it has: "20 Jan 2026, 11:38", "Jan 2026", "c. 2019".

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A `PartialDate` of the contract in words. The zone is shown only where the source stated one. */
export function dateInWords(date: string): string {
  const [from, to] = date.split('/');
  const first = oneDate(from ?? '');
  if (to === undefined) return first;
  return to === '..' ? `since ${first}` : `${first} – ${oneDate(to)}`;
}

function oneDate(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?(~)?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day, time, zone, circa] = parts;
  const named = month === undefined ? undefined : months[Number(month) - 1];
  const words = [day === undefined ? undefined : String(Number(day)), named, year].filter(Boolean).join(' ');
  const clock = time === undefined ? '' : `, ${time}${zone === undefined ? '' : ` ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`}`;
  return `${circa ? 'c. ' : ''}${words}${clock}`;
}
