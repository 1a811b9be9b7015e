// E-mail: what the headers state, the better of two parts, quoted history and notices told from the message.
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import { readMail } from '../../../../core/import/mail/read-mail.ts';
import { BODY, outline } from '../read-text.ts';
import { encodedWord, message, nested, type Part } from './messages.ts';

const ARABIC = 'قالت وزارة النقل يوم الأحد إن عشرات الأشخاص في عداد المفقودين بعد غرق العبّارة.';
const plain = (body: string, type = 'text/plain; charset=utf-8'): Part => ({ type, body });
const html = (body: string): Part => ({ type: 'text/html; charset=utf-8', body: `<html><body>${body}</body></html>` });
const read = (bytes: Uint8Array) => readMail({ name: 'a.eml', bytes });
const HEAD = ['From: Lena Oran <lena@harbour.example>', 'Subject: Ferry sinks', 'Date: Sun, 8 Nov 2026 10:36:05 +0300 (AST)'];

test('title, author and date are those of the headers', async () => {
  expect(await read(message(HEAD, [plain(`${BODY}\n\n${BODY} Again.`)]))).toMatchObject({
    title: { value: 'Ferry sinks', from: 'the mail’s subject' },
    byline: { value: 'Lena Oran', from: 'the mail’s From header' },
    published: { value: '2026-11-08T10:36:05+03:00', from: 'the mail’s Date header' },
    outlet: null, url: null, updated: null, language: 'en', direction: 'ltr',
  });
});

test.each([
  ['Re: Ferry sinks', 'Ferry sinks'],
  ['RE: [islands] Fwd: AW: Ferry sinks', '[islands] Fwd: AW: Ferry sinks'],
  ['Fwd: WG[2]: Ferry sinks', 'Ferry sinks'],
  [`رد: ${'غرق عبّارة'}`, 'غرق عبّارة'],
  [encodedWord('Re: غرق عبّارة', 'windows-1256'), 'غرق عبّارة'],
  [`${encodedWord('Паром ', 'koi8-r')}\r\n ${encodedWord('затонул', 'koi8-r')}`, 'Паром затонул'],
  ['=?UTF-8?Q?Ferry_=E2=80=93_sinks?=', 'Ferry – sinks'],
  ['Regarding the ferry', 'Regarding the ferry'],
])('the subject %s', async (subject, value) => {
  expect((await read(message([`Subject: ${subject}`, 'From: a@b.example'], [plain(BODY)]))).title?.value).toBe(value);
});

test.each([
  ['Sun, 8 Nov 2026 10:36:05 +0300', '2026-11-08T10:36:05+03:00'],
  ['8 Nov 2026 10:36 GMT', '2026-11-08T10:36Z'],
  ['Sun, 08 Nov 2026 10:36:05 -0000', '2026-11-08T10:36:05Z'],
  ['Sun, 8 Nov 26 10:36:05 EST', '2026-11-08T10:36:05-05:00'],
  ['Sun,  8 Nov 2026\r\n 10:36:05 +9900', '2026-11-08T10:36:05'],
  ['yesterday', null],
  ['31 Feb 2026 10:00 +0000', null],
])('the date %s', async (date, value) => {
  expect((await read(message([`Date: ${date}`, 'From: a@b.example'], [plain(BODY)]))).published?.value ?? null).toBe(value);
});

describe('an outlet is named only by a newsletter', () => {
  test.each([
    ['its list', ['List-Id: "The Harbour Brief" <brief.harbour.example>'], 'Lena Oran', 'The Harbour Brief', 'the mail’s List-Id header'],
    ['the house behind the sender', ['List-Unsubscribe: <https://x.example>', 'From: Lena Oran from The Harbour Post <l@h.example>'], 'Lena Oran', 'The Harbour Post', 'the mail’s From header'],
    ['a sender that is a house', ['List-Unsubscribe: <https://x.example>', 'From: The Harbour Post <newsletter@h.example>'], 'The Harbour Post', 'The Harbour Post', 'the mail’s From header'],
    ['the organisation', ['Precedence: bulk', 'Organization: Harbour Wire'], 'Lena Oran', 'Harbour Wire', 'the mail’s Organization header'],
    ['nothing but a code', ['List-Id: 7f3e9bmc list <7f3e9b.list.example>'], 'Lena Oran', null, undefined],
    ['nobody, in a letter', ['Organization: Harbour Wire'], 'Lena Oran', null, undefined],
  ])('%s', async (_, headers, byline, outlet, from) => {
    const own = headers.some((header) => header.startsWith('From:')) ? [] : ['From: Lena Oran <lena@h.example>'];
    const article = await read(message([...own, ...headers, 'Subject: x'], [plain(BODY)]));
    expect([article.byline?.value, article.outlet?.value ?? null, article.outlet?.from]).toEqual([byline, outlet, from]);
  });

  test('an address is that of an archive, never a link in the text', async () => {
    const text = `https://harbour.example/\n\n${BODY}`;
    expect((await read(message(HEAD, [plain(text)]))).url).toBeNull();
    expect((await read(message([...HEAD, 'Archived-At: <https://lists.example/a/1>'], [plain(text)]))).url?.value).toBe('https://lists.example/a/1');
  });
});

