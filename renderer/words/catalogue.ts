// The one catalogue of the texts that an analyst reads, assembled from a file per feature; counts are functions.
import { briefings } from './briefings.ts';
import { browsing } from './browsing.ts';
import { claims } from './claims.ts';
import { claimsTable } from './claims-table.ts';
import { codebook } from './codebook.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { language } from './language.ts';
import { library } from './library.ts';
import { memos } from './memos.ts';
import { project } from './project.ts';
import { pseudo } from './pseudo.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';

/** English, complete; a translation has the same shape. */
const english = { frame, library, browsing, reading, claims, claimsTable, codebook, memos, briefings, search, history, project, sources } as const;

export const words = language === 'en' ? english : pseudo(english);
