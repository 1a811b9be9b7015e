// What a paragraph style is for, by its name, in the languages in which word processors name their styles.

export type StyleRole = { role: 'title' | 'subtitle' | 'quote' | 'caption' | 'contents' | 'list' } | { role: 'heading'; outline: number };

const HEADING =
  /^(?:heading|überschrift|titre|título|titulo|títol|titolo|título|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|naslov|titlu|antraštė|virsraksts|pealkiri|başlık|заголовок|заглавие|наслов|επικεφαλίδα|כותרת|عنوان|العنوان|سرتیتر|标题|標題|見出し|제목|หัวเรื่อง|đầu đề|judul|encabezado|cabeçalho)[\s_-]*([1-9])$/iu;
const ROLES: readonly [RegExp, 'title' | 'subtitle' | 'quote' | 'caption' | 'contents' | 'list'][] = [
  [/^(?:title|titel|titre|título|titolo|tytuł|název|cím|titlu|konu başlığı|название|τίτλος|العنوان|عنوان|표제|标题|표題|表題|headline)$/iu, 'title'],
  [/^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|underrubrik|podtytuł|подзаголовок|عنوان فرعي|العنوان الفرعي|副标题|副題)$/iu, 'subtitle'],
  [/^(?:(?:intense |block )?quot(?:e|ations?)|(?:intensives )?zitat|citation(?: intense)?|cita(?: destacada| intensa)?|citazione(?: intensa)?|citaat|citat|cytat|цитата.*|(?:اقتباس|الاقتباس).*|引用.*|blockquote|block text)$/iu, 'quote'],
  [/^(?:caption|beschriftung|légende|leyenda|epígrafe|didascalia|legenda|bijschrift|bildtext|podpis|название объекта|тоже|تسمية توضيحية|题注|図表番号|illustration|figure|photo caption|abbildung|image caption)$/iu, 'caption'],
  [/^(?:toc|verzeichnis|tm|tdc|tdm|sommario|inhopg|spis treści|оглавление|目录|contents|table of contents|index|user index|illustration index|object index|bibliography) ?(?:\d+|heading)$/iu, 'contents'],
  [/^(?:list|liste|listen|lista|aufzählung|numerierung|nummerierung)(?: (?:bullet|number|paragraph|\d).*)?$/iu, 'list'],
];

/** Null for a style that says nothing of the kind of its paragraphs. "Heading 1", "Überschrift_20_1", "عنوان 1". */
export function roleOfStyle(name: string): StyleRole | null {
  const plain = name.replaceAll('_20_', ' ').replace(/_([\da-f]{2})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).trim();
  const outline = HEADING.exec(plain)?.[1];
  if (outline !== undefined) return { role: 'heading', outline: Number(outline) };
  const found = ROLES.find(([pattern]) => pattern.test(plain));
  return found ? { role: found[1] } : null;
}
