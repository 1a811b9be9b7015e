// The lines of the text as they are set: where the caret is drawn, and where it goes up, down, to line ends and sideways.
import { graphemeEnd, graphemeStart } from '../../contract/text/snap.ts';
import type { Span } from '../../contract/text/span.ts';
import { standingAt, step, stretchAt, type Ground } from './caret-moves.ts';
import { isRtlAt, type BaseDirection } from './letter-direction.ts';
import type { TextMap } from './text-map.ts';

/** A place for the caret: at a line's end it leans back on the letter before, or it would stand at the next line's start. */
export interface Standing {
  /** UTF-16 code units over the canonical text. */
  offset: number;
  leansBack: boolean;
}

/** Lengths in px of the window. */
export interface Box {
  x: number;
  top: number;
  bottom: number;
}

interface Stop extends Standing {
  x: number;
}

/** One line as it is set. `start` and `end` bound its letters in the text, end exclusive. */
export interface Line extends Span {
  /** In the order of the text; two for each letter, at both of its edges. */
  stops: readonly Stop[];
  top: number;
  bottom: number;
}

export interface Setting {
  map: TextMap;
  ground: Ground;
  /** Of the article; `auto` where each block goes by its first strong letter. */
  base: BaseDirection;
  /** Start of the block that is set above all others whatever its place in the text, as the title is. */
  topmost: number | null;
}

