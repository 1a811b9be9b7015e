// What every request must be before it is looked at: addressed to this host by name, and sockets opened by its own page.
import type { IncomingMessage } from 'node:http';

/**
 * Whether the Host header is exactly this host's. A page elsewhere whose name was pointed at 127.0.0.1 (DNS rebinding)
 * still sends its own name.
 */
export function isAddressedTo(port: number, request: Pick<IncomingMessage, 'headers'>): boolean {
  const { host } = request.headers;
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Whether a socket is opened by a page of this host: browsers always say whose page asks, and no page can change it. */
export function isOwnOrigin(request: Pick<IncomingMessage, 'headers'>): boolean {
  const { host, origin } = request.headers;
  return host !== undefined && origin === `http://${host}`;
}
