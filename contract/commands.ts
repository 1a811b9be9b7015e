// What a host may say to its page outside the contract: here is your port, or: the analyst chose this from the menu.
import { z } from 'zod';

/** The commands that a host's menu can send; the page does the rest, with its own client. */
export const Command = z.enum([
  'new-project',
  'open-project',
  'share-copy',
  'close-project',
  'import',
  'undo',
  'redo',
  'find',
  'palette',
  'shortcuts',
  'toggle-theme',
]);
export type Command = z.infer<typeof Command>;

/**
 * Messages that the desktop's preload posts to the page's own window; the page checks that `event.source` is its window.
 * `port` comes once after each load, with one MessagePort in `event.ports`, which leads straight to the core.
 * A page that lost its core asks for a new port by reloading.
 */
export const HostMessage = z.discriminatedUnion('assay', [
  z.object({ assay: z.literal('port') }),
  z.object({ assay: z.literal('command'), command: Command }),
]);
export type HostMessage = z.infer<typeof HostMessage>;
