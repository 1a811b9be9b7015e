// Writes db/schema.sql, the tables of the project file for reading; a test compares it with what the migrations make.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaText } from '../db/schema-text.ts';
import { ROOT } from './root.ts';

writeFileSync(join(ROOT, 'db/schema.sql'), schemaText());
