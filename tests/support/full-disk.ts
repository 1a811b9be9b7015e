// A project on a disk that is about to fill, as SQLite tells it.
import { Session } from '../../core/session.ts';
import { openProject } from '../../db/open-project.ts';

/** With room for so many more pages of 16 KB; `makeRoom` takes the limit away. */
export function openOnFullDisk(path: string, pages = 120) {
  const file = openProject(path);
  const [{ page_count: used } = { page_count: 0 }] = file.sql.pragma('page_count') as { page_count: number }[];
  file.sql.pragma(`max_page_count = ${used + pages}`);
  const makeRoom = () => void file.sql.pragma('max_page_count = 1000000');
  return { file, session: new Session(file, 'Test analyst', () => undefined), makeRoom };
}
