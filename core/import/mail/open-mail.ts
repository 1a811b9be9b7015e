// The attachments of a mail as files of their own.
import { innerName, ownBytes, problem, unknownFormat, type Contained, type OpenOptions } from '../contained.ts';
import { remedyOfKind } from '../foreign-formats.ts';
import type { ImportFile } from '../imported-article.ts';
import { parseMail, type MailAttachment } from './parse-mail.ts';

/** For attachments without a name, or with one without an ending. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': 'txt', 'text/html': 'html', 'text/markdown': 'md', 'text/csv': 'csv', 'text/tab-separated-values': 'tsv', 'text/rtf': 'rtf',
  'application/rtf': 'rtf', 'application/pdf': 'pdf', 'application/json': 'json', 'application/zip': 'zip', 'application/x-zip-compressed': 'zip',
  'application/epub+zip': 'epub', 'message/rfc822': 'eml', 'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx', 'multipart/related': 'mhtml',
};
/** Seals and business cards: no reader misses them. */
const SILENT = /^(?:application\/(?:pgp-signature|pgp-keys|(?:x-)?pkcs7-signature)|text\/(?:calendar|x-vcard|vcard|directory)|message\/(?:delivery-status|disposition-notification|feedback-report)|text\/rfc822-headers)$/;

/**
 * What is attached and can be imported, named "mail.eml/report.pdf"; the rest as problems. Pictures inside the HTML, seals
 * and calendar entries are left out silently. A forwarded message is an attachment, too. Throws the refusal
 * IMPORT_UNREADABLE for what is no message.
 */
export async function openMail(file: ImportFile, options: OpenOptions): Promise<Contained> {
  const { attachments } = await parseMail(file);
  const contained: Contained = { files: [], problems: [] };
  const used = new Set<string>();
  for (const [at, attachment] of attachments.entries()) {
    if (SILENT.test(attachment.mediaType) || (attachment.shownInText && attachment.mediaType.startsWith('image/'))) continue;
    const path = innerName(file.name, uniqueName(nameOf(attachment, at), used));
    if (attachment.bytes.length === 0) {
      contained.problems.push(problem(path, 'it is empty (0 bytes)', 'Ask for it to be sent again, or save it from the mail program.'));
    } else if (/winmail\.dat$/i.test(path)) {
      contained.problems.push(problem(path, 'it is a package that only Outlook opens', 'Open the mail in Outlook, save its attachments, and import those.'));
    } else if (attachment.mediaType.startsWith('image/')) {
      contained.problems.push(problem(path, 'it is a picture', remedyOfKind('a picture')));
    } else if (!options.reads(path)) contained.problems.push(unknownFormat(path));
    else contained.files.push({ name: path, bytes: ownBytes(attachment.bytes) });
  }
  return contained;
}

/** The name without folders and signs that no name has; one is made where there is none. */
function nameOf({ name, mediaType }: MailAttachment, at: number): string {
  const bare = (name ?? '').replace(/^.*[/\\]/, '').replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim().slice(-150);
  const base = bare === '' || /^\.+$/.test(bare) ? `attachment-${at + 1}` : bare;
  const ending = ENDINGS[mediaType];
  return /\.[a-z\d]{1,8}$/i.test(base) || ending === undefined ? base : `${base}.${ending}`;
}

function uniqueName(name: string, used: Set<string>): string {
  let unique = name;
  for (let count = 2; used.has(unique.toLowerCase()); count++) unique = name.replace(/(\.[^.]*)?$/, (ending) => ` (${count})${ending}`);
  used.add(unique.toLowerCase());
  return unique;
}
