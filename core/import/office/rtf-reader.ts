// Reads the tokens of an RTF file: keeps the state of its groups and hands on characters and control words.
import { refuseBomb, refuseDamaged } from '../archive/unzip-limits.ts';
import { readControl } from './rtf-controls.ts';
import { finishGroup } from './rtf-groups.ts';
import { newState, type RtfFacts } from './rtf-state.ts';
import { tokensOf, type RtfToken } from './rtf-tokens.ts';
import { flushBytes, fontOf, say, type RtfReader } from './rtf-words.ts';

/** More open groups than any writer leaves. */
const DEEPEST = 2000;

/** Reads the whole file. Refuses (IMPORT_UNREADABLE) one that breaks off or nests too deep. */
export function readTokens(file: string, source: string, facts: RtfFacts): RtfReader {
  const reader: RtfReader = { facts, state: newState(), outer: [], bytes: [], passing: 0, fresh: false, starred: false };
  for (const token of tokensOf(source)) {
    readToken(reader, token);
    if (reader.outer.length > DEEPEST) throw refuseBomb(file, `nests more than ${DEEPEST} groups in each other`);
    // What follows the last brace is no part of the document.
    if (token.kind === 'close' && reader.outer.length === 0) return reader;
  }
  // Some writers lose count of their braces; a file that was cut off seldom ends in one.
  if (!/\}[\s\0]*$/.test(source.slice(-200))) throw refuseDamaged(file, 'it breaks off before its last closing brace');
  while (reader.outer.length > 0) closeGroup(reader);
  return reader;
}

function openGroup(reader: RtfReader): void {
  flushBytes(reader);
  reader.outer.push(reader.state);
  reader.state = { ...reader.state, opened: null };
  reader.passing = 0;
  reader.fresh = true;
  reader.starred = false;
}

function closeGroup(reader: RtfReader): void {
  flushBytes(reader);
  reader.passing = 0;
  const inner = reader.state;
  reader.state = reader.outer.pop() ?? reader.state;
  if (inner.opened) finishGroup(reader, inner);
  // The body's last words are still in its story when the outermost group closes.
  if (reader.outer.length === 0) reader.state = { ...inner, opened: null };
}

function readToken(reader: RtfReader, token: RtfToken): void {
  if (token.kind === 'open') return openGroup(reader);
  if (token.kind === 'close') return closeGroup(reader);
  const { fresh } = reader;
  reader.fresh = false;
  if (reader.passing > 0 && token.kind !== 'text') {
    reader.passing--;
    return;
  }
  if (token.kind === 'text') readText(reader, token.bytes);
  else if (token.kind === 'byte') addByte(reader, token.byte);
  else if (token.kind === 'symbol') readSymbol(reader, token.sign, fresh);
  else if (token.kind === 'word') readWord(reader, token.name, token.number);
}

function readWord(reader: RtfReader, name: string, number: number | null): void {
  flushBytes(reader);
  const { starred } = reader;
  reader.starred = false;
  readControl(reader, name, number, starred);
}

function readText(reader: RtfReader, bytes: string): void {
  const passed = Math.min(reader.passing, bytes.length);
  reader.passing -= passed;
  const left = bytes.slice(passed);
  if (left === '' || reader.state.skipped) return;
  const isPlain = reader.bytes.length === 0 && /^[\x00-\x7f]*$/.test(left) && !fontOf(reader)?.isSymbol;
  if (isPlain) return say(reader, left);
  for (let at = 0; at < left.length; at++) addByte(reader, left.charCodeAt(at));
}

function addByte(reader: RtfReader, byte: number): void {
  if (!reader.state.skipped) reader.bytes.push(byte);
}

const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({ '~': '\u00a0', _: '\u2011', '\\': '\\', '{': '{', '}': '}', '\t': '\t' }));

function readSymbol(reader: RtfReader, sign: string, fresh: boolean): void {
  if (sign === '*') {
    flushBytes(reader);
    reader.starred = fresh;
    return;
  }
  if (reader.bytes.length > 0 && '\\{}'.includes(sign)) {
    // May be the second half of a character of two bytes.
    addByte(reader, sign.charCodeAt(0));
    return;
  }
  flushBytes(reader);
  say(reader, SIGNS.get(sign) ?? '');
}
