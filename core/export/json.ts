// A briefing as JSON: the whole model, for programs, under a named and versioned schema.
import type { BriefingModel } from '../../contract/briefing-model.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const version = 1;

export function writeJson(model: BriefingModel): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ schema: 'assay-briefing', version, briefing: model }, null, 2)}\n`);
}
