// The entry of `npm start`: checks the Node that it is run with, then hands over.
import { needsNode } from '../server/needs-node.mjs';

needsNode('npm start');
import('./start.ts').then(({ start }) => start());
