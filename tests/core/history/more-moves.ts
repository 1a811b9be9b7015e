// The made-up analyst's moves on tags, questions, parties, outlets, claims, memos, briefings and saved searches.
import type { Claim } from '../../../contract/claims.ts';
import type { TagTarget } from '../../../contract/tags.ts';
import { names, onOne, someRange, type Desk, type Move } from './made-up-analyst.ts';

const tagNames = ['casualties', 'casualties/civilians', 'prison', 'denials', 'اعداد', 'sources/official', 'sources'];
const colours = ['yellow', 'green', 'blue', 'pink', 'orange', 'violet'] as const;

/** Two different ones. */
async function onTwo<Item>({ die }: Desk, items: readonly Item[], act: (one: Item, other: Item) => Promise<unknown>): Promise<unknown> {
  const one = die.pick(items);
  const other = die.pick(items.filter((item) => item !== one));
  return one === undefined || other === undefined ? undefined : act(one, other);
}

async function someTarget(desk: Desk): Promise<TagTarget | undefined> {
  const { client, die } = desk;
  const kind = die.roll(4);
  if (kind === 0) return someRange(desk);
  const record = (['article', 'passage', 'claim'] as const)[kind - 1] ?? 'article';
  const found = record === 'article' ? await client.articles.list({}) : record === 'passage' ? await client.passages.list({}) : await client.claims.list({});
  const one = die.pick<{ id: string }>(found);
  return one && { record, id: one.id };
}

async function create({ client, die, turn }: Desk, range: Awaited<ReturnType<typeof someRange>>): Promise<unknown> {
  if (!range) return undefined;
  return client.claims.create({
    statement: `Claim ${turn}: ${die.roll(2000)} escaped`,
    claimant: die.pick(names) ?? null,
    via: die.chance(50) ? ['Rudaw', 'State television'].slice(0, 1 + die.roll(2)) : [],
    quantity: die.chance(50) ? { atLeast: die.roll(100), atMost: null, unit: 'inmates', qualifier: 'at-least' } : null,
    prefilled: die.chance(50) ? ['statement', 'claimant'] : [],
    questions: die.chance(30) ? [`How many escaped in ${die.roll(4)}?`, 'Who says so?'].slice(die.roll(2)) : [],
    evidence: range,
    ...(die.chance(30) && { source: { outlet: 'The Paper', reliability: 'C' as const } }),
  });
}

/** All claims; where there is none to be linked to another, some are made first. */
async function linkable(desk: Desk): Promise<Claim[]> {
  for (let n = (await desk.client.claims.list({})).length; n < 2; n++) await create(desk, await someRange(desk));
  return desk.client.claims.list({});
}

const moveClaims: Readonly<Record<string, Move>> = {
  'claims.create': async (desk) => create(desk, await someRange(desk)),
  'claims.update': async (desk) => onOne(desk, await desk.client.claims.list({}), ({ id }) =>
    desk.client.claims.update({ id, place: `Place ${desk.turn}`, credibility: 2, status: 'disputed', claimant: desk.die.pick(names) ?? null, note: `Because of ${desk.turn}` })),
  'claims.remove': async (desk) => onOne(desk, await desk.client.claims.list({}), ({ id }) => desk.client.claims.remove({ id })),
  'claims.addEvidence': async (desk) => onOne(desk, await desk.client.claims.list({}), async ({ id }) => {
    const at = await someRange(desk);
    return at && desk.client.claims.addEvidence({ id, at, stance: 'contradicts' });
  }),
  'claims.setStance': async (desk) => onOne(desk, (await desk.client.claims.list({})).flatMap(({ evidence }) => evidence), ({ id, stance }) =>
    desk.client.claims.setStance({ evidenceId: id, stance: stance === 'supports' ? 'context' : 'supports' })),
  'claims.accept': async (desk) => onOne(desk, (await desk.client.claims.list({})).filter(({ prefilled }) => prefilled.length > 0), ({ id }) =>
    desk.client.claims.accept({ id })),
  'claims.link': async (desk) => onTwo(desk, await linkable(desk), (one, other) =>
    desk.client.claims.link({ fromId: one.id, toId: other.id, kind: desk.die.pick(['repeats', 'updates', 'contradicts', 'denies'] as const) ?? 'repeats' })),
  // A link by mistake: made, and taken away.
  'claims.unlink': async (desk) => onTwo(desk, await linkable(desk), async (one, other) => {
    const [link] = await desk.client.claims.link({ fromId: one.id, toId: other.id, kind: 'repeats' });
    return link && desk.client.claims.unlink({ linkId: link.id });
  }),
  'claims.removeEvidence': async (desk) => {
    const spare = (await desk.client.claims.list({})).filter(({ evidence }) => evidence.length > 1).flatMap(({ evidence }) => evidence);
    return onOne(desk, spare, ({ id }) => desk.client.claims.removeEvidence({ evidenceId: id }));
  },
};

