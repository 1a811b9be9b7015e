// Letters of presentation (ligatures, joined Arabic shapes) turned into those that people type and search for.

// Latin ligatures; Hebrew and Arabic presentation forms but the honorifics, ornaments and the rial sign, which are typed.
const FORMS = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb28\ufb2a-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf2\ufe70-\ufefc]/g;
const MARK_ALONE = /^[ \u0640](?=\p{Mn})/u;

// Accents that TeX prints as letters of their own before the letter that they stand on.
const ACCENTS = new Map([['¨', '\u0308'], ['´', '\u0301'], ['ˆ', '\u0302'], ['˜', '\u0303'], ['˘', '\u0306'], ['ˇ', '\u030c'], ['˚', '\u030a']]);
const LOOSE_ACCENT = /([¨´ˆ˜˘ˇ˚])([A-Za-z\u0131])/g;

/** NFKC on presentation forms alone; a mark that Unicode sets over a space loses the space. Control characters go. */
export function plainForms(text: string): string {
  const plain = text.replace(FORMS, (form) => form.normalize('NFKC').replace(MARK_ALONE, ''));
  return plain.replace(UNSEEN, '');
}

/** "na¨ıve" is "naïve": a loose accent joins the letter behind it. */
export function joinAccents(text: string): string {
  return text.replace(LOOSE_ACCENT, withAccent);
}

function withAccent(both: string, accent: string, letter: string): string {
  const composed = ((letter === '\u0131' ? 'i' : letter) + (ACCENTS.get(accent) ?? '')).normalize('NFC');
  return composed.length === 1 ? composed : both;
}

// C0 and C1 controls but tab, and the marks that only steer direction.
// oxlint-disable-next-line no-control-regex -- fonts without a character map give control characters for letters
const UNSEEN = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
