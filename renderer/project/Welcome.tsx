// What stands in the window while no project is open: the projects that can be opened, and the form for a new one.
import { useMemo } from 'react';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { useScreen } from '../app/screen.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import mark from '../ui/assay.svg';
import { KeysDialog } from './KeysDialog.tsx';
import { NewProject } from './NewProject.tsx';
import { openProject } from './open-project.ts';
import { ProjectChooser } from './ProjectChooser.tsx';
import classes from './project.module.css';

const text = words.project.welcome;

export function Welcome() {
  useScreen(text.open, null, []);
  useCommands(useMemo(welcomeCommands, []));
  return (
    <main className={classes.welcome}>
      <div className={classes.sheet}>
        <header className={classes.brand}>
          <img src={mark} alt="" width={44} height={44} />
          <div>
            <h1>{words.frame.appName}</h1>
            <p>{text.tagline}</p>
          </div>
        </header>
        <div className={classes.columns}>
          <section aria-labelledby="welcome-open">
            <h2 id="welcome-open">{text.open}</h2>
            <ProjectChooser />
          </section>
          <section aria-labelledby="welcome-new">
            <h2 id="welcome-new">{text.create}</h2>
            <NewProject />
          </section>
        </div>
        <p className={classes.offline}>{text.offline}</p>
      </div>
      <KeysDialog />
    </main>
  );
}

function welcomeCommands(): readonly Command[] {
  const group = words.frame.commands.project;
  return [
    { id: 'new-project', label: words.project.menu.create, group, keys: [], run: () => document.getElementById('new-project-title')?.focus() },
    { id: 'open-project', label: words.project.menu.open, group, keys: ['mod+o'], inFields: true, run: () => void inBackground(openByHost) },
  ];
}

/** Where the host has no dialog the list on the page is all there is, and the keyboard goes there. */
async function openByHost(): Promise<void> {
  const { dialogs } = await client.project.choices();
  if (dialogs) await openProject();
  else document.querySelector<HTMLElement>('[data-choice]')?.focus();
}
