// A quantity in three parts that line up in a column: what stands before the number, the number, and the unit.
import type { Quantity } from '../../contract/claims.ts';
import { quantityValue } from '../../contract/vocabulary/quantity-in-words.ts';

export interface ValueParts {
  /** "about", "≥", "≤", "vague" or ''. */
  qualifier: string;
  /** "1,500" or "24–99". */
  number: string;
  unit: string;
}

export function valueParts(quantity: Quantity): ValueParts {
  const plain = quantityValue({ ...quantity, qualifier: 'exact' });
  const [, bound = '', number = plain] = /^([≤≥]) (.*)$/.exec(plain) ?? [];
  const word = quantity.qualifier === 'about' || quantity.qualifier === 'vague' ? quantity.qualifier : '';
  return { qualifier: [word, bound].filter(Boolean).join(' '), number, unit: quantity.unit };
}
