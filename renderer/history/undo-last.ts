// Takes the last step back, unless it is the import that this window is still sending.
import { refuse } from '../../contract/refusals.ts';
import { client } from '../app/client.ts';
import { importBegunAt } from '../library/import-job.ts';

/**
 * A long import is sent in pieces, and the core knows only the one that it has: between two of them it would take the first half
 * back, and the window would go on with the second. Refused with STEP_UNDER_WAY; else what the core says.
 */
export async function undoLast(): Promise<{ label: string }> {
  const begun = importBegunAt();
  if (begun !== null) await refuseHalf(new Date(begun).toISOString());
  return client.history.undo();
}

async function refuseHalf(begun: string): Promise<void> {
  const [{ undo }, steps] = await Promise.all([client.history.state(), client.history.list({ limit: 20 })]);
  const half = steps.find(({ action, at, undone, cause }) => action === 'articles.import' && cause === 'action' && !undone && at >= begun);
  if (half && undo?.label === half.label) throw refuse('STEP_UNDER_WAY', { label: half.label });
}
