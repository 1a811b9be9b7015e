// The entry of `npm start`: checks the Node that it is run with, then hands over.
import { keepCompiled } from '../server/keep-compiled.mjs';
import { needsNode } from '../server/needs-node.mjs';

needsNode('npm start');
keepCompiled();
import('./start.ts').then(({ start }) => start());
