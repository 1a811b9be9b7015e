// A made-up analyst: one move for every action of the contract, each choosing what to act on by a seeded die.
import { importAll } from '../../support/workbench.ts';
import { pageFile } from '../../support/saved-page.ts';
import { onOne, someRange, type Desk, type Move } from './made-up-analyst.ts';
import { moreMoves } from './more-moves.ts';

const outlets = ['The Paper', 'Harbour Post', 'صحيفة المرسى', 'Strait Monitor'];

/** Paragraphs that come again in other articles, so that some share text. */
const paragraphs = [
  'The ministry said about 120 inmates had escaped 🏃‍♀️ from the prison after clashes on Tuesday near the river.',
  'قال المتحدث إن أكثر من ١٥٠٠ سجين فرّوا من السجن صباح الثلاثاء بعد اشتباكات عنيفة قرب النهر.',
  'Officials denied it, and a spokesman for the coast guard told reporters that 81 people had been found by midday.',
  'The list was incomplete, café owners said, and the harbour log records a message of the duty officer at 04:52.',
];

async function importSomething({ client, die, turn }: Desk): Promise<unknown> {
  const chosen = paragraphs.filter(() => die.chance(60));
  const body = [...chosen, `Report number ${turn} of the day adds that ${die.roll(900)} were counted.`];
  if (die.chance(40)) {
    const url = `https://courier.example/2026/${die.roll(3)}`;
    return importAll(client, [pageFile({ paragraphs: [...body, ...paragraphs], url, title: `Escape ${die.roll(3)}` }, `page-${turn}.html`)]);
  }
  return importAll(client, [new File([`Article ${turn}\n\n${body.join('\n\n')}\n`], `${turn}.txt`)]);
}

async function correctSomeText({ client, die, turn }: Desk): Promise<unknown> {
  const article = die.pick(await client.articles.list({}));
  if (!article) return undefined;
  const { text } = await client.articles.text({ id: article.id });
  const { textSha256 } = await client.articles.get({ id: article.id });
  const start = text.indexOf(' ', die.roll(Math.max(1, text.length - 1)));
  return start < 0 ? undefined : client.articles.correctText({ id: article.id, textSha256, edits: [{ start, end: start + 1, text: ` [${turn}] ` }] });
}

export const moves: Readonly<Record<string, Move>> = {
  ...moreMoves,
  'articles.import': importSomething,
  'articles.correctText': correctSomeText,
  'articles.takeCorrectionsBack': async (desk) => {
    const corrected = [];
    for (const { id } of await desk.client.articles.list({})) {
      const article = await desk.client.articles.get({ id });
      if (article.corrections) corrected.push(article);
    }
    return onOne(desk, corrected, ({ id, textSha256 }) => desk.client.articles.takeCorrectionsBack({ id, textSha256 }));
  },
  'articles.update': async (desk) => onOne(desk, await desk.client.articles.list({}), ({ id }) =>
    desk.client.articles.update({ id, title: `Title ${desk.turn}`, outlet: desk.die.pick(outlets) ?? '', published: `2026-01-${10 + desk.die.roll(19)}` })),
  'articles.markBoilerplate': async (desk) => onOne(desk, await desk.client.articles.list({}), async ({ id }) => {
    const { blocks } = await desk.client.articles.text({ id });
    return onOne(desk, blocks, ({ start, boilerplate }) => desk.client.articles.markBoilerplate({ id, start, boilerplate: !boilerplate }));
  }),
  'articles.review': async (desk) => onOne(desk, await desk.client.articles.list({}), ({ id }) =>
    desk.client.articles.review({ ids: [id], reviewed: desk.die.chance(70) })),
  'articles.trash': async (desk) => {
    const kept = await desk.client.articles.list({});
    return kept.length < 5 ? undefined : onOne(desk, kept, ({ id }) => desk.client.articles.trash({ ids: [id] }));
  },
  'articles.restore': async (desk) => onOne(desk, await desk.client.articles.list({ trashed: true }), ({ id }) =>
    desk.client.articles.restore({ ids: [id] })),
  'passages.create': async (desk) => {
    const range = await someRange(desk);
    return range && desk.client.passages.create(range);
  },
  'passages.resize': async (desk) => onOne(desk, await desk.client.passages.list({}), ({ id, start, end }) =>
    desk.client.passages.resize({ id, start: Math.max(0, start - desk.die.roll(8)), end: end + 1 + desk.die.roll(8) })),
  'passages.note': async (desk) => onOne(desk, await desk.client.passages.list({}), ({ id }) =>
    desk.client.passages.note({ id, note: `Note ${desk.turn} 📝 ملاحظة` })),
  'passages.remove': async (desk) => onOne(desk, (await desk.client.passages.list({})).filter(({ claims }) => claims.length === 0), ({ id }) =>
    desk.client.passages.remove({ id })),
};
