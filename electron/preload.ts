// Hands the page its one port to the core and the menu's commands, and the host the page's menus; there is no other way between them.
import { ipcRenderer } from 'electron';
import type { HostMessage, PageMessage } from '../contract/commands.ts';

function tellPage(message: HostMessage, ports: MessagePort[]): void {
  window.postMessage(message, window.location.origin, ports);
}

ipcRenderer.once('port', (event) => tellPage({ assay: 'port' }, [...event.ports]));
ipcRenderer.on('command', (_event, command: string) => tellPage({ assay: 'command', command }, []));

// Only told apart here; the host parses what it is handed.
window.addEventListener('message', ({ source, data }: MessageEvent<Partial<PageMessage> | null>) => {
  if (source === window && data?.assay === 'menus') ipcRenderer.send('menus', data);
});
