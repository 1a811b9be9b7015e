// Tells zod to interpret its schemas instead of compiling them, which the page's policy forbids; must run before any schema is made.
import { config } from 'zod';

config({ jitless: true });
