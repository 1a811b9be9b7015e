// The links between a reference's number in the text and its quote, both ways.

export interface Anchors {
  /** Links to these references, each a target to come back to. */
  numbers(references: readonly number[]): string;
  /** Links back to every place where a reference was used so far. */
  backFrom(reference: number): string;
}

export function openAnchors(): Anchors {
  const uses = new Map<number, number>();

  function number(reference: number): string {
    const use = (uses.get(reference) ?? 0) + 1;
    uses.set(reference, use);
    return `<a class="number" id="use-${reference}-${use}" href="#ref-${reference}" aria-label="Reference ${reference}">${reference}</a>`;
  }

  return {
    numbers: (references) =>
      references.length === 0 ? '' : `<span class="numbers">[${references.map(number).join(', ')}]</span>`,
    backFrom: (reference) =>
      Array.from({ length: uses.get(reference) ?? 0 }, (_, index) => {
        const label = `Back to reference ${reference} in the text, place ${index + 1}`;
        return `<a href="#use-${reference}-${index + 1}" aria-label="${label}">↑${index === 0 ? '' : index + 1}</a>`;
      }).join(' '),
  };
}
