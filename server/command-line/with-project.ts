// Opens a project for one command in this very process, calls the contract on it, and closes it whatever happens.
import { createRouterClient, type RouterClient } from '@orpc/server';
import type { Workbench } from '../../core/workbench.ts';
import { hostDoor } from '../host-door.ts';

export type Client = RouterClient<Workbench['router']>;

/** Opens the project at this path and hands the client to `work`. `copyTo` answers where a shared copy goes. */
export async function withProject<Result>(
  path: string,
  work: (client: Client) => Promise<Result>,
  copyTo?: string,
): Promise<Result> {
  return withWorkbench(async (client, workbench) => {
    await workbench.openAt(path);
    return work(client);
  }, copyTo);
}

export async function withWorkbench<Result>(
  work: (client: Client, workbench: Workbench) => Promise<Result>,
  copyTo?: string,
): Promise<Result> {
  // Loaded on first need, as help and wrong usage should not wait for the whole core.
  const { createWorkbench } = await import('../../core/workbench.ts');
  const door = hostDoor();
  const workbench = createWorkbench(
    // A place that was named on the command line is what a dialog would have answered.
    copyTo === undefined ? door : { ...door, dialogs: true, choosePath: () => Promise.resolve(copyTo) },
  );
  try {
    return await work(createRouterClient(workbench.router), workbench);
  } finally {
    workbench.close();
  }
}
