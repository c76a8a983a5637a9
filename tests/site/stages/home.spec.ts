import { expect, test, type Page } from '@playwright/test';
import { CHECKLIST } from '../../../src/text/stages/checklist.ts';
import { HOME } from '../../../src/text/stages/home.ts';
import { WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { PATH } from '../../../src/text/stages/path.ts';
import { follow, reload } from '../support/journey.ts';
import { STAGE_ROUTES, visit } from '../support/routes.ts';

const SITUATIONS = [
  { situation: /^Still there/, stage: 'Before you leave' },
  { situation: /^Just left/, stage: 'Right after' },
  { situation: /^Same day/, stage: 'Within 24 hours' },
  { situation: /^Days later/, stage: 'After a couple of days' },
];

function nextStep(page: Page) {
  return page.getByRole('region', { name: WHAT_NOW.heading });
}

test('saying where you are opens the stage for it, marked on the path', async ({ page }) => {
  for (const { situation, stage } of SITUATIONS) {
    await visit(page, './');
    await follow(page, page.getByRole('main').getByRole('link', { name: situation }));
    await expect(page.getByRole('heading', { level: 1, name: stage })).toBeVisible();
    const path = page.getByRole('navigation', { name: PATH.label });
    await expect(path.locator('[aria-current="page"]')).toHaveCount(1);
    await expect(path.getByRole('link', { name: stage })).toHaveAttribute('aria-current', 'page');
  }
});

test('a first visit is not welcomed back', async ({ page }) => {
  await visit(page, './');
  await expect(page.getByRole('heading', { name: HOME.where })).toBeVisible();
  await expect(nextStep(page)).toBeHidden();
});

test('someone returning is led to the first task that is still open', async ({ page }) => {
  await visit(page, './before-you-leave/');
  await page.getByRole('checkbox', { name: 'Get contact details from everyone you met' }).check();
  await page.getByRole('button', { name: `${CHECKLIST.notForMe}: Ask how to follow up` }).click();

  await follow(page, page.getByRole('link', { name: 'After the Interview' }));
  await expect(nextStep(page)).toContainText(/1 of \d+ done/);
  await follow(page, nextStep(page).getByRole('link', { name: 'Write their answer down' }));
  await expect(page.getByRole('checkbox', { name: 'Write their answer down' })).toBeInViewport();
});

test('what is done of each stage is on the home page, and still there after a reload', async ({ page }) => {
  await visit(page, './right-after/');
  await page.getByRole('checkbox', { name: 'Sit down, eat something, breathe' }).check();
  await visit(page, './');
  const stage = page.getByRole('listitem').filter({ hasText: 'Just left' });
  await expect(stage).toContainText(/1 of \d+ done/);
  await reload(page);
  await expect(stage).toContainText(/1 of \d+ done/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Still there' })).toContainText(/0 of \d+ done/);
});

test('when every task is ticked or set aside, the home page says that it is done', async ({ page }) => {
  for (const route of STAGE_ROUTES) {
    await visit(page, route);
    const tasks = await page.getByRole('main').getByRole('checkbox').all();
    for (const task of tasks.slice(0, -1)) await task.check();
    await page.getByRole('button', { name: CHECKLIST.notForMe }).last().click();
  }
  await visit(page, './');
  await expect(nextStep(page)).toContainText(HOME.allDone);
  await expect(nextStep(page).getByRole('link', { name: WHAT_NOW.keepSearching })).toBeVisible();
});
