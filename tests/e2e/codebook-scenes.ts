// Every screen of the codebook that an analyst comes by, for what must hold on all of them.
import { expect } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { goTo, list } from './pages/bench.ts';
import type { Scene } from './scenes.ts';

const { tags, questions, parties, memos, tabs } = words.codebook;

export const codebookScenes: readonly Scene[] = [
  {
    name: 'no tags',
    async show(page) {
      await goTo(page, 'codebook');
      await expect(page.getByText(tags.none)).toBeVisible();
    },
  },
  {
    name: 'a tag being named',
    async show(page) {
      await page.keyboard.press('n');
      await expect(page.getByRole('textbox', { name: tags.newName })).toBeFocused();
    },
  },
  {
    name: 'a tag',
    async show(page) {
      await page.keyboard.type('Casualties');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Casualties' })).toBeVisible();
    },
  },
  {
    name: 'where a tag moves',
    async show(page) {
      await page.keyboard.press('m');
      await expect(page.getByRole('dialog', { name: tags.moveTitle('Casualties') })).toBeVisible();
    },
  },
  {
    name: 'no questions',
    async show(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await list(page).getByRole('link', { name: tabs.questions }).click();
      await expect(page.getByText(questions.none)).toBeVisible();
    },
  },
  {
    name: 'a question',
    async show(page) {
      await page.keyboard.press('n');
      await page.keyboard.type('How many escaped?');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'How many escaped?' })).toBeVisible();
    },
  },
  {
    name: 'what may be the same',
    async show(page) {
      await list(page).getByRole('link', { name: tabs.parties }).click();
      await expect(page.getByRole('heading', { name: parties.likely })).toBeVisible();
    },
  },
  {
    name: 'a party',
    async show(page) {
      await page.getByRole('row').nth(1).click();
      await expect(page.getByRole('button', { name: parties.split })).toBeVisible();
    },
  },
  {
    name: 'a memo being written',
    async show(page) {
      await page.getByRole('button', { name: words.memos.write, exact: true }).click();
      await expect(page.getByRole('textbox', { name: words.memos.field })).toBeFocused();
    },
  },
  {
    name: 'a party being split',
    async show(page) {
      await page.keyboard.type('Who is this?');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: parties.split }).click();
      await expect(page.getByRole('dialog', { name: /^Split/ })).toBeVisible();
    },
  },
  {
    name: 'several parties',
    async show(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('row').nth(3).click({ modifiers: ['Control'] });
      await expect(page.getByText(parties.mergeHelp)).toBeVisible();
    },
  },
  {
    name: 'outlets',
    async show(page) {
      await page.getByRole('link', { name: tabs.outlets }).click();
      await page.getByRole('row').nth(1).click();
      await expect(page.getByRole('button', { name: words.memos.write, exact: true })).toBeVisible();
    },
  },
  {
    name: 'memos',
    async show(page) {
      await page.getByRole('link', { name: tabs.memos }).click();
      await list(page).getByRole('link', { name: /Who is this/ }).click();
      await expect(page.getByRole('link', { name: memos.go.party })).toBeVisible();
    },
  },
];
