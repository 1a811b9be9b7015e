// Names in archives that were packed without saying in which character set: the one in which they read like words.
import iconv from 'iconv-lite';
import type { ZipEntry } from '../archive/zip-directory.ts';

type NameOfEntry = Pick<ZipEntry, 'nameBytes' | 'utf8'>;

/** The most frequent letters of a script: names in the right set hold many of them, in the wrong one few. */
const CANDIDATES: readonly (readonly [charset: string, letters: RegExp, script: RegExp])[] = [
  ['cp866', /[оеаинтсрвл]/gu, /\p{Script=Cyrillic}/u],
  ['windows-1251', /[оеаинтсрвл]/gu, /\p{Script=Cyrillic}/u],
  ['cp720', /[اليمنتوربهع]/gu, /\p{Script=Arabic}/u],
  ['windows-1256', /[اليمنتوربهع]/gu, /\p{Script=Arabic}/u],
  ['shift_jis', /[\u3040-\u30ff]/gu, /[\u3040-\u30ff\u4e00-\u9fff]/u],
  ['gb18030', /[的一是在中国人大上年新文报日月]/gu, /[\u4e00-\u9fff]/u],
];

/** What such names are decoded in: one set for the whole archive, since one machine packed it. The set of DOS by default. */
export function charsetOfNames(entries: readonly NameOfEntry[]): string {
  const foreign = entries.filter(({ utf8, nameBytes }) => !utf8 && nameBytes.some((byte) => byte >= 0x80) && !isUtf8(nameBytes));
  const bytes = Buffer.concat(foreign.slice(0, 200).map(({ nameBytes }) => nameBytes));
  if (bytes.length === 0 || readsWestern(iconv.decode(bytes, 'cp437'))) return 'cp437';
  const [best] = CANDIDATES.map(([charset, letters, script]) => ({ charset, score: scoreOf(iconv.decode(bytes, charset), letters, script) })).sort((a, b) => b.score - a.score);
  return best && best.score >= 0.35 ? best.charset : 'cp437';
}

/** UTF-8 where it is flagged or valid. */
export function nameIn({ nameBytes, utf8 }: NameOfEntry, charset: string): string {
  const name = utf8 || isUtf8(nameBytes) ? new TextDecoder().decode(nameBytes) : iconv.decode(Buffer.from(nameBytes), charset);
  return name.replaceAll('\\', '/');
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\ufffd');
}

/** Accented letters among plain ones, and no frames, fractions or Greek, which stand at the same places in that set. */
function readsWestern(names: string): boolean {
  const beyond = names.match(/[^\x00-\x7f]/gu) ?? [];
  const plain = names.match(/[a-z]/gi)?.length ?? 0;
  return beyond.every((sign) => /\p{Script=Latin}/u.test(sign)) && plain >= beyond.length;
}

/** The share of frequent letters among all signs beyond ASCII; nothing where another script or a broken sign is among them. */
function scoreOf(names: string, letters: RegExp, script: RegExp): number {
  const beyond = names.match(/[^\x00-\x7f]/gu) ?? [];
  const own = beyond.filter((sign) => script.test(sign)).length;
  return names.includes('\ufffd') || own < beyond.length * 0.8 ? 0 : (names.match(letters)?.length ?? 0) / Math.max(1, beyond.length);
}