interface Letter extends Span {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the caret is to be drawn; null where its block is not on the page. */
export function boxOf(setting: Setting, { offset, leansBack }: Standing): Box | null {
  const letter = letterBeside(setting, offset, leansBack);
  if (!letter) return null;
  const isStart = offset <= letter.start;
  const x = isStart === isRtlAt(setting, letter.start) ? letter.right : letter.left;
  return { x, top: letter.top, bottom: letter.bottom };
}

/** The line on which the caret stands. Costs one measurement a letter of it. */
export function lineAt(setting: Setting, { offset, leansBack }: Standing): Line | null {
  const base = letterBeside(setting, offset, leansBack);
  const stretch = setting.ground.stretches[stretchAt(setting.ground, offset)];
  return base && stretch ? lineOf(setting, stretch, base) : null;
}

function lineOf(setting: Setting, stretch: Span, base: Letter): Line {
  const letters = [base];
  for (let at = base.start; at > stretch.start; ) {
    const from = Math.max(stretch.start, graphemeStart(setting.ground.text, at - 1));
    const letter = letterOf(setting.map, { start: from, end: at });
    if (letter && !isSameLine(letter, base)) break;
    if (letter) letters.unshift(letter);
    at = from;
  }
  for (let at = base.end; at < stretch.end; ) {
    const to = Math.min(stretch.end, graphemeEnd(setting.ground.text, at + 1));
    const letter = letterOf(setting.map, { start: at, end: to });
    if (letter && !isSameLine(letter, base)) break;
    if (letter) letters.push(letter);
    at = to;
  }
  return {
    start: letters[0]?.start ?? base.start,
    end: letters.at(-1)?.end ?? base.end,
    stops: letters.flatMap((letter) => stopsOf(setting, letter)),
    top: Math.min(...letters.map(({ top }) => top)),
    bottom: Math.max(...letters.map(({ bottom }) => bottom)),
  };
}

function stopsOf(setting: Setting, { start, end, left, right }: Letter): Stop[] {
  const [before, behind] = isRtlAt(setting, start) ? [right, left] : [left, right];
  return [
    { offset: start, leansBack: false, x: before },
    { offset: end, leansBack: true, x: behind },
  ];
}

/** The place of a line that is nearest to a column. */
export function nearest(line: Line, x: number): Standing {
  let best = line.stops[0];
  for (const stop of line.stops) if (!best || Math.abs(stop.x - x) < Math.abs(best.x - x) - 0.01) best = stop;
  // At a letter's end the next letter's start is the same place, unless that is on the next line.
  if (!best) return { offset: line.start, leansBack: false };
  return { offset: best.offset, leansBack: best.leansBack && best.offset === line.end };
}

/** First or last place of a line; a space at which the line is broken lies behind the last one. */
export function endOf(setting: Setting, line: Line, direction: 1 | -1): Standing {
  if (direction === -1) return { offset: line.start, leansBack: false };
  const { text, stretches } = setting.ground;
  const isBroken = line.end < (stretches[stretchAt(setting.ground, line.end)]?.end ?? line.end);
  const end = isBroken && /\s/.test(text.charAt(line.end - 1)) ? graphemeStart(text, line.end - 1) : line.end;
  return end > line.start ? { offset: end, leansBack: true } : { offset: line.start, leansBack: false };
}

/** The line below or above, on the page and not in the text: cells of one row lie beside each other. Null at the ends. */
export function nextLine(setting: Setting, line: Line, direction: 1 | -1, x: number): Line | null {
  const { ground } = setting;
  const home = stretchAt(ground, Math.max(line.start, line.end - 1));
  const stretch = ground.stretches[home];
  if (!stretch) return null;
  const letter = direction === 1 ? firstLetter(setting, line.end, stretch) : lastLetter(setting, line.start, stretch);
  if (letter) return lineOf(setting, stretch, letter);
  for (let index = neighbourOf(setting, home, direction); ground.stretches[index]; index = neighbourOf(setting, index, direction)) {
    const beyond = edgeLine(setting, index, direction);
    if (!beyond || !isBeyond(beyond, line, direction)) continue;
    return besideInRow(setting, index, beyond, direction, x);
  }
  return null;
}

/** Index of the stretch that is set below or above; none behind the ends. */
function neighbourOf(setting: Setting, index: number, direction: 1 | -1): number {
  return inOrderOfPage(setting, placeOnPage(setting, index) + direction);
}

/** Index of the stretch that stands at this place from the top of the page; -1 outside. */
export function inOrderOfPage(setting: Setting, place: number): number {
  const top = topIndex(setting);
  if (place < 0 || place >= setting.ground.stretches.length) return -1;
  return top === -1 || place > top ? place : place === 0 ? top : place - 1;
}

function placeOnPage(setting: Setting, index: number): number {
  const top = topIndex(setting);
  return top === -1 || index > top ? index : index === top ? 0 : index + 1;
}

function topIndex({ ground, topmost }: Setting): number {
  if (topmost === null) return -1;
  const index = stretchAt(ground, topmost);
  return ground.stretches[index]?.start === topmost ? index : -1;
}

/** First line of a stretch that is entered from above, last of one entered from below. */
function edgeLine(setting: Setting, index: number, direction: 1 | -1): Line | null {
  const stretch = setting.ground.stretches[index];
  if (!stretch) return null;
  const letter = direction === 1 ? firstLetter(setting, stretch.start, stretch) : lastLetter(setting, stretch.end, stretch);
  return letter && lineOf(setting, stretch, letter);
}

/** Of the cells whose lines lie beside this one, that which is nearest to the column. */
function besideInRow(setting: Setting, from: number, first: Line, direction: 1 | -1, x: number): Line {
  let best = first;
  const { stretches } = setting.ground;
  for (let index = neighbourOf(setting, from, direction); stretches[index]; index = neighbourOf(setting, index, direction)) {
    const line = edgeLine(setting, index, direction);
    if (!line || !isSameLine(line, first)) break;
    if (distance(line, x) < distance(best, x)) best = line;
  }
  return best;
}

function distance({ stops }: Line, x: number): number {
  return Math.min(...stops.map((stop) => Math.abs(stop.x - x)));
}

/** One place to the left or right as it is seen, in text of both directions too. */
export function besideVisually(setting: Setting, at: Standing, to: 'left' | 'right'): Standing {
  const line = lineAt(setting, at);
  const box = boxOf(setting, at);
  const isForward = (to === 'right') === !isRtlAt(setting, null, at.offset);
  const logically = { offset: step(setting.ground, at.offset, 'character', isForward ? 1 : -1), leansBack: false };
  if (!line || !box || !line.stops.some((_, index) => index > 1 && isTurned(line, index))) return logically;
  const sign = to === 'right' ? 1 : -1;
  let best: Stop | null = null;
  for (const stop of line.stops) {
    const ahead = (stop.x - box.x) * sign;
    if (ahead < 0.5) continue;
    const lead = best ? (best.x - box.x) * sign - ahead : 1;
    const isNearer = best !== null && Math.abs(stop.offset - at.offset) < Math.abs(best.offset - at.offset);
    if (lead > 0.5 || (lead > -0.5 && isNearer)) best = stop;
  }
  if (best) return { offset: best.offset, leansBack: best.leansBack };
  const next = nextLine(setting, line, isForward ? 1 : -1, box.x);
  if (!next) return at;
  const edge = to === 'right' ? Math.min(...next.stops.map(({ x }) => x)) : Math.max(...next.stops.map(({ x }) => x));
  const entered = next.stops.find(({ x }) => Math.abs(x - edge) < 0.01);
  return entered ? { offset: entered.offset, leansBack: entered.leansBack } : at;
}

/** Whether the line changes its direction at this stop, as it does around a Latin name in Arabic. */
function isTurned({ stops }: Line, index: number): boolean {
  const [first, second] = [stops[0], stops[1]];
  const stop = stops[index];
  const before = stops[index - 1];
  if (!first || !second || !stop || !before || stop.x === before.x) return false;
  return Math.sign(second.x - first.x) !== Math.sign(stop.x - before.x);
}

/** The letter at the caret: the one behind it, or before it at a line's end and before what has no width. */
function letterBeside({ map, ground }: Setting, offset: number, leansBack: boolean): Letter | null {
  const at = standingAt(ground, offset);
  const stretch = ground.stretches[stretchAt(ground, at)];
  if (!stretch) return null;
  const next = at < stretch.end ? letterOf(map, { start: at, end: Math.min(stretch.end, graphemeEnd(ground.text, at + 1)) }) : null;
  const previous = at > stretch.start ? letterOf(map, { start: Math.max(stretch.start, graphemeStart(ground.text, at - 1)), end: at }) : null;
  const beside = leansBack ? (previous ?? next) : (next ?? previous);
  return beside ?? firstLetter({ map, ground }, at, stretch);
}

/** The first letter with a width from here on, within the stretch. */
function firstLetter({ map, ground }: Pick<Setting, 'map' | 'ground'>, from: number, stretch: Span): Letter | null {
  for (let start = from; start < stretch.end; ) {
    const end = Math.min(stretch.end, graphemeEnd(ground.text, start + 1));
    const letter = letterOf(map, { start, end });
    if (letter) return letter;
    start = end;
  }
  return null;
}

function lastLetter({ map, ground }: Pick<Setting, 'map' | 'ground'>, until: number, stretch: Span): Letter | null {
  for (let end = until; end > stretch.start; ) {
    const start = Math.max(stretch.start, graphemeStart(ground.text, end - 1));
    const letter = letterOf(map, { start, end });
    if (letter) return letter;
    end = start;
  }
  return null;
}

/** A letter as it stands on the page; null for what has no width there (a line end, a space at which a line is broken). */
function letterOf(map: TextMap, span: Span): Letter | null {
  const rects = [...(map.rangesOf(span)[0]?.getClientRects() ?? [])];
  const rect = rects.findLast(({ width, height }) => width > 0 && height > 0);
  return rect ? { ...span, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom } : null;
}

function isSameLine(a: { top: number; bottom: number }, b: { top: number; bottom: number }): boolean {
  const middle = (a.top + a.bottom) / 2;
  return middle > b.top && middle < b.bottom;
}

function isBeyond(line: Line, from: Line, direction: 1 | -1): boolean {
  const middle = (line.top + line.bottom) / 2;
  return direction === 1 ? middle > from.bottom : middle < from.top;
}
