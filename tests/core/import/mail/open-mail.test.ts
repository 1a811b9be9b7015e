// Attachments as files of their own, and what is said of those that cannot be imported.
import { expect, test } from 'vitest';
import { openMail } from '../../../../core/import/mail/open-mail.ts';
import { BODY } from '../read-text.ts';
import { encodedWord, message, nested, type Part } from './messages.ts';

const reads = (name: string) => /\.(?:txt|pdf|eml|csv|html)$/.test(name);
const HEAD = ['From: a@b.example', 'Subject: x'];
const base64 = ['Content-Transfer-Encoding: base64', 'Content-Disposition: attachment'];
const body: Part = nested([{ type: 'text/plain', body: BODY }, { type: 'text/html', body: `<p>${BODY}<img src="cid:1"></p>` }]);

test('what can be imported is a file, byte for byte; the rest is a problem with its reason', async () => {
  const bytes = message(HEAD, [
    body,
    { type: `application/pdf; name="${encodedWord('تقرير.pdf', 'utf-8')}"`, headers: base64, body: 'JVBERi0x' },
    { type: 'text/plain; name=notes.txt', headers: ['Content-Disposition: inline; filename=notes.txt'], body: 'notes' },
    { type: 'text/plain; name=notes.txt', headers: ['Content-Disposition: attachment; filename=../../notes.txt'], body: 'others' },
    { type: 'message/rfc822', body: `Subject: inner\r\n\r\n${BODY}` },
    { type: 'image/png', headers: ['Content-ID: <1>', 'Content-Disposition: inline'], body: 'x' },
    { type: 'application/pgp-signature; name=signature.asc', body: 'x' },
    { type: 'image/png; name=photo.png', headers: ['Content-Disposition: attachment'], body: 'x' },
    { type: 'application/ms-tnef; name=winmail.dat', headers: ['Content-Disposition: attachment'], body: 'x' },
    { type: 'application/octet-stream; name=film.mkv', headers: ['Content-Disposition: attachment'], body: 'x' },
    { type: 'application/pdf; name=empty.pdf', headers: ['Content-Disposition: attachment'], body: '' },
  ], 'mixed');
  const { files, problems } = await openMail({ name: 'box/a.eml', bytes }, { reads });
  expect(files.map((file) => [file.name, new TextDecoder().decode(file.bytes)])).toEqual([
    ['box/a.eml/تقرير.pdf', '%PDF-1'],
    ['box/a.eml/notes.txt', 'notes'],
    ['box/a.eml/notes (2).txt', 'others'],
    ['box/a.eml/attachment-4.eml', `Subject: inner\n\n${BODY}`],
  ]);
  expect(problems.map(({ path, reason }) => [path, reason.slice(reason.indexOf(': ') + 2)])).toEqual([
    ['box/a.eml/photo.png', 'it is a picture. If it shows a text, import that text by copy and paste.'],
    ['box/a.eml/winmail.dat', 'it is a package that only Outlook opens. Open the mail in Outlook, save its attachments, and import those.'],
    ['box/a.eml/film.mkv', 'files ending in .mkv cannot be read. If it holds an article, save that as plain text, HTML or PDF, and import it.'],
    ['box/a.eml/empty.pdf', 'it is empty (0 bytes). Ask for it to be sent again, or save it from the mail program.'],
  ]);
});

test('each file has bytes of its own, so that sending one to a thread does not send the whole mail', async () => {
  const { files } = await openMail({ name: 'a.eml', bytes: message(HEAD, [body, { type: 'application/pdf; name=a.pdf', headers: base64, body: 'JVBERi0x' }], 'mixed') }, { reads });
  expect(files.map(({ bytes }) => bytes.buffer.byteLength - bytes.length)).toEqual([0]);
});

test('a mail without attachments holds no files', async () => {
  expect(await openMail({ name: 'a.eml', bytes: message(HEAD, [{ type: 'text/plain', body: BODY }]) }, { reads })).toEqual({ files: [], problems: [] });
});
