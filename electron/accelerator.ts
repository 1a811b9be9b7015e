// A key as the page's table writes it ('mod+shift+z'), in the words of a native menu ('CommandOrControl+Shift+Z'); pure.

const names: Readonly<Record<string, string>> = {
  ' ': 'Space', '+': 'Plus', arrowup: 'Up', arrowdown: 'Down', arrowleft: 'Left', arrowright: 'Right', escape: 'Escape', enter: 'Enter',
  delete: 'Delete', backspace: 'Backspace', home: 'Home', end: 'End', pageup: 'PageUp', pagedown: 'PageDown', tab: 'Tab', insert: 'Insert',
};

/**
 * Undefined where a native menu has no words for the key: a wrong accelerator would break the whole bar. On a Mac a menu takes its
 * keys before any field sees them, so that there only keys with a modifier, which no field writes, are shown.
 */
export function acceleratorOf(key: string | null, isMac: boolean): string | undefined {
  if (key === null) return undefined;
  const last = key.endsWith('++') || key === '+' ? '+' : (key.split('+').at(-1) ?? '');
  const before = key.slice(0, key.length - last.length).split('+').filter(Boolean);
  if (before.some((part) => part !== 'mod' && part !== 'shift')) return undefined;
  const isFunction = /^f([1-9]|1\d|2[0-4])$/i.test(last);
  if (isMac && !before.includes('mod') && !isFunction) return undefined;
  const name = names[last.toLowerCase()] ?? (isFunction || /^[a-z0-9]$/i.test(last) ? last.toUpperCase() : /^[!-/:-@[-`{-~]$/.test(last) ? last : undefined);
  if (name === undefined) return undefined;
  return [...(before.includes('mod') ? ['CommandOrControl'] : []), ...(before.includes('shift') ? ['Shift'] : []), name].join('+');
}
