// The demo does the whole main job on the samples: every quote of samples/claims.json is found, every format is written.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { findChromium } from '../../server/find-chromium.ts';
import { assay, assayJson } from '../support/command-line.ts';
import { test } from '../support/temp-folder.ts';

describe.skipIf(findChromium() === null)('assay demo', () => {
  test('makes a sound project and its briefing, and makes them anew the next time', ({ folder }) => {
    const out = join(folder, 'out');
    for (let time = 0; time < 2; time++) {
      expect(assay('demo', out)).toMatchObject({ code: 0, stderr: '' });
      for (const format of ['md', 'html', 'docx', 'pdf']) expect(statSync(join(out, `briefing.${format}`)).size).toBeGreaterThan(1000);
    }
    const project = join(out, 'sample.assay');
    expect(assayJson('check', project)).toMatchObject([{ ok: true }]);
    expect(assayJson('claims', project).length).toBeGreaterThanOrEqual(10);
    expect(assayJson('call', project, 'briefings.list')).toMatchObject([[{ title: expect.stringMatching(/\S/) }]]);
  }, 60_000);
});
