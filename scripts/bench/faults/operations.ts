/* What a person does while something is wrong with storage, and how it shows later that it was kept. */
import type { Locator, Page } from '@playwright/test';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { SITE_MENU } from '../../../src/text/interviews/site-menu.ts';
import { ERASE_EVERYTHING } from '../../../src/text/safety/erasing.ts';

export type Operation = {
  readonly route: string;
  /** Does it; false where the page does not let it be done. */
  readonly act: (page: Page) => Promise<boolean>;
  /** Whether a page that is loaded later shows it. */
  readonly isKept: (page: Page) => Promise<boolean>;
  /** Whether what was written before goes on purpose. */
  readonly erases?: boolean;
};

const TASK = 'Get contact details from everyone you met';
const box = (page: Page): Locator => page.getByRole('checkbox', { name: TASK });
const answer = (page: Page): Locator => page.getByLabel('What could have gone better?');
const menu = (page: Page): Locator => page.getByRole('banner').locator('summary');
const count = (page: Page): Promise<number> =>
  page.evaluate(() => {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith('after-the-interview:')).length;
    } catch {
      return -1;
    }
  });

/** The six. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  tick: {
    route: '/before-you-leave/',
    async act(page) {
      if (!(await box(page).isEnabled())) return false;
      await box(page).click();
      return true;
    },
    isKept: (page) => box(page).isChecked(),
  },
  type: {
    route: '/worksheet/',
    async act(page) {
      if (!(await answer(page).isEditable())) return false;
      await answer(page).click();
      await page.keyboard.type('the budget', { delay: 5 });
      return true;
    },
    isKept: async (page) => (await answer(page).inputValue()) === 'the budget',
  },
  reload: {
    route: '/worksheet/',
    act: () => Promise.resolve(true),
    isKept: () => Promise.resolve(true),
  },
  switch: {
    route: '/worksheet/',
    async act(page) {
      await menu(page).click();
      const choice = page.getByRole('combobox', { name: SITE_MENU.about });
      if (!(await choice.isVisible()) || !(await choice.isEnabled())) return false;
      // What cannot be read cannot be chosen.
      if ((await choice.getByRole('option', { name: 'Night Buses' }).count()) === 0) return false;
      await choice.selectOption('Night Buses');
      return true;
    },
    isKept: async (page) => (await menu(page).textContent())?.includes('Night Buses') === true,
  },
  add: {
    route: '/interviews/',
    async act(page) {
      const add = page.getByRole('button', { name: INTERVIEWS.add });
      if (!(await add.isEnabled())) return false;
      await add.click();
      return true;
    },
    isKept: async (page) => (await count(page)) > 3,
  },
  erase: {
    route: '/your-data/',
    erases: true,
    async act(page) {
      await page.locator('#erase-everything-button').click();
      await page.getByRole('dialog').getByRole('button', { name: ERASE_EVERYTHING.yes }).click();
      return true;
    },
    isKept: async (page) => (await count(page)) <= 0,
  },
};
