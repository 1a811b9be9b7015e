// Agencies, channels and newspapers: through whom a claim came, as opposed to who made it.
import { foldLetters } from '../dating/legible.ts';
import { foldName } from '../text/fold-name.ts';

const known = new Set(
  `reuters|afp|agence france-presse|ap|associated press|the associated press|bbc|the bbc|bbc arabic|cnn|al jazeera|al-jazeera|al arabiya|al-arabiya|sky news|sky news arabia|rudaw|kurdistan 24|north press|hawar news|anha|sana|anadolu|anadolu agency|dpa|tass|interfax|ria novosti|xinhua|irna|tasnim|fars|press tv|npr|cbs|cbs news|nbc|nbc news|abc|abc news|fox news|france 24|deutsche welle|dw|the guardian|the new york times|the washington post|the wall street journal|the times|the telegraph|the independent|the national|financial times|bloomberg|axios|politico|al hadath|al-hadath|asharq al-awsat|asharq news|al mayadeen|al-mayadeen|al manar|lbc|lbci|enab baladi|syria tv|the new arab|haaretz|the times of israel|wafa|ina|mena|ukrinform|رويترز|فرانس برس|سانا|رووداو|الجزيرة|العربية|الحدث|الأناضول|سكاي نيوز عربية|بي بي سي|الميادين|المنار|عنب بلدي|نورث برس|هاوار|فارس|تسنيم|واس|وام`
    .split('|').map(foldName),
);

const MEDIUM = '(?:tv|television|channel|agency|newspaper|news|network|broadcaster|daily|radio|website|site|outlet|station|magazine|weekly|press|media)';
const HEAD = new RegExp(`^(?:the\\s+)?(?:[\\p{L}'-]+\\s+)*?${MEDIUM}\\s+(?=\\p{Lu})`, 'u');
const ARABIC_HEAD = new RegExp(`^(?:ل|ال)?(?:${foldLetters('قناة|وكالة|صحيفة|إذاعة|موقع|تلفزيون|شبكة|راديو|جريدة')})(?:\\s+(?:${foldLetters('أنباء|الأنباء')}))?\\s+`, 'u');

/** Whether a name is that of a medium: a known one, or one that says so ("Radio Orrin", "Hawar News Agency"). */
export function isMedium(name: string): boolean {
  const bare = name.replace(/^the\s+/i, '');
  if (known.has(foldName(name)) || known.has(foldName(bare))) return true;
  const isNamed = new RegExp(`(?:^${MEDIUM}\\s+\\p{Lu}|\\p{Lu}\\S*\\s+${MEDIUM}$|\\bTV$)`, 'iu').test(bare) && /\s/.test(bare);
  return (isNamed && /\p{Lu}/u.test(bare)) || ARABIC_HEAD.test(foldLetters(name));
}

/** "Kurdish TV channel Rudaw" is Rudaw; "state media" and "reporters" name no medium: null. */
export function mediumIn(phrase: string, outlets: readonly string[]): string | null {
  const said = phrase.trim();
  const head = HEAD.exec(said)?.[0];
  const name = head === undefined ? said : said.slice(head.length);
  if (head !== undefined && /^\p{Lu}/u.test(name)) return name;
  const isOutlet = outlets.some((outlet) => foldName(outlet) === foldName(name));
  return isMedium(name) || isOutlet || /^The \p{Lu}/u.test(name) ? name : null;
}

/** "لقناة رووداو" is رووداو; null where no medium is meant. */
export function arabicMediumIn(text: string, folded: string): string | null {
  const head = ARABIC_HEAD.exec(folded)?.[0];
  const name = text.slice(head?.length ?? 0).trim().replace(/^["«]|["»]$/g, '');
  if (head !== undefined && name !== '') return name;
  return isMedium(name) ? name : null;
}
