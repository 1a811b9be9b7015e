// A briefing as PDF: its HTML printed by the host, with the dates of the file set to those of the briefing.
import type { BriefingModel } from '../../contract/briefing-model.ts';
import type { HostDoor } from '../door.ts';
import { htmlForPrinting } from './html.ts';

/** What a writer may ask of the host. */
export type Printer = Pick<HostDoor, 'printPdf'>;

/** @throws Refusal EXPORT_FAILED where the host cannot print */
export async function writePdf(model: BriefingModel, door: Printer): Promise<Uint8Array> {
  const pdf = await door.printPdf(htmlForPrinting(model), model.marking);
  return withDates(pdf, model.asOf);
}

/**
 * Chromium writes the moment of printing into the file; the same briefing must give the same bytes. The dates stand in plain
 * text and are replaced at their own length, so that no offset of the file's tables moves; where they are not found, nothing is.
 */
function withDates(pdf: Uint8Array, asOf: string): Uint8Array {
  const stamp = asOf.replace(/\D/g, '').slice(0, 14).padEnd(14, '0');
  // Latin-1 keeps every byte as one character, both ways.
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(
    /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g,
    (_, field: string) => `/${field} (D:${stamp}+00'00')`,
  );
  return new Uint8Array(Buffer.from(dated, 'latin1'));
}
