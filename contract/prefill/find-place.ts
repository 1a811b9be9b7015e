// Where a claim says that it happened: a place that the project knows, or "in X" where X is a name and nothing else; never a guess.
import { foldLetters, type Legible } from '../dating/legible.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { looksLikeOrganisation } from '../vocabulary/organisation-names.ts';
import { isMedium } from './media.ts';

export interface KnownPlace {
  name: string;
  aliases: readonly string[];
}

interface Given {
  /** The statement, in units of the legible text, end exclusive. */
  span: Span;
  places: readonly KnownPlace[];
  /** Names of people and organisations that the project knows: "in Hamas" is no place. */
  others: readonly string[];
}

interface Named extends Span {
  name: string;
  /** Behind "in" or "at": several names may stand in a sentence, but only one says where. */
  isIn: boolean;
}

export function findPlace(reading: Legible, { span, places, others }: Given): string | null {
  const known = longest(places.flatMap((place) => namedIn(reading, span, place)));
  if (known.length > 0) return theOne(known);
  const found = insideNames(reading, span).filter(({ name }) => !others.some((other) => foldName(other) === foldName(name)));
  return theOne(found);
}

/** The one place that is named; of several the one behind "in". */
function theOne(named: readonly Named[]): string | null {
  const distinct = new Set(named.map(({ name }) => name));
  const within = new Set(named.filter(({ isIn }) => isIn).map(({ name }) => name));
  const [only] = distinct.size === 1 ? distinct : within.size === 1 ? within : [];
  return only ?? null;
}

const BEFORE = /(?:\b(?:in|at)\s+(?:the\s+)?|(?:في|ب)\s*)$/iu;

function namedIn({ folded }: Legible, { start, end }: Span, { name, aliases }: KnownPlace): Named[] {
  const text = folded.toLowerCase();
  return [name, ...aliases].flatMap((alias) => {
    const wanted = foldLetters(alias).trim().toLowerCase();
    const found: Named[] = [];
    if (wanted.length < 3) return found;
    for (let at = text.indexOf(wanted, start); at !== -1 && at + wanted.length <= end; at = text.indexOf(wanted, at + 1)) {
      const to = at + wanted.length;
      if (isWhole(text, at, to)) found.push({ name, start: at, end: to, isIn: BEFORE.test(text.slice(Math.max(start, at - 12), at)) });
    }
    return found;
  });
}

/** A name is no part of a longer word; in Arabic "in" and "and" may be written on to it. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !/[\p{L}\p{N}]/u.test(text.charAt(end)) && (!/[\p{L}\p{N}]$/u.test(before) || /(?:^|[^\p{L}])[بوفل]$/u.test(before));
}

/** "Hasakah" within "Hasakah province" is not named beside it. */
function longest(all: readonly Named[]): Named[] {
  return all.filter((one) => !all.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start));
}

const IN =
  /(?<![\p{L}-])in ((?:(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)? |central )?(?:[Aa]l-|[Ee]l-|[Aa]sh-|[Aa]r-)?\p{Lu}[\p{Ll}'-]+(?:[- ](?:al-|el-)?\p{Lu}[\p{Ll}'-]+){0,2})(?=\s*(?:[.,;:!?)"»]|$)|\s(?:on|after|before|and|when|as|by|since|during|where|while|late|early|last|this|until|were|was|had|have|has|who|which|following|amid|for|from|with|to|at|told|said)(?!\p{L}))/gu;

/** Behind these "in" says in what, not where. */
const NO_PLACE_BEFORE =
  /(?:interest|interested|confidence|faith|trust|belief|believes?|believed|part|role|stake|invest|invested|involved|engaged|war|conflict|change|expert|specialises|named|written|published|reported|born)\s$/iu;
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|ramadan|english|arabic|kurdish|turkish|french|russian|german|persian|hebrew|spanish|parliament|congress|senate|cabinet|court|islam|christianity|god|operation|resolution|article|section|chapter|general|president|prime|mr|mrs|dr|dollars|euros)(?:\s|$)/iu;

function insideNames({ folded, text }: Legible, span: Span): Named[] {
  return [...folded.slice(span.start, span.end).matchAll(IN)].flatMap((match) => {
    const written = match[1] ?? '';
    const start = span.start + match.index + 3;
    const name = text.slice(start, start + written.length);
    const bare = written.replace(/^(?:(?:north|south|east|west)[a-z -]*? |central )(?=\p{Lu}|al-)/u, '');
    const isNone = NO_PLACE.test(bare) || NO_PLACE_BEFORE.test(folded.slice(Math.max(0, start - 24), start - 3)) || looksLikeOrganisation(bare) || isMedium(bare) || bare.endsWith("'s");
    return isNone ? [] : [{ name, start, end: start + written.length, isIn: true }];
  });
}
