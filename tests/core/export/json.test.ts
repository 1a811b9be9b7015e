// The JSON export: the whole model under a named, versioned schema, and nothing lost.
import { describe, expect, it } from 'vitest';
import { BriefingModel } from '../../../contract/briefing-model.ts';
import { writeJson } from '../../../core/export/json.ts';
import { fullBriefing } from './hostile-briefing.ts';

describe('writeJson', () => {
  it('gives back the model that went in', () => {
    const document: unknown = JSON.parse(new TextDecoder().decode(writeJson(fullBriefing())));
    expect(document).toMatchObject({ schema: 'assay-briefing', version: 1 });
    expect(BriefingModel.parse((document as { briefing: unknown }).briefing)).toEqual(fullBriefing());
  });
});
