// What is read out of "X told Y that …": who speaks, for whom, through whom, and which words say so.

export interface Speaker {
  kind: 'speaker';
  /** As it stands in the text, without an article. */
  name: string;
  /** Whom a named person speaks for: "SDF spokesman Farhad Shami". */
  organisation: string | null;
  /** The noun phrase in lower case, by which "the ministry" and "the spokesman" find back to it. */
  described: string;
  /** Null where the words do not tell. */
  isPerson: boolean | null;
}

/** Somebody who was named before: "he", "the ministry", "Shami". */
export interface BackReference {
  kind: 'back';
  /** Null for a pronoun; else the noun or the family name that must occur in what was named before. */
  word: string | null;
  /** "It" is no person, "he" is nothing else. */
  refersTo: 'person' | 'thing' | 'anybody';
}

export interface Attribution {
  speaker: Speaker | BackReference;
  /** Agencies and channels through which it came. */
  via: readonly string[];
  /** The attributing words in units of the legible text, end exclusive: from the speaker to where the statement begins. */
  start: number;
  end: number;
  /** Whether what is said follows those words or stands before them. */
  side: 'follows' | 'precedes';
  /** True where what follows `end` is a clause that can stand by itself ("… said that"). */
  isClause: boolean;
  denies: boolean;
}
