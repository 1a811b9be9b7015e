// The form of a claim, field by field.
import { expect, type Page } from '@playwright/test';
import { words } from '../../../renderer/words/catalogue.ts';
import { inspector } from './bench.ts';

const labels = words.claims;

export interface ClaimWords {
  statement?: string;
  claimant?: string;
  via?: string;
  quantity?: string;
  eventTime?: string;
  place?: string;
  /** "2", as printed on the button. */
  credibility?: string;
  /** "B". */
  reliability?: string;
  /** Only where the article states none. */
  outlet?: string;
}

/** Fills in what is given, in the form that C opened. */
export async function fillClaim(page: Page, claim: ClaimWords): Promise<void> {
  const form = inspector(page).locator('form');
  await expect(form).toBeVisible();
  const fill = async (label: string, text: string | undefined) => {
    if (text !== undefined) await form.getByLabel(label, { exact: true }).and(form.locator('input, textarea')).fill(text);
  };
  await fill(labels.statement, claim.statement);
  await fill(labels.claimant, claim.claimant);
  await fill(labels.via, claim.via);
  await fill(labels.quantity, claim.quantity);
  await fill(labels.eventTime, claim.eventTime);
  await fill(labels.place, claim.place);
  await fill(labels.outlet, claim.outlet);
  await grade(page, labels.credibility, claim.credibility);
  await grade(page, labels.reliability, claim.reliability);
}

async function grade(page: Page, scale: string, value: string | undefined): Promise<void> {
  if (value === undefined) return;
  const row = inspector(page).getByRole('group', { name: scale });
  await row.locator('label').filter({ hasText: new RegExp(`^${value}$`) }).click();
  await expect(row.getByRole('radio', { name: new RegExp(`^${value} `) })).toBeChecked();
}

export async function saveClaim(page: Page): Promise<void> {
  await inspector(page).getByRole('button', { name: labels.save }).click();
  await expect(inspector(page).locator('form')).toBeHidden();
  // The claim is there, and single keys act on it, once it is shown in full.
  await expect(inspector(page).getByRole('button', { name: labels.edit, exact: true })).toBeVisible();
}
