// Telling the caption of a picture by its credit.

const CREDIT =
  /(?:^|[.!?…)”"|]\s*|[([]\s*)(?:file )?(?:photo|photograph|picture|image|illustration|graphic|map|video)s?(?: (?:credit|by|courtesy)\b[^:/]{0,40})?\s*[:：/]/i;
const CREDIT_ARABIC = /(?:^|[.،؟]\s*|[([]\s*)(?:صورة|الصورة|تصوير|مصدر الصورة|عدسة)\s*(?:أرشيفية\s*)?[:：]/;
const AGENCY =
  /[.!?…|/–—]\s*(?:\p{Lu}[\p{L}.’' -]{1,40}\/\s*)?(?:Getty Images|Reuters|AFP|AP|EPA|DPA|AP Photo|Handout|File photo|\p{Lu}\p{L}+ (?:Images|Pictures|Photos|Handout))\.?$/u;

/** Captions are short and name whose picture it is: "Photo: Ministry of Health", "… in the port. Getty Images". */
export function isCaption(text: string): boolean {
  return text.length <= 300 && (CREDIT.test(text) || AGENCY.test(text) || CREDIT_ARABIC.test(text));
}
