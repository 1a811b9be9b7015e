// Telling the caption of a picture by its credit.

const CREDIT =
  /(?:^|[.!?…)”"|]\s*|[([]\s*)(?:file )?(?:photo|photograph|picture|image|illustration|graphic|map|video)s?(?: (?:credit|by|courtesy)\b[^:/]{0,40})?\s*[:：/]/i;
const CREDIT_ARABIC = /(?:^|[.،؟]\s*|[([]\s*)(?:صورة|الصورة|تصوير|مصدر الصورة|عدسة)\s*(?:أرشيفية\s*)?[:：]/;
const AGENCY =
  /[.!?…|/–—]\s*(?:\p{Lu}[\p{L}.’' -]{1,40}\/\s*)?(?:Getty Images|Reuters|AFP|AP|EPA|DPA|AP Photo|Handout|File photo|\p{Lu}\p{L}+ (?:Images|Pictures|Photos|Handout))\.?$/u;
/** What the last nine units of such a line are. */
const AGENCY_END = /(?:Images|Pictures|Photos?|photo|Handout|Reuters|AFP|AP|EPA|DPA)\.?$/;

/** Captions are short and name whose picture it is: "Photo: Ministry of Health", "… in the port. Getty Images". */
export function isCaption(text: string): boolean {
  if (text.length > 300) return false;
  // What each of them needs is looked for first: nearly no line is a caption.
  if (/[:：/]/.test(text) && (CREDIT.test(text) || CREDIT_ARABIC.test(text))) return true;
  return AGENCY_END.test(text.slice(-9)) && AGENCY.test(text);
}
