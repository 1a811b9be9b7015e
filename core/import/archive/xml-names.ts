// Names in XML: which namespace a prefix stands for at a place, and the one name under which readers know an element.

/** The prefixes in force inside one element. */
export interface NameScope {
  /** The scope inside a child with these attributes (names and values in turn): the same one where it declares nothing. */
  enter: (attributes: readonly string[]) => NameScope;
  elementName: (written: string) => string;
  attributeName: (written: string) => string;
}

/** The scope outside every element. `known` gives the canonical prefix of a namespace address. */
export function openScope(known: ReadonlyMap<string, string>): NameScope {
  return scopeOf(known, new Map([['xml', 'xml:']]));
}

/** `prefixes` leads from the written prefix ('' for the default) to the canonical one with its colon. */
function scopeOf(known: ReadonlyMap<string, string>, prefixes: ReadonlyMap<string, string>): NameScope {
  // Parts use a few dozen names tens of thousands of times.
  const names = new Map<string, string>();
  const nameOf = (written: string, isAttribute: boolean): string => {
    const key = isAttribute ? `@${written}` : written;
    const found = names.get(key);
    if (found !== undefined) return found;
    const colon = written.indexOf(':');
    const prefix = colon === -1 ? '' : written.slice(0, colon);
    const none = prefix === '' ? '' : '?:';
    const name = (prefix === '' && isAttribute ? '' : (prefixes.get(prefix) ?? none)) + written.slice(colon + 1);
    if (names.size < 10_000) names.set(key, name);
    return name;
  };
  const scope: NameScope = {
    enter: (attributes) => {
      const inner = declaredIn(attributes, known, prefixes);
      return inner ? scopeOf(known, inner) : scope;
    },
    elementName: (written) => nameOf(written, false),
    attributeName: (written) => nameOf(written, true),
  };
  return scope;
}

function declaredIn(
  attributes: readonly string[],
  known: ReadonlyMap<string, string>,
  outer: ReadonlyMap<string, string>,
): Map<string, string> | null {
  let inner: Map<string, string> | null = null;
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at] ?? '';
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const address = attributes[at + 1] ?? '';
    const canonical = known.get(address);
    inner ??= new Map(outer);
    inner.set(name.slice(6), address === '' || canonical === '' ? '' : `${canonical ?? '?'}:`);
  }
  return inner;
}
