// The model behind the preview with what was typed since it was made, so that the page follows every key.
import type { BriefingModel } from '../../contract/briefing-model.ts';
import type { Briefing } from '../../contract/briefings.ts';

/** References of a part stay as last saved: which passages it rests on is the core's to say. */
export function shownModel(model: BriefingModel, briefing: Briefing): BriefingModel {
  const known = new Map(model.judgements.map((judgement) => [judgement.id, judgement.references]));
  return {
    ...model,
    title: briefing.title,
    marking: briefing.marking,
    cutOff: briefing.cutOff,
    bottomLine: { ...model.bottomLine, text: briefing.bottomLine.text },
    judgements: briefing.judgements.map(({ id, text, likelihood, confidence, basis }) => {
      return { id, text, likelihood, confidence, basis, references: known.get(id) ?? [] };
    }),
  };
}
