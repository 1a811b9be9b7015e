// Lines that news sites put around an article, told by their words alone.
import type { BoilerplateReason } from '../../contract/text/block.ts';

const NAVIGATION =
  /^(?:skip (?:to|over) (?:the )?(?:main )?(?:content|navigation|menu|article)|jump to (?:content|navigation)|back to (?:the )?(?:top|home(?: ?page)?)|(?:go to )?(?:top|top of (?:the )?page)|home(?: ?page)?|(?:main |open |close |toggle )?(?:menu|navigation)|search|log ?in|sign ?in|log ?out|my account|(?:read|show|load|see|view) (?:more|all|less)|(?:next|previous)(?: (?:article|story|page|post))?|close|contents?|(?:الصفحة )?الرئيسية|القائمة|(?:انتقل|تخط|تخطى|اذهب) إلى (?:المحتوى|المحتوى الرئيسي|القائمة)|(?:العودة|عودة|الرجوع) إلى (?:الأعلى|أعلى(?: الصفحة)?|الرئيسية)|(?:إلى )?أعلى الصفحة|بحث|المزيد|اقرأ المزيد)$/iu;
const BREADCRUMB = /^(?:home|الرئيسية)(?:\s*[>›»/|][^>›»/|]{1,40}){1,5}[>›»/|]?$/iu;
const NEWSLETTER = [
  /\b(?:sign(?:ing)? up|subscribe|register|join)\b.{0,80}\b(?:newsletters?|bulletin|mailing list|alerts?|updates|inbox|briefing|channel)\b/i,
  /\b(?:newsletter|mailing list)\b.{0,60}\b(?:sign up|subscribe|click here|straight to your inbox)\b/i,
  /^(?:to )?get .{0,60}(?:in|to|into) your inbox\b/i,
  /(?:اشترك|اشتركوا|للاشتراك|سجل|تابعونا).{0,60}(?:نشرتنا|النشرة|البريدية|قناتنا|بريدك)/,
];
const SHARE =
  /^(?:share|share (?:this|on|via|with|it)(?: (?:this|article|story|page|post|friends|facebook|twitter|x|whatsapp|telegram|e-?mail))*|tweet|post|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|copy (?:the )?link|print|save|comments?|شارك|شاركها|مشاركة|(?:شارك|شاركوا) (?:المقال|الخبر|هذا المقال)|فيسبوك|تويتر|إكس|واتساب|تلغرام|تليغرام|طباعة|نسخ الرابط)$/iu;
const SHARE_ALONE = /share|tweet|facebook|twitter|whatsapp|copy|شارك|مشاركة/iu;
const FOLLOW = /^(?:follow|like|find) (?:us|our .{1,30}) on .{1,60}$|^(?:تابعونا|تابعنا) (?:على|عبر) .{1,60}$/iu;
const ADVERTISEMENT =
  /^(?:advertisements?|advertising|sponsored(?: content)?|promoted|(?:story |article )?continues below(?: (?:the |this )?(?:ad|advert|advertisement))?|إعلان|إعلانات|محتوى ممول)$/iu;
const RELATED =
  /^(?:read (?:more|also|next|on)|also read|related(?: (?:stor(?:y|ies)|articles?|news|coverage))?|see also|more (?:on this(?: story)?|from [^:]{1,40})|watch|listen|don[’']t miss|اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|مواضيع ذات صلة|شاهد)\s*[:：]\s*\S|^(?:related (?:stories|articles|news|coverage)|more on this story|you may also like|مواضيع ذات صلة)\s*:?$/iu;
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b|حقوق النشر)|\ball rights reserved\b\.?|جميع الحقوق محفوظة/iu;
const COOKIES = /\bcookies?\b|ملفات تعريف الارتباط/i;
const CONSENT = /\b(?:we (?:and our partners )?use|(?:this |our )?(?:web ?)?site uses|accept|consent|privacy policy|manage (?:your )?preferences)\b|نستخدم|سياسة الخصوصية/i;

const BULLET = /^[\s•·▪●*↑←→»«›‹^|>-]/u;
const BULLET_AT_END = /[\s•·▪●*↑←→»«›‹^|>:-]/u;

/** Longer lines are prose, whatever they speak of. */
const LONGEST = 400;

/** Why this line is not part of the article, by its words alone; null for anything that might be. */
export function reasonOfLine(text: string): BoilerplateReason | null {
  if (text.length > LONGEST) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'other';
  const bare = BULLET.test(text) || BULLET_AT_END.test(text.slice(-1)) ? text.replace(/^[\s•·▪●*↑←→»«›‹^|>-]+|[\s•·▪●*↑←→»«›‹^|>:-]+$/gu, '') : text;
  if (bare.length <= 60 && (NAVIGATION.test(bare) || BREADCRUMB.test(bare))) return 'navigation';
  if (bare.length <= 80 && ADVERTISEMENT.test(bare)) return 'advertisement';
  if (bare.length <= 160 && (isShareRow(bare) || FOLLOW.test(bare))) return 'share-row';
  if (/^(?:page|seite|صفحة)\s+\d{1,4}(?:\s*(?:of|\/|من)\s*\d{1,4})?$/iu.test(bare)) return 'page-number';
  if (text.length <= 250 && RELATED.test(text)) return 'related-link';
  if (text.length <= 250 && COPYRIGHT.test(text)) return 'copyright-line';
  if (text.length <= 300 && NEWSLETTER.some((pattern) => pattern.test(text))) return 'newsletter';
  return COOKIES.test(text) && CONSENT.test(text) ? 'cookie-notice' : null;
}

/** "Share | Facebook | X | Email": nothing but places to share to, and more than one of them or the word itself. */
function isShareRow(text: string): boolean {
  const parts = text.split(/\s*[|•·,/،]\s*|\s{2,}/).filter(Boolean);
  return parts.length > 0 && parts.every((part) => SHARE.test(part)) && (parts.length > 1 || SHARE_ALONE.test(text));
}
