// Pages and tables written for the journeys of importing: one report in two texts, and another outlet's rewrite of it.

export const boats = {
  title: 'Harbour ledger does not add up',
  rewritten: 'Boats missing from the ledger',
  kept: 'nine were sold years ago',
  lost: 'nobody had looked at the western mole',
  place: 'his deputy took the keys',
} as const;

const outlets = {
  quay: { name: 'Quay Gazette', address: 'https://quay-gazette.example/ledger', title: boats.title },
  bay: { name: 'Bay Times', address: 'https://bay-times.example/n/77', title: boats.rewritten },
};

/** The report as it came first, its newer text from the same address, or the rewrite of another outlet. */
export function ledgerPage(which: 'first' | 'second' | 'rewrite'): string {
  const { name, address, title } = outlets[which === 'rewrite' ? 'bay' : 'quay'];
  const isNewer = which === 'second';
  const opening = isNewer
    ? 'After a second look on Wednesday the commission counted 44 boats at the eastern mole'
    : 'The commission counted 41 boats at the eastern mole';
  const second = isNewer
    ? `The harbour master was suspended in the evening, and ${boats.place}.`
    : `A clerk who asked not to be named said that ${boats.lost} since the spring.`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title} | ${name}</title><link rel="canonical" href="${address}"></head>
<body><article>
<h1>${title}</h1>
<p>${opening} and compared them with the harbour master’s ledger, which was kept by hand and shows three corrections in red.</p>
<p>${second}</p>
<p>The ledger names 38 boats, of which ${boats.kept}, and it omits the two tugs that everyone can see from the promenade.</p>
<p>The commission will publish its list in full, a spokeswoman said, and it will ask for the ledgers of the four years before.</p>
<p>${which === 'rewrite' ? 'No meeting of the council is planned.' : 'The town council meets on Friday, and the opposition has asked for a vote.'}</p>
</article></body></html>
`;
}

/** A table with an article in each row, whose outlets stand in a column that does not say so. */
export function tableOfReports(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const number = index + 1;
    const body = `In report ${number} the commission says that ${number * 3} boats were seen at pier ${number}, and that ${number * 7} had no papers.`;
    return `Report ${number},2026-11-0${number + 1},Desk ${'ABCDEFG'[index]},"${body}"`;
  });
  return ['headline,date,desk,body', ...lines].join('\n');
}
