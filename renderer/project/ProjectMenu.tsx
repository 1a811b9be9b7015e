// The menu at the foot of the rail: all that concerns the project as a whole, and this window.
import { Menu, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconBriefcase, IconContrast, IconFilePlus, IconFolderOpen, IconKeyboard, IconPencil, IconShare2, IconShieldCheck, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { inBackground } from '../app/act.ts';
import { questions } from '../app/questions.ts';
import { runCommand, useCommands, useKeyOf, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { closeProject } from './open-project.ts';
import { ProjectDialogs, type ProjectDialog } from './ProjectDialogs.tsx';
import { useReadOnly } from './use-read-only.ts';
import classes from './project.module.css';

const text = words.project.menu;
const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

export function ProjectMenu() {
  const [dialog, setDialog] = useState<ProjectDialog | null>(null);
  const isReadOnly = useReadOnly();
  useCommands(useMemo(() => commandsOf(setDialog, isReadOnly), [isReadOnly]));
  return (
    <>
      <Menu position="right-end" width={268} offset={6} classNames={{ itemSection: classes.menuSection }}>
        <Menu.Target>
          <UnstyledButton className={classes.menuButton}>
            <IconBriefcase size={20} stroke={1.5} aria-hidden />
            <span>{text.label}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Items />
        </Menu.Dropdown>
      </Menu>
      <ProjectDialogs open={dialog} onClose={() => setDialog(null)} />
    </>
  );
}

function commandsOf(setDialog: (dialog: ProjectDialog) => void, isReadOnly: boolean): readonly Command[] {
  const group = words.frame.commands.project;
  return [
    { id: 'project-properties', label: text.properties, group, keys: [], enabled: !isReadOnly, run: () => setDialog('properties') },
    { id: 'new-project', label: text.create, group, keys: [], run: () => setDialog('create') },
    { id: 'open-project', label: text.open, group, keys: ['mod+o'], inFields: true, run: () => setDialog('open') },
    { id: 'close-project', label: text.close, group, keys: [], run: () => void inBackground(closeProject) },
  ];
}

function Items() {
  const project = useQuery(questions.project.current.queryOptions()).data;
  const readOnly = project?.readOnly ?? null;
  return (
    <>
      <div className={classes.menuHead}>
        <strong dir="auto" title={project?.title}>
          {project?.title}
        </strong>
        <span title={project?.folder}>
          <bdi>{project?.fileName}</bdi>
        </span>
        {readOnly !== null && <span className={classes.menuReadOnly}>{text.readOnly(readOnly)}</span>}
      </div>
      {readOnly === null && <Item id="project-properties" label={text.properties} icon={<IconPencil {...icon} />} />}
      <Item id="share-copy" label={text.share} icon={<IconShare2 {...icon} />} />
      <Item id="check-project" label={text.check} icon={<IconShieldCheck {...icon} />} />
      <Menu.Divider />
      <Item id="new-project" label={text.create} icon={<IconFilePlus {...icon} />} />
      <Item id="open-project" label={text.open} icon={<IconFolderOpen {...icon} />} />
      <Item id="close-project" label={text.close} icon={<IconX {...icon} />} />
      <Menu.Divider />
      <ThemeItems />
      <Item id="shortcuts" label={text.keys} icon={<IconKeyboard {...icon} />} />
    </>
  );
}

function Item({ id, label, icon }: { id: string; label: string; icon: React.ReactNode }) {
  const key = useKeyOf(id);
  return (
    <Menu.Item
      leftSection={icon}
      rightSection={key && <kbd className={classes.menuKey}>{key}</kbd>}
      onClick={() => runCommand(id)}
    >
      {label}
    </Menu.Item>
  );
}

function ThemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item leftSection={<IconContrast {...icon} />}>{words.frame.theme.label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
          {(['light', 'dark', 'auto'] as const).map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {words.frame.theme[scheme]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}
