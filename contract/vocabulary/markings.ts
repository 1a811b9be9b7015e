// Markings of a briefing: the five labels of the Traffic Light Protocol 2.0; any other text is a free marking.

export const tlpLabels = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const;
export type TlpLabel = (typeof tlpLabels)[number];

/** What each label allows, and its colour on black as TLP 2.0 gives it. */
export const tlpMeanings: Record<TlpLabel, { meaning: string; colour: string }> = {
  'TLP:RED': { meaning: 'For the eyes and ears of individual recipients only.', colour: '#FF2B2B' },
  'TLP:AMBER+STRICT': { meaning: 'Limited to the recipient’s organisation.', colour: '#FFC000' },
  'TLP:AMBER': { meaning: 'Limited to the recipient’s organisation and its clients, as they need to know.', colour: '#FFC000' },
  'TLP:GREEN': { meaning: 'Limited to the recipient’s community.', colour: '#33FF00' },
  'TLP:CLEAR': { meaning: 'No limit on disclosure.', colour: '#FFFFFF' },
};

export function isTlpLabel(marking: string): marking is TlpLabel {
  return (tlpLabels as readonly string[]).includes(marking);
}
