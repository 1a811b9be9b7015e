// Lines that only say where links lead ("[label]: https://…"): no reader sees them.

const DEFINITION = /^ {0,3}\[(?!\^)((?:[^\][\\]|\\.){1,300})\]:[ \t]*<?\S{1,2000}?>?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** The lines without the definitions, and the labels that they define, in lower case. Code is left alone. */
export function definedLabels(all: readonly string[]): { lines: string[]; labels: ReadonlySet<string> } {
  const labels = new Set<string>();
  let fence = '';
  const lines = all.filter((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence)) fence = '';
      return true;
    }
    const label = fence === '' && line.length < 5000 ? DEFINITION.exec(line)?.[1] : undefined;
    if (label === undefined) return true;
    labels.add(label.toLowerCase().replace(/\s+/g, ' ').trim());
    return false;
  });
  return { lines, labels };
}
