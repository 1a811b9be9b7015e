// A quantity as people write it: "about 120 inmates", "≥ 1,500 prisoners", "24–99 fighters (vague)".
import type { Quantity } from '../claims.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** The value alone, in tabular-friendly form; the qualifier is never lost. */
export function quantityValue({ atLeast, atMost, qualifier }: Quantity): string {
  const value = bounds(atLeast, atMost);
  if (qualifier === 'about') return `about ${value}`;
  if (qualifier === 'vague') return `${value} (vague)`;
  return value;
}

/** Value and unit: "about 120 inmates". */
export function quantityInWords(quantity: Quantity): string {
  return `${quantityValue(quantity)} ${quantity.unit}`.trim();
}

function bounds(atLeast: number | null, atMost: number | null): string {
  if (atLeast === null && atMost !== null) return `≤ ${numbers.format(atMost)}`;
  if (atLeast !== null && atMost === null) return `≥ ${numbers.format(atLeast)}`;
  if (atLeast === null || atMost === null) return '';
  return atLeast === atMost ? numbers.format(atLeast) : `${numbers.format(atLeast)}–${numbers.format(atMost)}`;
}
