// Reads the noun phrase before "said": a person with a role, an organisation, people without a name, or somebody named before.
import { institutions, pluralInstitutions, pluralPeople } from '../vocabulary/speaker-nouns.ts';
import type { BackReference, Speaker } from './attribution.ts';
import { isMedium } from './media.ts';

const PARTICLE = '(?:al|el|bin|ibn|abu|van|von|de|der|du|da|dos|della|ben)';
const CAP = "\\p{Lu}[\\p{L}\\p{M}'.-]*";
const NAME = `${CAP}(?:\\s+(?:${PARTICLE}[- ])?(?:${CAP}|al-\\p{Lu}\\S*))*`;
/** Roles whose bearer speaks for somebody. */
const SPOKEN = "(?:[Ss]pokes(?:man|woman|person)|[Cc]ommander(?:-in-chief)?|[Cc]hief|[Hh]ead|[Dd]irector(?:-general| [Gg]eneral)?|[Cc]hair(?:man|woman|person)|[Ll]eader|[Oo]fficial|[Mm]ember|[Ss]ecretary[- ][Gg]eneral|[Rr]epresentative|[Ee]nvoy|[Ll]awyer|[Ll]awmaker|[Aa]dviser|[Rr]esearcher|[Aa]nalyst|[Cc]o-ordinator|[Cc]oordinator)";
const TITLE = "(?:[Mm]inister|[Pp]resident|[Pp]rime [Mm]inister|[Gg]overnor|[Mm]ayor|[Aa]mbassador|[Ss]ecretary(?: of [Ss]tate| of [Dd]efen[cs]e)?|[Gg]eneral|[Cc]olonel|[Cc]aptain|[Mm]ajor|[Ll]ieutenant|[Aa]dmiral|[Bb]rigadier|[Ss]enator|[Jj]udge|[Pp]rosecutor|[Cc]leric|[Aa]ctivist|[Ee]xpert|[Pp]rofessor|[Dd]octor|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Gen\\.?|Col\\.?|Lt\\.?|Maj\\.?|Capt\\.?|[Jj]ournalist|[Rr]esident|[Ww]itness|[Ss]urvivor|[Dd]iplomat|[Ss]heikh|[Kk]ing|[Ee]mir|[Pp]remier|[Cc]hancellor)";
const RANKED = new RegExp(`^(?:${TITLE}\\s+)+(?=\\p{Lu})`, 'u');
const PERSON = new RegExp(`^(.*?)\\b((?:${SPOKEN}|${TITLE}))\\s+(${NAME})$`, 'u');
const UNNAMED = new RegExp(`^(?:${NAME}\\s+|.*?)?[Ss]pokes(?:man|woman|person|people|men)$`, 'u');
const ROLE_FIRST = new RegExp(`^(?:the\\s+|an?\\s+|its\\s+|his\\s+)?(.*?)\\b(${SPOKEN})$`, 'u');
const FOR = new RegExp(`\\b${SPOKEN}\\s+(?:for|of|at|in|with)\\s+(?:the\\s+)?(.+)$`, 'u');

const persons = new Set('diplomat official source spokesman spokeswoman spokesperson commander officer expert analyst activist witness resident survivor member members minister president doctor lawyer prosecutor soldier fighter journalist reporter leader lawmaker adviser aide researcher prisoner detainee relative villager'.split(' '));
const pronouns: Record<string, BackReference['refersTo']> = { he: 'person', she: 'person', it: 'thing', they: 'anybody' };
const noNames = new Set('the a an while although though as when after before if because since despite this that these those there here but and or so yet now then what which who we you i no nobody someone everyone reports report neither nor none some many most others also still meanwhile however sunday monday tuesday wednesday thursday friday saturday'.split(' '));

