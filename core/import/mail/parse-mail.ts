// A message taken apart: decoded headers, its text and HTML as bytes of known character set, its attachments.
import PostalMime, { decodeWords } from 'postal-mime';
import { refuse } from '../../../contract/refusals.ts';
import { decodeText } from '../decode-text.ts';
import type { ImportFile } from '../imported-article.ts';
import { splitMessage } from './end-of-headers.ts';

/** One text part; `charset` as declared, null where it is not. */
export interface MailPart {
  bytes: Uint8Array;
  charset: string | null;
  /** RFC 3676: lines that end in a space go on in the next one; with `delsp` that space goes, too. */
  flowed: 'no' | 'yes' | 'delsp';
}

export interface MailAttachment {
  /** Null where the message names none. */
  name: string | null;
  mediaType: string;
  bytes: Uint8Array;
  /** A picture inside the HTML, or another part that is shown in its place. */
  shownInText: boolean;
}

export interface Mail {
  /** The first header of this name, decoded and unfolded; null where there is none. */
  header: (name: string) => string | null;
  /** The same undecoded, for headers with addresses. */
  rawHeader: (name: string) => string | null;
  text: MailPart[];
  html: MailPart[];
  attachments: MailAttachment[];
}

/** The part of the library's tree that is read here. Its own result joins parts of different character sets and converts HTML. */
interface MimeNode {
  headers: { key: string; value: string }[];
  contentType: { parsed: StructuredHeader; multipart: string | false };
  contentDisposition: { parsed: StructuredHeader };
  contentTransferEncoding: { encoding: string };
  contentId?: string;
  content: ArrayBuffer | null;
  childNodes: MimeNode[];
}

interface StructuredHeader {
  value: string;
  params: Record<string, string | undefined>;
}

const LIMITS = { forceRfc822Attachments: true, maxNestingDepth: 64, maxHeadersSize: 2 * 1024 * 1024 };
const MOST_PARTS = 2000;

/** Throws the refusal IMPORT_UNREADABLE for what is no message, and for one that is encrypted. */
export async function parseMail({ name, bytes }: ImportFile): Promise<Mail> {
  const parser = new PostalMime(LIMITS) as PostalMime & { root: MimeNode };
  const message = withReadableHeaders(bytes);
  try {
    await parser.parse(message);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Maximum ')) throw error;
    throw unreadable(name, 'its parts are nested too deeply or its headers are too long', 'Open it in a mail program, save its text, and import that.');
  }
  const { root } = parser;
  if (!root.headers.some(({ key }) => /^(?:from|to|subject|date|message-id|received|return-path|mime-version|content-type)$/.test(key))) {
    throw unreadable(name, 'it is no e-mail message (it has none of the headers of one)', 'Save the message again from the mail program as .eml.');
  }
  refuseEncrypted(name, root);
  const mail: Mail = { header: (key) => decoded(headerOf(root, key)), rawHeader: (key) => headerOf(root, key), text: [], html: [], attachments: [] };
  if (collect(root, mail, false, 0) > MOST_PARTS) {
    throw unreadable(name, `it has more than ${MOST_PARTS.toLocaleString('en-GB')} parts`, 'Save its attachments from the mail program and import those.');
  }
  // Whose boundary never comes has no parts: what stands there is what people see.
  if (root.contentType.multipart && root.childNodes.length === 0) mail.text.push({ bytes: splitMessage(message).body, charset: null, flowed: 'no' });
  return mail;
}

function headerOf(root: MimeNode, name: string): string | null {
  return root.headers.find(({ key }) => key === name)?.value || null;
}

function decoded(value: string | null): string | null {
  return value === null ? null : decodeWords(value).replace(/\s+/g, ' ').trim();
}

function refuseEncrypted(name: string, root: MimeNode): void {
  const { value, params } = root.contentType.parsed;
  const sealed = value === 'multipart/encrypted' || (/^application\/(?:x-)?pkcs7-mime$/.test(value) && params['smime-type'] !== 'signed-data');
  if (sealed) throw unreadable(name, 'it is encrypted', 'Open it in the mail program that holds its key, save its text, and import that.');
}

function unreadable(file: string, reason: string, remedy: string): Error {
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy });
}

/** Sorts the parts, in the order of the message; gives how many there are. */
function collect(node: MimeNode, mail: Mail, related: boolean, count: number): number {
  if (count > MOST_PARTS) return count;
  if (node.contentType.multipart) {
    const inRelated = related || node.contentType.multipart === 'related';
    return node.childNodes.reduce((sum, child) => collect(child, mail, inRelated, sum), count);
  }
  const { value: mediaType, params } = node.contentType.parsed;
  const { value: disposition, params: placed } = node.contentDisposition.parsed;
  const given = placed.filename ?? params.name ?? null;
  const bytes = contentOf(node);
  // Some programs name the body, too; what is placed under a name is a file.
  if (disposition !== 'attachment' && placed.filename === undefined && /^text\/(?:plain|html)$/.test(mediaType)) {
    const flowed = !/^flowed$/i.test(params.format ?? '') ? 'no' : /^yes$/i.test(params.delsp ?? '') ? 'delsp' : 'yes';
    (mediaType === 'text/html' || isPage(bytes) ? mail.html : mail.text).push({ bytes, charset: params.charset ?? null, flowed });
  } else {
    const shownInText = disposition !== 'attachment' && (related || node.contentId !== undefined || mediaType === 'text/calendar');
    mail.attachments.push({ name: given === null ? null : decodeWords(given), mediaType, bytes, shownInText });
  }
  return count + 1;
}

/** A web page that was sent as plain text. */
function isPage(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype html|html)\b/i.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
}

/** The library ends what is not in base64 with a line end that belongs to the boundary behind it. */
function contentOf({ content, contentTransferEncoding: { encoding } }: MimeNode): Uint8Array {
  const bytes = new Uint8Array(content ?? new ArrayBuffer(0));
  return encoding !== 'base64' && bytes.at(-1) === 0x0a ? bytes.slice(0, -1) : bytes;
}

/**
 * Headers in a legacy set without the encoding that mail prescribes are written anew in UTF-8: in the set that the message
 * declares for its body, else in the likeliest one. A byte order mark and blank lines in front go, and headers that run
 * into the body are parted from it.
 */
function withReadableHeaders(bytes: Uint8Array): Buffer {
  // A message is ASCII in its frame: zeros at its head say that all of it was saved in UTF-16.
  if (bytes.subarray(0, 100).includes(0)) return Buffer.from(decodeText(bytes)?.text.replace(/^\uFEFF/, '') ?? '');
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++;
  const message = Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start);
  const { head, body, isParted } = splitMessage(message);
  const readable = head.every((byte) => byte < 0x80) || isUtf8(head) ? head : inUtf8(head);
  if (isParted && readable === head) return message;
  return Buffer.concat([readable, Buffer.from('\r\n'), body]);
}

function inUtf8(head: Buffer): Buffer {
  const declared = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(head.toString('latin1'))?.[1];
  const text = declared !== undefined && knows(declared) ? new TextDecoder(declared).decode(head) : (decodeText(head)?.text ?? head.toString('latin1'));
  return Buffer.from(text);
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\ufffd');
}

function knows(charset: string): boolean {
  try {
    return !/^(?:utf-?8|us-ascii)$/i.test(charset) && new TextDecoder(charset).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
