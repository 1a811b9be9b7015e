// Stops an entry with one sentence where Node is too old to run TypeScript; plain JavaScript that Node 12 still reads.

const NEEDED = [22, 18];

/**
 * Ends the process with code 2 on a Node that cannot run what follows. `remedy` is what to type instead.
 * Entries call this before their first dynamic import: a static one would fail before it could say anything.
 */
export function needsNode(remedy) {
  const sentence = complaint(process.versions.node, process.features.typescript, remedy);
  if (sentence === null) return;
  process.stderr.write(sentence + '\n');
  process.exit(2);
}

/** The sentence for this version, or null where it will do. `typescript` is process.features.typescript. */
export function complaint(version, typescript, remedy) {
  const [major, minor] = version.split('.').map(Number);
  const isOld = major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]);
  if (isOld) {
    return `Assay needs Node ${NEEDED.join('.')} or newer; this is ${version}. Run it through npm (${remedy}), which brings its own.`;
  }
  if (!typescript) {
    return `Assay needs a Node that runs TypeScript; this one has that turned off. Run it through npm (${remedy}), which brings its own.`;
  }
  return null;
}
