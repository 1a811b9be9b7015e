// Marks in a mail what is not its message: quoted history, signature, lines of newsletters.
import type { Block, BoilerplateReason } from '../../../contract/text/block.ts';
import { countWords } from '../count-words.ts';

const ATTRIBUTION =
  /^(?:(?:on|le|am|el|il|em|op|den|w dniu|dnia|в|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|في|بتاريخ|يوم)\s?.{4,250}(?:wrote|writes|a écrit|schrieb|escribió|ha scritto|escreveu|schreef|skrev|napisał\(?a?\)?|пишет|написал\(?а?\)?|كتب|كتبت)\s*[:：]?|.{2,120}\b(?:wrote|schrieb|a écrit|escribió)\s*[:：])$/isu;
const ORIGINAL = /^[-_\s]*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale|исходное сообщение|الرسالة الأصلية)[-_\s]*$/iu;
const FORWARDED =
  /^[-_\s]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|пересылаемое сообщение|رسالة معاد توجيهها|الرسالة المعاد توجيهها)[-_\s]*[:：]?[-_\s]*$/iu;
const HEADER = /^(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|de|envoyé|à|objet|da|inviato|a|oggetto|para|asunto|от|кому|дата|тема|من|إلى|التاريخ|الموضوع|تاريخ الإرسال)\s*[:：]\s+\S/iu;
const DEVICE = /^(?:sent|get|envoyé|gesendet|von meinem|enviado|inviato|отправлено|أرسلت من|تم الإرسال من).{0,20}(?:iphone|ipad|android|galaxy|blackberry|smartphone|outlook|yahoo|mobile|handy|هاتفي|الآيفون).{0,40}$/iu;

const NEWSLETTER =
  /\bunsubscribe\b|\bopt[- ]?out\b|\b(?:manage|update|change)\b.{0,30}\b(?:preferences|subscriptions?|email settings)\b|\byou(?:['’]re| are)? (?:receiving|received|getting|got) this\b|\bthis (?:e-?mail|message|newsletter) was sent (?:to|by)\b|\bwas this (?:e-?mail|newsletter) forwarded to you\b|\bforward(?:ed)? (?:this|it) to (?:a friend|you)\b|\badd us to your address book\b|\bse désabonner\b|\bdésinscri|\babbestellen\b|\babmelden\b|\bdarse de baja\b|\bannulla(?:re)? l['’]iscrizione\b|\bcancelar (?:a )?(?:assinatura|suscripción)\b|отписаться|إلغاء الاشتراك|لإلغاء اشتراكك|وصلتك هذه الرسالة/iu;
const BROWSER =
  /\b(?:view|read|open|see|trouble viewing|having trouble|display)\b.{0,60}\b(?:in|on) (?:your |a |the )?(?:web )?(?:browser|web ?page|web|website|online)\b|\bview (?:it |this (?:e-?mail|message) )?online\b|\bread (?:it )?(?:online|in app)\b|voir (?:cet e-?mail|ce message|la version) (?:dans|en ligne)|im browser (?:ansehen|anzeigen|öffnen)|ver (?:en|no) (?:el )?navegador|открыть в браузере|عرض (?:هذه الرسالة |الرسالة |البريد )?في المتصفح/iu;
const CONFIDENTIAL = /\b(?:this (?:e-?mail|message|communication)(?: and any (?:attachments?|files)[^.]{0,60})? (?:is|are|may be|contains?|may contain)\b.{0,80}\b(?:confidential|privileged)|intended (?:solely|only) for the (?:use of the )?(?:addressee|recipient|individual))/is;

/** Longer lines are prose, whatever they speak of. */
const LONGEST_LINE = 500;
/** With fewer words of its own above, what is quoted is what the mail was sent for. */
const FEWEST_WORDS = 15;
/** A signature is short. */
const LONGEST_SIGNATURE = 14;

/**
 * Quoted words are quotes. The history under a reply is dimmed as well, unless the mail has hardly any words of its own; a
 * forwarded text is what the mail is about and stays. In place.
 */
export function markMail(text: string, blocks: readonly Block[]): void {
  const words = (block: Block) => text.slice(block.start, block.end);
  for (const block of blocks) {
    const line = words(block);
    if (line.startsWith('>')) block.kind = 'quote';
    const reason = block.boilerplate ? null : reasonOf(line);
    if (reason) block.boilerplate = reason;
  }
  markSignature(blocks, words);
  markHistory(blocks, words);
}

function reasonOf(line: string): BoilerplateReason | null {
  if (line.length > LONGEST_LINE) return CONFIDENTIAL.test(line.slice(0, 1000)) ? 'other' : null;
  if (BROWSER.test(line) && line.length <= 200) return 'navigation';
  if (NEWSLETTER.test(line)) return 'newsletter';
  return DEVICE.test(line) || CONFIDENTIAL.test(line) ? 'other' : null;
}

/** What follows a line "-- ", up to a quote and not far. */
function markSignature(blocks: readonly Block[], words: (block: Block) => string): void {
  const last = blocks.findLastIndex((block) => /^--\s*(?:$|\n)/.test(words(block)));
  if (last === -1) return;
  const below = blocks.slice(last);
  const quote = below.findIndex(({ kind }) => kind === 'quote');
  const signature = quote === -1 ? below : below.slice(0, quote);
  if (signature.length > LONGEST_SIGNATURE) return;
  for (const block of signature) dim(block, 'paragraph');
}

function markHistory(blocks: readonly Block[], words: (block: Block) => string): void {
  const at = blocks.findIndex((block, index) => beginsHistory(words(block), blocks.slice(index + 1, index + 4), words));
  const first = blocks[at];
  if (!first) return;
  const own = blocks.slice(0, at).filter(({ boilerplate }) => !boilerplate).reduce((sum, block) => sum + countWords(words(block)), 0);
  const forwarded = FORWARDED.test(words(first).split('\n')[0] ?? '');
  const head = blocks.slice(at + 1, at + 8).findIndex((block) => !HEADER.test(words(block)));
  for (const block of blocks.slice(at, at + 1 + Math.max(0, head))) dim(block, 'paragraph');
  if (forwarded || own < FEWEST_WORDS) return;
  const quoted = blocks.slice(at + 1);
  const mixed = ATTRIBUTION.test(words(first)) && quoted.some(({ kind, boilerplate }) => kind !== 'quote' && !boilerplate);
  // Answers between the quoted lines are the mail's own words.
  if (mixed) return;
  for (const block of quoted) dim(block, block.boilerplate ? 'paragraph' : 'quote');
}

/** Lines that looked like headings or paragraphs get the kind that they have in the history of a mail. */
function dim(block: Block, kind: 'paragraph' | 'quote'): void {
  if (block.kind === 'heading' || (block.kind === 'paragraph' && kind === 'quote')) {
    block.kind = kind;
    delete block.level;
  }
  block.boilerplate ??= 'other';
}

/** "On … wrote:" above a quote, a line that says so, or the headers of another message. */
function beginsHistory(line: string, next: readonly Block[], words: (block: Block) => string): boolean {
  if (line.length > 600) return false;
  const [head = ''] = line.split('\n');
  if (ORIGINAL.test(head) || FORWARDED.test(head)) return true;
  if (ATTRIBUTION.test(line)) return next.some(({ kind }) => kind === 'quote');
  const headers = [line, ...next.map(words)].flatMap((each) => each.slice(0, 600).split('\n')).slice(0, 4).filter((each) => HEADER.test(each));
  return HEADER.test(head) && headers.length >= 3;
}
