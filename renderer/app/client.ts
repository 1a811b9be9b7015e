// The typed client of the workbench: every procedure of the contract, over whichever wire this host has.
import { createORPCClient } from '@orpc/client';
import type { WorkbenchClient } from '../../contract/contract.ts';
import { link } from './connection.ts';

export const client: WorkbenchClient = createORPCClient(link);
