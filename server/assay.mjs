#!/usr/bin/env node
// The entry of the command line: checks the Node that it is run with, then hands over.
import { keepCompiled } from './keep-compiled.mjs';
import { needsNode } from './needs-node.mjs';

needsNode('npm run -s assay -- …');
keepCompiled();
import('./command-line.ts').then(({ main }) => main(process.argv.slice(2)));
