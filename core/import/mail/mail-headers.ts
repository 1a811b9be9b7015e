// What the headers of a mail state: subject, sender, the newsletter that it is, its date and address.
import { addressParser, decodeWords } from 'postal-mime';
import type { Found } from '../imported-article.ts';
import type { StatedFields } from '../stated-fields.ts';
import { readMailDate } from './mail-date.ts';
import type { Mail } from './parse-mail.ts';

const REPLY =
  /^(?:(?:re|fwd?|aw|wg|antw|antwort|sv|vs|vb|vl|rv|res|enc|tr|rif|i|odp|pd|ynt|ilt|ref|отв|пересл|на|رد|الرد|إعادة توجيه|اعادة توجيه|回复|转发|答复)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*)+/iu;

const BULK_ACCOUNT = /^(?:no-?reply|do-?not-?reply|news|newsletters?|info|hello|hi|alerts?|updates?|mail|mailing|press|editors?|editorial|briefing|digest|daily|weekly|contact|team|noticias|presse|redaktion|email|notifications?|subscriptions?|members?)\b/i;
const PRESS_NAME =
  /^(?:the\s|صحيفة |جريدة |وكالة |قناة |موقع |مجلة |إذاعة |نشرة )|\b(?:times|herald|post|gazette|tribune|courier|chronicle|observer|monitor|mirror|journal|press|news|newspaper|agency|radio|television|tv|media|review|star|telegraph|dispatch|bulletin|wire|brief|briefing|digest|newsletter|daily|weekly|ministry|institute|center|centre|foundation|council|university|nations|committee)\b/i;

/** Everything that is stated; null for the rest. The subject loses "Re:" and "Fwd:". */
export function fieldsOfMail(mail: Mail): StatedFields {
  const sender = senderOf(mail);
  const date = mail.header('date');
  const published = date === null ? null : readMailDate(date);
  const subject = mail.header('subject')?.replace(REPLY, '').trim();
  return {
    title: subject ? { value: subject.slice(0, 1000), from: 'the mail’s subject' } : null,
    byline: sender ? { value: sender.person, from: sender.from } : null,
    outlet: isNewsletter(mail) ? outletOf(mail, sender) : null,
    url: addressOf(mail),
    published: published === null ? null : { value: published, from: 'the mail’s Date header' },
    language: /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.exec(mail.header('content-language') ?? '')?.[0] ?? null,
  };
}

interface Sender {
  /** The name; the address where none is given. */
  person: string;
  /** "The Harbour Post" of "Lena Oran from The Harbour Post". */
  house: string | null;
  address: string;
  from: string;
}

function senderOf(mail: Mail): Sender | null {
  for (const header of ['from', 'sender', 'reply-to']) {
    const first = addressParser(mail.rawHeader(header) ?? '', { flatten: true })[0];
    const address = first?.address ?? '';
    const name = (first?.name ?? '').replace(/\s+/g, ' ').replace(/^["'“”\s]+|["'“”\s]+$/g, '').slice(0, 300);
    if (name === '' && address === '') continue;
    const [person, house] = splitName(name === '' || name === address ? '' : name);
    const title = `${header.charAt(0).toUpperCase()}${header.slice(1)}`.replace('-to', '-To');
    return { person: person || name || address, house, address, from: `the mail’s ${title} header` };
  }
  return null;
}

/** "Lena Oran from The Harbour Post", "Lena Oran at Harbour Wire", "Lena Oran | Harbour Wire", "Lena Oran via Harbour Wire". */
function splitName(name: string): [string, string | null] {
  const parts = /^(.{2,80}?)(?:\s+(?:from|at|via|chez)\s+|\s+[|@]\s*|\s+[–—]\s+)(.{2,100})$/iu.exec(name);
  return parts?.[1] && parts[2] && /^[\p{Lu}\p{Lo}]/u.test(parts[2]) ? [parts[1], parts[2]] : [name, null];
}

/** Sent to many at once, and says so. */
export function isNewsletter(mail: Mail): boolean {
  const says = ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id', 'x-campaign', 'x-campaign-id', 'x-mailchimp-campaign-id'];
  return says.some((name) => mail.rawHeader(name) !== null) || /^(?:bulk|list)$/i.test(mail.header('precedence') ?? '');
}

/** The name of the list; else the house behind the sender's name, the sender where that is no person, or the Organization. */
function outletOf(mail: Mail, sender: Sender | null): Found<string> | null {
  const list = nameOfList(mail.rawHeader('list-id') ?? '');
  if (list) return { value: list, from: 'the mail’s List-Id header' };
  if (sender?.house) return { value: sender.house, from: sender.from };
  const isHouse = sender && sender.person !== sender.address && (PRESS_NAME.test(sender.person) || BULK_ACCOUNT.test(sender.address));
  if (isHouse) return { value: sender.person.slice(0, 200), from: sender.from };
  const organisation = mail.header('organization') ?? mail.header('organisation') ?? '';
  return organisation === '' ? null : { value: organisation.slice(0, 200), from: 'the mail’s Organization header' };
}

/** "The Harbour Brief <brief.harbour.example>"; numbers and codes in that place are the sending machine's. */
function nameOfList(header: string): string | null {
  const phrase = decodeWords(/^([^<]*)</.exec(header)?.[1] ?? '').replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();
  const isCode = /\d{4,}|@|^\S*\d\S*(?: list)?$|mc list$|^list[- ]?id$/i.test(phrase) || /^[\w-]+(?:\.[\w-]+)+$/.test(phrase);
  return phrase.length >= 2 && phrase.length <= 200 && /\p{L}{2}/u.test(phrase) && !isCode ? phrase : null;
}

/** The message's place in an archive, or the page of a feed that a mail program keeps as a message. */
function addressOf(mail: Mail): Found<string> | null {
  for (const [name, title] of [['archived-at', 'Archived-At'], ['content-base', 'Content-Base']] as const) {
    const address = /^<?(https?:\/\/[^\s<>]{4,2000})>?$/i.exec(mail.header(name)?.replaceAll(' ', '') ?? '')?.[1];
    if (address) return { value: address, from: `the mail’s ${title} header` };
  }
  return null;
}