/** Up to five at once; none where there are none. */
async function someClaims({ client, die }: Desk, isMeant: (claim: Claim) => boolean = () => true): Promise<string[]> {
  return (await client.claims.list({})).filter(isMeant).filter(() => die.chance(40)).slice(0, 5).map(({ id }) => id);
}

const moveManyClaims: Readonly<Record<string, Move>> = {
  'claims.updateMany': async (desk) => {
    const ids = await someClaims(desk);
    const set = desk.die.chance(50)
      ? { status: 'corroborated' as const, confidence: 'moderate' as const, question: `How many escaped in ${desk.die.roll(4)}?` }
      : { claimant: desk.die.pick(names) ?? null, credibility: 3 as const };
    return ids.length === 0 ? undefined : desk.client.claims.updateMany({ ids, set });
  },
  'claims.acceptMany': async (desk) => {
    const ids = await someClaims(desk, ({ prefilled }) => prefilled.length > 0);
    return ids.length === 0 ? undefined : desk.client.claims.acceptMany({ ids });
  },
  'claims.removeMany': async (desk) => {
    const ids = (await someClaims(desk)).slice(0, 2);
    return ids.length === 0 ? undefined : desk.client.claims.removeMany({ ids });
  },
};

const moveQuestions: Readonly<Record<string, Move>> = {
  'questions.create': async ({ client, turn }) => client.questions.create({ wording: `Who did it, asked ${turn}?` }),
  'questions.update': async (desk) => onOne(desk, await desk.client.questions.list(), ({ id }) =>
    desk.client.questions.update({ id, wording: `Asked anew ${desk.turn}?`, note: `Measured ${desk.turn}` })),
  'questions.merge': async (desk) => onTwo(desk, await desk.client.questions.list(), (one, other) => desk.client.questions.merge({ id: one.id, intoId: other.id })),
  'questions.remove': async (desk) => onOne(desk, await desk.client.questions.list(), ({ id }) => desk.client.questions.remove({ id })),
};

const moveTags: Readonly<Record<string, Move>> = {
  'tags.create': async (desk) => {
    const parentId = desk.die.pick(await desk.client.tags.list())?.id ?? null;
    return desk.client.tags.create({ name: `tag ${desk.turn}`, parentId, colour: desk.die.pick(colours), description: 'What it is for' });
  },
  'tags.update': async (desk) => onTwo(desk, await desk.client.tags.list(), (one, other) =>
    desk.client.tags.update({ id: one.id, parentId: desk.die.chance(30) ? null : other.id, description: `Changed ${desk.turn}`, colour: desk.die.pick(colours) })),
  'tags.merge': async (desk) => onTwo(desk, await desk.client.tags.list(), (one, other) => desk.client.tags.merge({ id: one.id, intoId: other.id })),
  'tags.remove': async (desk) => onOne(desk, await desk.client.tags.list(), ({ id }) => desk.client.tags.remove({ id })),
  'tags.apply': async (desk) => {
    const target = await someTarget(desk);
    return target && desk.client.tags.apply({ name: desk.die.pick(tagNames) ?? 'prison', targets: [target] });
  },
  'tags.unapply': async (desk) => onOne(desk, (await desk.client.passages.list({})).filter(({ tags }) => tags.length > 0), ({ id, tags }) =>
    onOne(desk, tags, (tag) => desk.client.tags.unapply({ id: tag.id, targets: [{ record: 'passage', id }] }))),
};

