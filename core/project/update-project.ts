// The project's title and marking, and what is known of it as a whole.
import { basename } from 'node:path';
import type { ProjectInfo } from '../../contract/project.ts';
import { lastChangeAt } from '../../db/journal.ts';
import { countProject, readFacts } from '../../db/project.ts';
import type { Action, Session } from '../session.ts';
import { folderName } from './choices.ts';

export function describeProject({ file, openedAt, sql }: Session): ProjectInfo {
  return {
    ...readFacts(sql),
    fileName: basename(file.path),
    folder: folderName(file.path),
    readOnly: file.readOnly,
    openedAt,
    savedAt: lastChangeAt(sql),
    counts: countProject(sql),
  };
}

export function updateProject({ record }: Action, { title, marking }: { title?: string | undefined; marking?: string | undefined }): void {
  if (title !== undefined) record.update('meta', 'title', { value: title });
  if (marking !== undefined) record.update('meta', 'marking', { value: marking.trim() });
}
