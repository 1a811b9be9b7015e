// The whole contract: every procedure that a page or a command can call, by feature.
import type { ContractRouterClient } from '@orpc/contract';
import { articles } from './articles.ts';
import { briefings } from './briefings.ts';
import { claims } from './claims.ts';
import { history } from './history.ts';
import { memos } from './memos.ts';
import { parties } from './parties.ts';
import { passages } from './passages.ts';
import type { ProcedureMeta } from './procedure.ts';
import { project } from './project.ts';
import { questions } from './questions.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { tags } from './tags.ts';

export const contract = { project, sources, articles, passages, tags, parties, claims, questions, memos, briefings, search, history };

export type Contract = typeof contract;

type Described = Readonly<Record<string, Readonly<Record<string, { '~orpc': { meta: ProcedureMeta } }>>>>;

/**
 * What each procedure says of itself. Walking the contract by its own types makes TypeScript compare every procedure with every
 * other, which takes minutes.
 */
export const describedProcedures: readonly { feature: string; name: string; meta: ProcedureMeta }[] = Object.entries(contract as unknown as Described)
  .flatMap(([feature, procedures]) => Object.entries(procedures).map(([name, procedure]) => ({ feature, name, meta: procedure['~orpc'].meta })));

/** What a host hands to a page, and what a command calls in its own process. */
export type WorkbenchClient = ContractRouterClient<Contract>;