describe('character sets', () => {
  test.each([
    ['declared', 'text/plain; charset="windows-1256"', 'windows-1256'],
    ['not declared', 'text/plain', 'windows-1256'],
    ['declared wrongly', 'text/plain; charset=windows-1252', 'utf-8'],
    ['declared in HTML', 'text/html; charset=windows-1256', 'windows-1256'],
  ])('%s', async (_, type, charset) => {
    const body = new Uint8Array(iconv.encode(type.startsWith('text/html') ? `<p>${ARABIC}</p>` : ARABIC, charset));
    expect((await read(message(HEAD, [{ type, body }]))).text).toBe(ARABIC);
  });

  test('headers in bytes of a legacy set', async () => {
    const bytes = new Uint8Array(iconv.encode(`From: سلمى الحداد <s@x.example>\nSubject: غرق عبّارة قبالة بورت سادل\nContent-Type: text/plain; charset=windows-1256\n\n${ARABIC}`, 'windows-1256'));
    expect(await read(bytes)).toMatchObject({ title: { value: 'غرق عبّارة قبالة بورت سادل' }, byline: { value: 'سلمى الحداد' }, text: ARABIC, direction: 'rtl' });
  });

  test('transfer encodings and lines that flow', async () => {
    const flowed = plain(`The ministry said \nthat 31 people \nwere missing.\n\n-- \nLena`, 'text/plain; charset=utf-8; format=flowed');
    expect((await read(message(HEAD, [flowed]))).text).toContain('The ministry said that 31 people were missing.');
    const quoted: Part = { type: 'text/plain; charset=utf-8', headers: ['Content-Transfer-Encoding: quoted-printable'], body: 'Caf=C3=A9 =E2=80=93 a line that is =\nbroken.' };
    expect((await read(message(HEAD, [quoted]))).text).toContain('Café – a line that is broken.');
  });
});

describe('the better of two parts', () => {
  const letter = `<h2>What is known</h2><p>${BODY}</p><ul><li>The council says that 310 are missing.</li></ul><p>${BODY} Again.</p>`;

  test('HTML where it says as much: it has headings and lists', async () => {
    const { blocks } = await read(message(HEAD, [plain(`What is known\n${BODY}\n* The council says that 310 are missing.\n${BODY} Again.`), html(letter)]));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list-item', 'paragraph']);
  });

  test('HTML where the text only leads to the browser', async () => {
    expect((await read(message(HEAD, [plain('View this email in your browser:\nhttps://x.example/1'), html(letter)]))).text).toContain('The council says');
  });

  test('the text where the HTML is a frame for a picture', async () => {
    const article = await read(message(HEAD, [plain(`${BODY}\n\n${BODY} Again.`), html('<img src="cid:1"><p>See the picture.</p>')]));
    expect(article.text).toContain(`${BODY} Again.`);
  });

  test('a body that has a name, and a page sent as plain text', async () => {
    expect((await read(message(HEAD, [plain(BODY, 'text/plain; charset=utf-8; name="body.txt"')]))).text).toBe(BODY);
    expect((await read(message(HEAD, [plain(`<html><body>${letter}</body></html>`)]))).blocks[0]?.kind).toBe('heading');
  });

  test('a headline that the subject does not repeat stays in the text', async () => {
    const { text, title } = await read(message(HEAD, [html(`<h1>Minister resigns over the Almira</h1>${letter}`)]));
    expect([title?.value, text.startsWith('Minister resigns over the Almira\n\n')]).toEqual(['Ferry sinks', true]);
  });
});

describe('marks', () => {
  test('history, signature and device of a reply', async () => {
    const article = await read(message(HEAD, [plain(`${BODY}\n\nSent from my iPhone\n\n-- \nLena Oran\nHarbour Wire\n\nOn Sat, 7 Nov 2026 at 10:00, Idris Vale <i@x.example> wrote:\n> How many are missing?\n`)]));
    expect(outline(article)).toEqual([
      `paragraph: ${BODY}`,
      'paragraph (other): Sent from my iPhone',
      'paragraph (other): --',
      'paragraph (other): Lena Oran',
      'paragraph (other): Harbour Wire',
      'paragraph (other): On Sat, 7 Nov 2026 at 10:00, Idris Vale <i@x.example> wrote:',
      'quote (other): > How many are missing?',
    ]);
    expect(article.words).toBe(27);
  });

  test('answers between quoted lines are the mail’s own words', async () => {
    const article = await read(message(HEAD, [plain(`On 7 Nov 2026, Idris wrote:\n> How many are missing, and who counted them?\n\n${BODY}\n\n> And who says so?\n\nThe ministry does.`)]));
    expect(outline(article)).toEqual([
      'paragraph (other): On 7 Nov 2026, Idris wrote:', 'quote: > How many are missing, and who counted them?', `paragraph: ${BODY}`, 'quote: > And who says so?', 'paragraph: The ministry does.',
    ]);
  });

  test('what is forwarded is what the mail is about', async () => {
    const article = await read(message(HEAD, [plain(`FYI\n\n---------- Forwarded message ----------\nFrom: Idris Vale <i@x.example>\nDate: Sat, 7 Nov 2026\nSubject: Ferry sinks\nTo: lena@x.example\n\n${BODY}\n`)]));
    expect(article.blocks.filter(({ boilerplate }) => !boilerplate).map(({ start, end }) => article.text.slice(start, end))).toEqual(['FYI', BODY]);
  });

  test('lines of newsletters', async () => {
    const article = await read(message(HEAD, [plain(`View this email in your browser\n\n${BODY}\n\nYou are receiving this because you signed up.\n\nUnsubscribe: https://x.example/u\n`)]));
    expect(article.blocks.map(({ boilerplate }) => boilerplate ?? null)).toEqual(['navigation', null, 'newsletter', 'newsletter']);
  });
});

