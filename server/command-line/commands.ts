// The commands in the order in which help lists them.
import { articlesCommand } from './articles.ts';
import { briefCommand } from './brief.ts';
import { callCommand } from './call.ts';
import { checkCommand } from './check.ts';
import { claimsCommand } from './claims.ts';
import type { Command } from './command.ts';
import { demoCommand } from './demo.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { shareCommand } from './share.ts';
import { textCommand } from './text.ts';

export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  articlesCommand,
  textCommand,
  searchCommand,
  claimsCommand,
  callCommand,
  briefCommand,
  shareCommand,
  checkCommand,
  demoCommand,
  serveCommand,
];
