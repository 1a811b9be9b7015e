// The state of the project file in the status line: when it was saved, or why it cannot be.
import { IconCheck, IconLock } from '@tabler/icons-react';
import type { z } from 'zod';
import type { ProjectInfo } from '../../contract/project.ts';
import { momentInWords } from '../ui/DateText.tsx';
import { words } from '../words/catalogue.ts';

export function FileState({ project }: { project: z.infer<typeof ProjectInfo> }) {
  const { readOnly, savedAt, fileName, folder } = project;
  return (
    <>
      <span title={folder}>{fileName}</span>
      <span style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}>
        {readOnly === null ? <IconCheck size={12} aria-hidden /> : <IconLock size={12} aria-hidden />}
        {readOnly !== null && words.frame.readOnly(readOnly)}
        {readOnly === null && (savedAt ? words.frame.saved(momentInWords(savedAt)) : words.frame.nothingSavedYet)}
      </span>
    </>
  );
}
