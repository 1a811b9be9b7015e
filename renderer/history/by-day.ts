// Steps of history under the day on which they were taken, in the analyst's own zone.
import type { Step } from '../../contract/history.ts';

export interface Day {
  /** `2026-11-20` in the analyst's zone. */
  key: string;
  /** The moment of the day's newest step, for writing the day in words. */
  at: Date;
  steps: Step[];
}

/** Groups steps that come newest first; the order is kept. */
export function byDay(steps: readonly Step[]): Day[] {
  const days: Day[] = [];
  for (const step of steps) {
    const at = new Date(step.at);
    const key = dayKey(at);
    const last = days.at(-1);
    if (last?.key === key) last.steps.push(step);
    else days.push({ key, at, steps: [step] });
  }
  return days;
}

export function dayKey(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
