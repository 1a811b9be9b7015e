// Makes the sample project in the folder given, as a process of its own: `node make-sample.ts FOLDER`.
import { ensureSampleProject } from '../../server/sample-project.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which folder.');
await ensureSampleProject(folder);