/** Null for what says nothing: "the death toll", "reports". `apposition` is what stands behind the name between commas. */
export function readSpeaker(phrase: string, apposition: string | null): Speaker | BackReference | null {
  const whole = phrase.trim().replace(/\s*\([^)]*\)/g, '').replace(/^(?:[-•*–—]\s+|(?:and|but|yet)\s+)+/i, '').replace(/\s+/g, ' ');
  const isDefinite = /^the\s/i.test(whole);
  const said = whole.replace(/^(?:the|an?|its|his|her|their|one|two|three|several|some|many|other|both)\s+/i, '').replace(/^[\p{L}-]+-(?:led|backed|run|aligned|controlled|based)\s+(?=\p{Lu})/u, '');
  if (said === '' || said.split(' ').length > 12 || /[,;:"]|\sas\s|\s(?:of|from|for|in|by|with|on|at|to)$/.test(said)) return null;
  const pronoun = pronouns[said.toLowerCase()];
  if (pronoun) return { kind: 'back', word: null, refersTo: pronoun };
  if (noNames.has(said.toLowerCase().split(' ')[0] ?? '')) return null;
  return person(said, apposition) ?? spokesman(said, isDefinite) ?? collective(said, isDefinite) ?? bareName(said, isDefinite);
}

function person(said: string, apposition: string | null): Speaker | BackReference | null {
  const titled = PERSON.exec(said);
  // "Sadel General Hospital" is no general.
  if (titled && !institutions.has((titled[3] ?? '').split(' ').at(-1)?.toLowerCase() ?? '')) {
    const [, before = '', role = '', full = ''] = titled;
    const name = full.replace(RANKED, '');
    if (!/\s/.test(name)) return { kind: 'back', word: name, refersTo: 'person' };
    const isSpoken = new RegExp(`^${SPOKEN}$`, 'u').test(role);
    return speaker(name, isSpoken ? organisationIn(before) : null, `${said} ${apposition ?? ''}`, true);
  }
  const swapped = apposition === null ? null : roleBeforeName(said, apposition);
  if (swapped) return swapped;
  if (apposition === null || !new RegExp(`^${NAME}$`, 'u').test(said) || !/\s/.test(said)) return null;
  const role = roleOf(apposition);
  return role && speaker(said, role.organisation, `${said} ${apposition}`, null);
}

/** "Its chairman, Tomas Veill," */
function roleBeforeName(said: string, apposition: string): Speaker | null {
  const role = new RegExp(`^(.*?)\\b(?:${SPOKEN}|${TITLE})$`, 'u').exec(said);
  const name = apposition.trim().replace(RANKED, '');
  if (!role || !new RegExp(`^${NAME}$`, 'u').test(name)) return null;
  return speaker(name, organisationIn(role[1] ?? ''), `${said} ${apposition}`, true);
}

/** "a spokesman for the SDF", "the SDF commander", "who heads the council": whom the person speaks for. */
function roleOf(apposition: string): { organisation: string | null } | null {
  const bare = apposition.trim();
  const behind = FOR.exec(bare)?.[1];
  if (behind !== undefined) return { organisation: organisationIn(behind.replace(/\s+(?:in|who|which|that)\s.*$/, '')) };
  const before = ROLE_FIRST.exec(bare);
  if (before) return { organisation: organisationIn(before[1] ?? '') };
  return new RegExp(`\\b(?:${SPOKEN}|${TITLE})\\b|^(?:an?|the|who)\\s`, 'u').test(bare) ? { organisation: null } : null;
}

/** A spokesman without a name is the voice of the organisation. */
function spokesman(said: string, isDefinite: boolean): Speaker | BackReference | null {
  const behind = /^[Ss]pokes(?:man|woman|person|people|men)\s+(?:for|of)\s+(?:the\s+)?(.+)$/.exec(said)?.[1];
  const name = organisationIn(behind ?? (UNNAMED.test(said) ? said.replace(/(?:'s)?\s*\S+$/, '') : ''));
  if (name !== null) return speaker(name, null, said, false);
  return UNNAMED.test(said) && isDefinite ? { kind: 'back', word: said.toLowerCase(), refersTo: 'anybody' } : null;
}

/** "Syria's Interior Ministry", "a western diplomat", "local sources"; "the ministry" points back. */
function collective(said: string, isDefinite: boolean): Speaker | BackReference | null {
  const [front = ''] = said.split(/\s(?:of|for|in|on|from|against|at|near|with|close to|familiar with)\s/i);
  const head = (front.split(' ').at(-1) ?? '').toLowerCase();
  const isGroup = institutions.has(head) || pluralInstitutions.has(head) || head === 'media' || head === 'tv';
  if (!isGroup && !pluralPeople.has(head) && !persons.has(head)) return null;
  const isAlone = said.toLowerCase() === head;
  if (isAlone && isDefinite) return { kind: 'back', word: head, refersTo: 'anybody' };
  if (isAlone && isGroup && head !== 'police' && head !== 'authorities') return null;
  // Where a ministry stands is no part of its name; where a witness stands is all that is known of him.
  const name = isGroup ? (/^.*?(?=\s(?:in|at|near|from)\s)/.exec(said)?.[0] ?? said) : said;
  return speaker(isAlone ? head : name, null, said, persons.has(head));
}

function bareName(said: string, isDefinite: boolean): Speaker | BackReference | null {
  if (!new RegExp(`^${NAME}(?:\\s+(?:of|for|and)\\s+(?:the\\s+)?${NAME})*$`, 'u').test(said)) return null;
  const isOneWord = !/\s/.test(said);
  if (!isOneWord || /^\p{Lu}{2,}$/u.test(said) || isDefinite || isMedium(said)) return speaker(said.replace(RANKED, ''), null, said, null);
  return { kind: 'back', word: said, refersTo: 'anybody' };
}

/** "SDF", "Syrian Interior Ministry"; null for what is no organisation ("former militia", "US"). */
function organisationIn(words: string): string | null {
  const bare = words.trim().replace(/^(?:the|an?|its|his|her|former|top|senior)\s+/i, '').replace(/'s$/, '').trim();
  if (/^(?:US|UN|UK|EU|U\.S\.|U\.N\.)$/.test(bare)) return bare.includes('N') ? bare : null;
  const [front = ''] = bare.split(/\s(?:of|for)\s/);
  const head = (front.split(' ').at(-1) ?? '').toLowerCase();
  const isNamed = /^\p{Lu}/u.test(bare);
  if (/^\p{Lu}{2,6}$/u.test(bare)) return bare;
  return institutions.has(head) || pluralInstitutions.has(head) || (isNamed && /\s/.test(bare) && new RegExp(`^${NAME}(?:\\s(?:of|for)\\s.*)?$`, 'u').test(bare)) ? bare : null;
}

function speaker(name: string, organisation: string | null, described: string, isPerson: boolean | null): Speaker {
  return { kind: 'speaker', name, organisation, described: described.toLowerCase(), isPerson };
}
