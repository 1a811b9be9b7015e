// The export of a briefing: five formats, what is being written, what was written, or why not, all in one place.
import { Button, Loader, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { ExportFormat } from '../../contract/briefings.ts';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { words } from '../words/catalogue.ts';
import { saveFile } from './save-file.ts';
import classes from './briefings.module.css';

const text = words.briefings.export;

export interface BriefingExport {
  /** What is being written now; null while nothing is. */
  running: ExportFormat | null;
  /** The name of the file that was written last. */
  done: string | null;
  refusal: string | null;
  start(format: ExportFormat): Promise<void>;
  clear(): void;
}

/** `before` brings what was typed into the project, so that the file says what the page shows. */
export function useBriefingExport(id: string, before: () => Promise<void>): BriefingExport {
  const [running, setRunning] = useState<ExportFormat | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { run, refusal, clear: clearRefusal } = useAct(async (format: ExportFormat) => {
    await before();
    return client.briefings.export({ id, format });
  });
  const start = async (format: ExportFormat) => {
    setDone(null);
    setRunning(format);
    const file = await run(format);
    setRunning(null);
    if (!file) return;
    saveFile(file);
    setDone(file.name);
  };
  const clear = () => {
    setDone(null);
    clearRefusal();
  };
  return { running, done, refusal, start, clear };
}

export function ExportMenu({ running, start }: BriefingExport) {
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          leftSection={<IconDownload size={15} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={13} aria-hidden />}
          loading={running !== null}
        >
          {text.button}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ExportFormat.options.map((format) => (
          <Menu.Item key={format} onClick={() => void start(format)}>
            <span className={classes.format}>
              {text.formats[format].name}
              <small>{text.formats[format].help}</small>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The line below the head of the stage: progress, then the name of the file. Refusals stand in a RefusalLine beside it. */
export function ExportProgress({ running, done, clear }: BriefingExport) {
  if (running === null && done === null) return null;
  return (
    <p className={classes.exportLine} role="status">
      {running !== null ? <Loader size={14} aria-hidden /> : <IconCheck size={16} stroke={2} aria-hidden />}
      <span dir="auto">{running !== null ? text.running(text.formats[running].name) : text.done(done ?? '')}</span>
      {running === null && (
        <Button variant="subtle" color="gray" size="compact-xs" onClick={clear}>
          {text.dismiss}
        </Button>
      )}
    </p>
  );
}
