// Who may use the loopback host: whoever brings the printed one-time token, and from then on that browser's cookie.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface BrowserSession {
  /** The one-time token for the address that is printed. */
  readonly token: string;
  /** True once: spends the token. False for every other value and every later time. */
  spend(token: string): boolean;
  /** Whether the request carries this session's cookie. */
  admits(request: Pick<IncomingMessage, 'headers'>): boolean;
  /** The Set-Cookie header that admits a browser until it is closed. */
  cookieHeader(): string;
}

/**
 * A session of its own for each run. Cookies are sent to every port of a host name, so the name carries the port and
 * two workbenches do not throw each other out. `secret` is fixed only while developing, so that a restart keeps the page.
 */
export function createBrowserSession(port: number, secret: string = randomBytes(32).toString('base64url')): BrowserSession {
  const name = `assay-${port}`;
  const token = randomBytes(32).toString('base64url');
  let spent = false;
  return {
    token,
    spend(offered) {
      if (spent || !equal(offered, token)) return false;
      spent = true;
      return true;
    },
    admits: (request) => cookiesNamed(name, request.headers.cookie).some((value) => equal(value, secret)),
    cookieHeader: () => `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

function cookiesNamed(name: string, header: string | undefined): string[] {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

/** Compares digests, so that the time taken tells nothing about how much was right. */
function equal(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