const moveParties: Readonly<Record<string, Move>> = {
  'parties.update': async (desk) => onOne(desk, await desk.client.parties.list(), ({ id }) =>
    desk.client.parties.update({ id, aliases: [`Alias ${desk.turn}`], note: `Known since ${desk.turn}` })),
  'parties.merge': async (desk) => onTwo(desk, await desk.client.parties.list(), (one, other) =>
    desk.client.parties.merge({ ids: [one.id], intoId: other.id })),
  'parties.split': async (desk) => onOne(desk, (await desk.client.parties.list()).filter(({ aliases }) => aliases.length > 0), ({ id, aliases }) =>
    desk.client.parties.split({ id, name: `Split ${desk.turn}`, aliases: aliases.slice(0, 1), claimIds: [] })),
  'parties.remove': async (desk) => onOne(desk, (await desk.client.parties.list()).filter(({ claims, through }) => claims + through === 0), ({ id }) =>
    desk.client.parties.remove({ ids: [id] })),
  'parties.keepApart': async (desk) => onTwo(desk, await desk.client.parties.list(), (one, other) =>
    desk.client.parties.keepApart({ ids: [one.id, other.id] })),
};

const moveSources: Readonly<Record<string, Move>> = {
  'sources.update': async (desk) => onOne(desk, await desk.client.sources.list(), ({ id }) =>
    desk.client.sources.update({ id, reliability: desk.die.pick(['A', 'B', 'F'] as const), rationale: `Seen ${desk.turn} times` })),
  'sources.grade': async (desk) => onTwo(desk, await desk.client.articles.list({}), (one, other) =>
    desk.client.sources.grade({ articleIds: [one.id, other.id], reliability: desk.die.pick(['B', 'C', 'D', 'E'] as const) ?? null })),
  'sources.merge': async (desk) => onTwo(desk, await desk.client.sources.list(), (one, other) =>
    desk.client.sources.merge({ id: one.id, into: other.id })),
  // An outlet by mistake: given to an article, taken back, deleted.
  'sources.remove': async (desk) => onOne(desk, await desk.client.articles.list({}), async ({ id, source }) => {
    await desk.client.articles.update({ id, outlet: `Mistake ${desk.turn}` });
    await desk.client.articles.update({ id, outlet: source?.name ?? null });
    const mistake = (await desk.client.sources.list()).find(({ name }) => name === `Mistake ${desk.turn}`);
    return mistake && desk.client.sources.remove({ id: mistake.id });
  }),
};

const moveTheRest: Readonly<Record<string, Move>> = {
  'project.update': ({ client, turn }) => client.project.update({ title: `Escape ${turn}`, marking: 'TLP:AMBER' }),
  'memos.create': async (desk) => {
    const on = desk.die.chance(20) ? undefined : await someTarget(desk);
    return desk.client.memos.create({ on: on && 'record' in on ? on : { record: 'project' }, body: `Memo ${desk.turn} on inmates` });
  },
  'memos.update': async (desk) => onOne(desk, await desk.client.memos.list({}), ({ id }) => desk.client.memos.update({ id, body: `Rewritten ${desk.turn}` })),
  'memos.remove': async (desk) => onOne(desk, await desk.client.memos.list({}), ({ id }) => desk.client.memos.remove({ id })),
  'briefings.create': async ({ client, die }) => {
    const claims = await client.claims.list({});
    return claims.length === 0 ? undefined : client.briefings.create({ claimIds: claims.slice(0, 1 + die.roll(4)).map(({ id }) => id) });
  },
  'briefings.update': async (desk) => onOne(desk, await desk.client.briefings.list(), ({ id }) =>
    desk.client.briefings.update({ id, title: `Briefing ${desk.turn}`, bottomLine: { text: `About ${desk.turn} escaped.`, claimIds: [] } })),
  'briefings.remove': async (desk) => onOne(desk, await desk.client.briefings.list(), ({ id }) => desk.client.briefings.remove({ id })),
  'search.save': ({ client, turn }) => client.search.save({ name: `Search ${turn}`, query: `inmates OR ${turn}` }),
  'search.updateSaved': async (desk) => onOne(desk, await desk.client.search.saved(), ({ id }) =>
    desk.client.search.updateSaved({ id, name: `Renamed ${desk.turn}` })),
  'search.removeSaved': async (desk) => onOne(desk, await desk.client.search.saved(), ({ id }) => desk.client.search.removeSaved({ id })),
};

export const moreMoves: Readonly<Record<string, Move>> = { ...moveClaims, ...moveManyClaims, ...moveQuestions, ...moveTags, ...moveParties, ...moveSources, ...moveTheRest };
