// The common nouns on which the names of those who say things turn: institutions, and people in the plural.

/** Heads of names that English gives an article: "the Interior Ministry", "the Observatory for Human Rights". */
export const institutions = new Set(
  `administration agency army assembly authority bank brigade bureau cabinet coalition command commission committee company
  congress council court department directorate embassy federation foundation front fund government group guard hospital
  institute ministry mission mosque movement municipality navy observatory office organisation organization parliament party
  police presidency prosecution secretariat senate service spokesman spokesperson spokeswoman state syndicate
  tribunal union university`.split(/\s+/),
);
export const pluralInstitutions = new Set(['authorities', 'brigades', 'committees', 'forces', 'guards', 'nations', 'units']);
export const pluralPeople = new Set(
  `activists commanders diplomats doctors experts families fighters investigators journalists lawyers militants observers
  officers officials people prosecutors rebels relatives reporters residents soldiers sources spokesmen survivors troops
  villagers witnesses`.split(/\s+/),
);
