// Tells the desktop's shell which menus the page offers, whenever they have changed; a browser has no menu bar for it.
import type { PageMessage } from '../../contract/commands.ts';
import { menusOf } from './menus.ts';
import { knownCommands, onCommands } from './shortcuts.ts';

export const hasMenuBar = !location.protocol.startsWith('http');

/** Many commands come and go when one view takes the place of another; they are told together. */
const restTime = 60;

export function keepHostMenu(): void {
  if (!hasMenuBar) return;
  let told = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    waiting = undefined;
    const message: PageMessage = { assay: 'menus', menus: menusOf(knownCommands()) };
    const text = JSON.stringify(message);
    if (text === told) return;
    told = text;
    window.postMessage(message, location.origin);
  };
  onCommands(() => (waiting ??= setTimeout(tell, restTime)));
}