describe('refusals', () => {
  test.each([
    ['prose', new TextEncoder().encode(`${BODY}\n\n${BODY}`), /it is no e-mail message/],
    ['nothing but an attachment', message(HEAD, [{ type: 'application/pdf; name=a.pdf', body: '%PDF-' }]), /its message has no text, only attachments\. Those that can be read are imported beside it\.$/],
    ['no body', message(HEAD, [plain('')]), /its message has no text\./],
    ['an encrypted message', message(HEAD, [{ type: 'application/pgp-encrypted', body: 'Version: 1' }, { type: 'application/octet-stream', body: 'x' }], 'encrypted'), /it is encrypted/],
  ])('%s', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE', message: expect.stringMatching(reason) as string });
  });

  test('parts nested a thousand deep', async () => {
    const deep = Array.from({ length: 1000 }, (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`).join('');
    const bytes = new TextEncoder().encode(`Subject: x\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${deep}`);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE', message: expect.stringMatching(/nested too deeply/) as string });
  });
});

test('a mutated message is read or refused, and its blocks are in order', async () => {
  const whole = message(HEAD, [nested([plain(`${BODY}\n\n> quoted\n\n-- \nL.`), html(`<h1>Ferry</h1><p>${BODY}</p><blockquote>x</blockquote>`)]), { type: 'application/pdf; name=a.pdf', body: 'JVBERi0=', headers: ['Content-Transfer-Encoding: base64'] }], 'mixed');
  const edit = fc.record({ at: fc.nat(whole.length - 1), bytes: fc.uint8Array({ maxLength: 6 }), cut: fc.nat(40) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      let bytes = Buffer.from(whole);
      for (const { at, bytes: put, cut } of edits) bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);
      const article = await read(new Uint8Array(bytes)).catch((error: { code?: string }) => {
        expect(error.code).toBe('IMPORT_UNREADABLE');
        return null;
      });
      if (article) expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['a line of blanks', 'Subject: Ferry sinks\r\nFrom: a@b.example\r\n \r\nThe ferry sank.\r\n\r\nMany are missing.', 'The ferry sank.\n\nMany are missing.'],
  ['no line at all', 'Subject: Ferry sinks\r\nThe ferry sank\r\nNumbers: none yet.\r\n\r\nMany are missing.', 'The ferry sank\nNumbers: none yet.\n\nMany are missing.'],
  ['a folded header with a line of blanks inside', 'Subject: Ferry\r\n   \r\n sinks\r\nFrom: a@b.example\r\n\r\nThe ferry sank.', 'The ferry sank.'],
])('headers that end in %s cost no words', async (_name, raw, text) => {
  expect(await read(new Uint8Array(Buffer.from(raw)))).toMatchObject({ title: { value: 'Ferry sinks' }, text });
});

test.each(['utf-16le', 'utf-16be', 'utf-16'])('a message that was saved in %s as a whole is read', async (charset) => {
  const whole = Buffer.from(message(HEAD, [plain(BODY), html(`<p>${BODY}</p>`)])).toString();
  expect(await read(new Uint8Array(iconv.encode(whole, charset)))).toMatchObject({ title: { value: 'Ferry sinks' }, text: BODY });
});

test('a message of parts whose boundary never comes is read as it stands', async () => {
  const raw = 'Subject: Ferry sinks\r\nContent-Type: multipart/mixed; boundary="gone"\r\n\r\nThe ferry sank.\r\n';
  expect((await read(new Uint8Array(Buffer.from(raw)))).text.trim()).toBe('The ferry sank.');
});

test('of the HTML of a mail no word is left out, however short the line', async () => {
  const body = '<div>Hi,<div><br></div><div>The ministry’s figures are attached to this email, with the names of the missing.</div><div>-- <br><div>Lena Oran<div>Harbour desk</div></div></div></div>';
  const { text } = await read(message(HEAD, [html(body)]));
  for (const words of ['Hi,', 'figures are attached', 'Lena Oran', 'Harbour desk']) expect(text).toContain(words);
});
