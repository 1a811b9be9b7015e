// Opening, creating and closing from the page: afterwards the window stands at the beginning of what is open now.
import { notifications } from '@mantine/notifications';
import { client } from '../app/client.ts';
import { queryClient, questions } from '../app/questions.ts';
import { go, libraryRoute } from '../app/routes.ts';

/** Opens a chosen project, or without a token lets the host's dialog ask. False where the analyst thought better of it. */
export async function openProject(token?: string): Promise<boolean> {
  const opened = await client.project.open({ token });
  return beginWith(opened !== null);
}

export async function createProject(title: string): Promise<boolean> {
  const created = await client.project.create({ title });
  return beginWith(created !== null);
}

export async function closeProject(): Promise<void> {
  await client.project.close();
  await beginWith(true);
}

/** The address may name records of the project that was open before, and offers to undo in it are void. */
async function beginWith(changed: boolean): Promise<boolean> {
  if (!changed) return false;
  notifications.clean();
  go(libraryRoute(), { replace: true });
  await queryClient.invalidateQueries({ queryKey: questions.project.current.key() });
  return true;
}
