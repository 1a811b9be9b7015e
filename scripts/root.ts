// Where the project lies, for scripts that are started from anywhere.
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
