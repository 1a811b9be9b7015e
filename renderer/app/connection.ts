// The one wire to the core: a MessagePort that Electron's preload hands over, or a WebSocket to the loopback host.
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { HostMessage } from '../../contract/commands.ts';
import { refuse } from '../../contract/refusals.ts';

type Link = ClientLink<ClientContext>;

let lost = false;
const listeners = new Set<() => void>();

/** True from the moment that the core is gone; it does not come back without a reload. */
export function connectionLost(): boolean {
  return lost;
}

export function onConnectionLost(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function lose(): void {
  if (lost) return;
  lost = true;
  for (const listener of listeners) listener();
}

function connect(): Promise<Link> {
  return location.protocol.startsWith('http') ? connectSocket() : awaitPort();
}

async function connectSocket(): Promise<Link> {
  const address = new URL('/rpc', location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(address);
  socket.addEventListener('close', lose, { once: true });
  window.addEventListener('pagehide', () => socket.removeEventListener('close', lose), { once: true });
  return new SocketLink({ websocket: socket });
}

function awaitPort(): Promise<Link> {
  return new Promise((resolve) => {
    window.addEventListener('message', function take(event: MessageEvent<unknown>) {
      const port = event.ports[0];
      if (event.source !== window || HostMessage.safeParse(event.data).data?.assay !== 'port' || !port) return;
      window.removeEventListener('message', take);
      port.addEventListener('close', lose, { once: true });
      port.start();
      resolve(new PortLink({ port }));
    });
  });
}

const connected = connect();

/** A link that waits for the wire, and turns its loss into CORE_DOWN for every call that was or is made. */
export const link: Link = {
  async call(path, input, options) {
    const wire = await connected;
    try {
      if (lost) throw refuse('CORE_DOWN', {});
      return await wire.call(path, input, options);
    } catch (error) {
      throw lost ? refuse('CORE_DOWN', {}) : error;
    }
  },
};
