// What news counts, what stands between a number and its noun, and what a number stands before without counting anything.
import { foldLetters } from '../dating/legible.ts';

/** People above all: a number before one of these is what a report is about. Those without a plural "s" must stand here. */
export const people = new Set(
  `people men women children girls boys babies civilians residents villagers families members relatives migrants refugees
  prisoners inmates detainees escapees fugitives captives hostages suspects convicts fighters militants gunmen terrorists
  extremists jihadists rebels insurgents attackers soldiers troops officers guards personnel servicemen policemen police
  commanders recruits casualties deaths fatalities victims survivors injuries wounded killed injured dead missing displaced
  workers employees staff passengers crew students pupils teachers journalists doctors patients protesters demonstrators
  voters individuals persons citizens foreigners nationals Syrians Iraqis Palestinians Israelis Ukrainians Russians lives bodies`
    .split(/\s+/),
);

/** Participles that are counted themselves: "at least 40 killed". */
export const fates = new Set(
  'killed wounded injured dead missing arrested detained hurt displaced hospitalised hospitalized homeless'.split(' '));

/** A noun phrase ends before these. */
export const enders = new Set(
  `a an the and or but nor of from in at on to for after before into onto near across over under around about by with without
  against between among through during since until amid inside outside within along behind towards toward who whom whose which
  that this these those what as if because while when where so than then not also still just only even had have has having was
  were is are be been being am do does did will would can could may might shall should must they we he she it i you their his
  her its our said says told added reported per including such like via fled escaped died left crossed remain remained managed
  took went came made held kept entered returned arrived attacked broke burned lost gathered joined lived fell ran`.split(/\s+/),
);

/** Behind the number: it then is a share, a time, an age, a distance, an ordinal or a name. */
export const notCountedAfter =
  /^(?:\s*(?:%|٪|percent\b|per cent\b|percentage\b|في المئه|في المائه|بالمئه|بالمائه)|(?:st|nd|rd|th)\b|-\p{L}|[:/]\d|\s*(?:a\.?m\b|p\.?m\b|gmt\b|o'clock|hrs\b)|[\s-]*(?:more |consecutive |straight |full )?(?:second|minute|hour|day|week|weekend|month|year|decade|centur(?:y|ie)|night|morning|time|degree|percentage point)s?\b|\s*(?:km|kms|kilomet\p{L}+|met(?:re|er)s?|cm|mm|miles?|feet|foot|ft|inch\p{L}*|knots|mph|hectares?|acres?|square|kg)\b|\s+(?:ثانيه|ثوان|دقيقه|دقائق|ساعه|ساعات|يوم|يوما|ايام|اسبوع|اسابيع|شهر|شهرا|اشهر|شهور|سنه|سنوات|عام|عاما|اعوام|كيلومتر|كيلومترا|كيلومترات|كلم|كم|متر|مترا|امتار|مره|مرات|درجه)(?!\p{L}))/iu;

/** In front of the number: it then is an age, a name or a sum of money. */
export const notCountedBefore = new RegExp(
  `(?:[$€£¥#]|\\b(?:aged?|no\\.?|nos\\.?|number|article|articles|resolution|section|chapter|clause|channel|route|highway|road|flight|page|phase|level|stage|grade|day|week|unit|brigade|division|battalion|room|block|bus|line|version|type|class|group|top|covid|boeing|airbus|mig|su|mi|worth|at)|(?:^|[^\\p{L}])(?:${foldLetters('القرار|المادة|رقم|الفقرة|عمره|عمرها|الساعة|عام|سنة|قناة|الفوج|اللواء|الفرقة|المرحلة')}))[\\s-]*$`,
  'iu',
);

/** "The two sides", "both", "the last three": small numbers that point at what is known instead of counting it. */
export const pointers = /(?:\b(?:the|these|those|both|all|other|their|its|his|her|our|my|last|first|next|past|previous|following|every|another)|هذه|هؤلاء)\s+$/i;

/** Arabic words that cannot be what is counted. */
export const arabicEnders = new Set(
  foldLetters('في من على إلى عن أن إن قد كان كانت كانوا هو هي هم الذي التي الذين لا ما لم لن بعد قبل خلال مع أو ثم حيث بين منذ حتى عند لدى ضد على نحو حوالي منهم منها').split(' '));

/** Two of a kind, said in one word. */
export const arabicDuals = new Set(
  foldLetters('جنديان جنديين شخصان شخصين طفلان طفلين قتيلان قتيلين جريحان جريحين مدنيان عنصران عنصرين مقاتلان ضابطان ضابطين سجينان سجينين امرأتان امرأتين رجلان رجلين صحفيان شرطيان مسلحان معتقلان').split(' '));
