// The entry of `npm test`, `npm run test:e2e` and `npm run test:desktop`.
import { needsNode } from '../server/needs-node.mjs';

needsNode('npm test');
const [given, ...args] = process.argv.slice(2);
const suite = given === 'e2e' || given === 'desktop' ? given : 'all';
import('./test.ts').then(({ test }) => test(suite, args));
