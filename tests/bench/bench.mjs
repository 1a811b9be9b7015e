// The entry of `npm run bench -- NAME`: measures Assay beside the bare library that it rests on, in one run on one machine.
import { keepCompiled } from '../../server/keep-compiled.mjs';
import { needsNode } from '../../server/needs-node.mjs';

needsNode('npm run bench');
keepCompiled();
const benches = { import: './import.ts', library: './library.ts', reading: './reading.ts', search: './search.ts' };
const [name, ...args] = process.argv.slice(2);
if (name === undefined || !(name in benches)) {
  process.stderr.write(`Say what to measure: ${Object.keys(benches).map((one) => `npm run bench -- ${one}`).join(', ')}.\n`);
  process.exit(2);
}
import(benches[name]).then(({ bench }) => bench(args));
