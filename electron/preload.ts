// Hands the page its one port to the core, and the menu's commands; there is no other way between page and shell.
import { ipcRenderer } from 'electron';
import type { Command, HostMessage } from '../contract/commands.ts';

function tellPage(message: HostMessage, ports: MessagePort[]): void {
  window.postMessage(message, window.location.origin, ports);
}

ipcRenderer.once('port', (event) => tellPage({ assay: 'port' }, [...event.ports]));
ipcRenderer.on('command', (_event, command: Command) => tellPage({ assay: 'command', command }, []));
