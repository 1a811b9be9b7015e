// The names that people and programs give to columns, in the languages that analysts meet.
import { foldText } from '../../../contract/text/fold.ts';
import type { Field } from './mapping.ts';

// The surest names come first. A name is compared folded, with spaces between its words.
const NAMES: Record<Field, string> = {
  text:
    'text,body,full text,fulltext,article text,article body,body text,maintext,main text,content,article content,body content,plain text,content text,article,story,news,html,content html,body html,content rendered,content encoded,texte,texte integral,contenu,corps,inhalt,volltext,artikeltext,texto,contenido,cuerpo,conteudo,testo,contenuto,corpo,tekst,tresc,metin,icerik,haber metni,текст,содержание,тело,статья,текст статьи,النص,نص,نص المقال,المحتوى,محتوى,المتن,متن,محتوا,正文,内容,本文,텍스트,본문,message,transcript,summary,description,abstract,lead,snippet,الوصف,الملخص,resume,beschreibung,описание,resumen',
  title:
    'title,headline,heading,article title,news title,title rendered,titre,gros titre,titel,uberschrift,schlagzeile,titulo,titular,titolo,baslik,naslov,tytul,заголовок,название,العنوان,عنوان,عنوان المقال,عنوان الخبر,تیتر,标题,タイトル,제목,subject,name',
  outlet:
    'outlet,publication,publisher,source name,outlet name,publisher name,publication name,newspaper,news source,source title,media outlet,media,medium,news outlet,site name,sitename,source,journal,agency,site,website,domain,quelle,zeitung,medium name,fuente,medio,periodico,fonte,testata,giornale,kaynak,gazete,источник,издание,сми,المصدر,مصدر,الصحيفة,صحيفة,الوسيلة,الجهة,الموقع,منبع,来源,媒体,媒體,출처,editeur,organe de presse',
  byline:
    'byline,author,authors,author name,authors name,writer,journalist,reporter,by,creator,dc creator,auteur,auteurs,autor,autoren,autores,verfasser,autore,autori,yazar,автор,авторы,الكاتب,كاتب,المؤلف,بقلم,المحرر,نويسنده,作者,著者,기자',
  url:
    'url,link,article url,canonical url,canonical,web url,page url,source url,permalink,href,uri,address,lien,adresse,enlace,collegamento,baglanti,ссылка,адрес,الرابط,رابط,العنوان الالكتروني,لينك,پيوند,链接,网址,링크,guid',
  published:
    'published,published at,date published,publication date,published date,publish date,publishdate,pub date,pubdate,publishedat,datepublished,published time,first published,date publish,date posted,posted,posted at,article date,news date,date,datetime,seendate,date utc,time,timestamp,date de publication,publie le,datum,veroffentlicht,erscheinungsdatum,datum der veroffentlichung,fecha,fecha de publicacion,publicado,data,data di pubblicazione,data de publicacao,tarih,yayin tarihi,дата,дата публикации,опубликовано,تاريخ النشر,تاريخ,التاريخ,نشر في,تاريخ انتشار,发布时间,日期,날짜,created at',
  updated:
    'updated,updated at,date updated,last updated,modified,date modified,datemodified,modified at,last modified,lastmod,update date,mise a jour,date de mise a jour,aktualisiert,actualizado,fecha de actualizacion,aggiornato,atualizado,guncelleme,обновлено,дата обновления,آخر تحديث,تاريخ التحديث,更新时间,수정일',
  language: 'language,lang,language code,lang code,locale,langue,sprache,idioma,lingua,dil,язык,اللغه,لغه,اللغة,زبان,语言,言語,언어',
  id: 'id,article id,uuid,identifier,doc id,document id,item id,external id,guid,kennung,identifiant,идентификатор,المعرف,معرف,编号',
};

const RANKS: Record<Field, ReadonlyMap<string, number>> = {
  text: ranksOf('text'), title: ranksOf('title'), outlet: ranksOf('outlet'), byline: ranksOf('byline'), url: ranksOf('url'),
  published: ranksOf('published'), updated: ranksOf('updated'), language: ranksOf('language'), id: ranksOf('id'),
};

/** Names from here on say that the column may hold the text only where there is no better one. */
const SUMMARIES = RANKS.text.get('summary') ?? 0;

function ranksOf(field: Field): ReadonlyMap<string, number> {
  return new Map(NAMES[field].split(',').map((name, at) => [foldText(name), at]));
}

/** "articleBody", "article_body" and "Article body:" are one name; of "author.name" both the whole and the last part count. */
function spellingsOf(column: string): string[] {
  const spaced = column.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const words = foldText(spaced).replace(/[_\s.:/()[\]"'*#-]+/g, ' ').trim();
  const last = foldText(spaced.split('.').at(-1) ?? '').replace(/[_\s:/()[\]"'*#-]+/g, ' ').trim();
  return words === last ? [words] : [words, last];
}

/** How well the name fits the field, 0 being the best; null where it does not. */
export function rankOfName(column: string, field: Field): number | null {
  const [whole = '', last] = spellingsOf(column);
  const rank = RANKS[field].get(whole);
  if (rank !== undefined) return rank;
  const ofPart = last === undefined ? undefined : RANKS[field].get(last);
  // A part may be that of something else: "author.name" is no title.
  return ofPart === undefined || (field === 'title' && last === 'name') ? null : ofPart + 0.5;
}

/** The field that such a column holds by its name, or null. */
export function fieldNamed(column: string): Field | null {
  const fields = Object.keys(NAMES) as Field[];
  return fields.find((field) => rankOfName(column, field) !== null) ?? null;
}

/** "description" and the like: a text only where there is no other. */
export function namesSummary(column: string): boolean {
  const rank = rankOfName(column, 'text');
  return rank !== null && rank >= SUMMARIES;
}
