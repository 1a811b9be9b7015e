// The formats in which a briefing leaves the workbench: extension, media type and writer of each.
import type { BriefingModel } from '../../contract/briefing-model.ts';
import type { ExportFormat } from '../../contract/briefings.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import { writePdf, type Printer } from './pdf.ts';

export interface BriefingWriter {
  readonly extension: string;
  readonly mediaType: string;
  /** The finished file. The same model gives the same bytes. @throws Refusal EXPORT_FAILED where the host cannot print */
  write(model: BriefingModel, door: Printer): Uint8Array | Promise<Uint8Array>;
}

/** The writer of Word files is loaded at its first use: it brings a large library with it. */
export const writers: Record<ExportFormat, BriefingWriter> = {
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (model) => (await import('./docx.ts')).writeDocx(model),
  },
  pdf: { extension: 'pdf', mediaType: 'application/pdf', write: writePdf },
  html: { extension: 'html', mediaType: 'text/html; charset=utf-8', write: writeHtml },
  md: { extension: 'md', mediaType: 'text/markdown; charset=utf-8', write: writeMarkdown },
  json: { extension: 'json', mediaType: 'application/json', write: writeJson },
};
