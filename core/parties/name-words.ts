// Words in names that say little of who is meant: titles, articles, small words, and what organisations call themselves.

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** As they stand after folding (contract/text/fold.ts); an article before them has been taken off. */
export const titles = words(`
  president vice prime minister king queen prince princess emir sheikh sheik shaykh sultan imam ayatollah pope patriarch bishop
  dr doctor prof professor mr mrs ms miss sir lord lady dame mme monsieur madame herr frau
  general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm brigadier brig sergeant sgt marshal
  senator sen representative rep governor gov mayor ambassador amb chancellor secretary spokesman spokeswoman spokesperson leader
  رئيس دكتور د وزير لواء عميد عقيد رايد نقيب فريق مشير جنرال شيخ سيد سيده استاذ ملك امير سلطان محافظ سفير ناطق متحدث
`);

/** Words between the words of a name. */
export const smallWords = words('of the and for in de du des la le les et der die das und von van y & في من على عن و');

/** Links in a chain of fathers: present or not, the same man is meant. */
export const kinWords = words('bin ibn ben bint ould ولد بن ابن بنت');

/** A name with one of these is that of a body, whose words may stand in any order and whose last word is no surname. */
export const bodyWords = words(`
  ministry minister government army forces force police agency council party union bank university institute office department commission committee
  organization organisation association federation front movement brigade brigades division militia group network centre center court parliament
  authority administration service services company corporation international national democratic republic state states united nations city district
  province governorate prison camp airport hospital school news press times post tv radio channel newspaper
  وزاره حكومه جيش قوات قوه شرطه وكاله مجلس حزب اتحاد بنك جامعه مكتب هييه لجنه منظمه جمعيه جبهه حركه لواء فرقه مركز محكمه برلمان اداره دوله مدينه
  محافظه سجن مخيم مطار مستشفى قناه صحيفه
`);

/** The Arabic article as it is written before Latin names, also where it takes the sound of the next letter. */
export const latinArticle = /^(?:al|el|ul|il|as|es|ash|esh|ad|ed|an|en|ar|er|at|et|az|ez)$/;

/** Words that make another place or body of a name: South Sudan is not Sudan. */
export const partingWords = words('north south east west northern southern eastern western new upper lower central شمال جنوب شرق غرب شماليه جنوبيه شرقيه غربيه');
