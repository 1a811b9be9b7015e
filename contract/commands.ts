// What host and page say to each other outside the contract: here is your port; these are my commands; the analyst chose this one.
import { z } from 'zod';

/** A command's stable name: 'claim', 'undo', 'reliability-A'. It names something that the page offers, and nothing of the host. */
export const CommandId = z.string().regex(/^[a-zA-Z0-9][\w:.-]{0,79}$/);

/**
 * Messages that the desktop's preload posts to the page's own window; the page checks that `event.source` is its window.
 * `port` comes once after each load, with one MessagePort in `event.ports`, which leads straight to the core.
 * A page that lost its core asks for a new port by reloading.
 */
export const HostMessage = z.discriminatedUnion('assay', [
  z.object({ assay: z.literal('port') }),
  z.object({ assay: z.literal('command'), command: CommandId }),
]);
export type HostMessage = z.infer<typeof HostMessage>;

/** The menus of the bar, in their order; the host adds what is the window's own (quit, cut and paste, zoom). */
export const MenuId = z.enum(['file', 'edit', 'view', 'go', 'article', 'passage', 'claim', 'help']);
export type MenuId = z.infer<typeof MenuId>;

export const MenuItem = z.strictObject({
  id: CommandId,
  label: z.string().min(1).max(300),
  /** As the page's table writes it ('mod+k', 'shift+a', '['); only shown: the page alone listens to keys. */
  key: z.string().max(40).nullable(),
  enabled: z.boolean(),
});
export type MenuItem = z.infer<typeof MenuItem>;

export const PageMenu = z.strictObject({ id: MenuId, label: z.string().min(1).max(60), items: z.array(MenuItem).max(200) });
export type PageMenu = z.infer<typeof PageMenu>;

/**
 * What the page may tell its host: the menus that it offers now. It comes from a page that shows untrusted articles, so the
 * host parses it: words to show and names to send back, never a path, an address or anything to run.
 */
export const PageMessage = z.strictObject({ assay: z.literal('menus'), menus: z.array(PageMenu).max(MenuId.options.length) });
export type PageMessage = z.infer<typeof PageMessage>;
