import { expect, test, type Page } from '@playwright/test';
import { CHECKLIST } from '../../../src/text/stages/checklist.ts';
import { HOME } from '../../../src/text/stages/home.ts';
import { WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { PATH } from '../../../src/text/stages/path.ts';
import { follow, reload } from '../support/journey.ts';
import { STAGE_ROUTES, visit } from '../support/routes.ts';
import { FILLED, returningWith } from '../support/saved-states.ts';

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

  await follow(page, page.getByRole('link', { name: 'After the Interview' }));
  await follow(page, nextStep(page).getByRole('link', { name: 'Ask how to follow up, and when they will decide' }));
  await expect(page.getByRole('checkbox', { name: 'Ask how to follow up' })).toBeInViewport();
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

test('once all that needs no date is done, home asks for the date, and one press gives it', async ({ page }) => {
  for (const route of STAGE_ROUTES) {
    await visit(page, route);
    const tasks = await page.getByRole('main').getByRole('checkbox').all();
    for (const task of tasks.slice(0, -1)) await task.check();
    await page.getByRole('button', { name: CHECKLIST.notForMe }).last().click();
  }
  await visit(page, './');
  await expect(nextStep(page)).toContainText(WHAT_NOW.allDone);
  const when = nextStep(page).getByRole('group', { name: WHAT_NOW.whenWasIt });
  await when.getByRole('button', { name: WHAT_NOW.yesterday }).click();
  await expect(when).toBeHidden();
  await reload(page);
  await expect(nextStep(page)).toContainText(WHAT_NOW.allDone);
  await nextStep(page).getByText(WHAT_NOW.rest).click();
  await expect(nextStep(page).getByRole('link', { name: WHAT_NOW.keepSearching })).toHaveCount(1);
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [740, 360],
] as const) {
  test(`the next thing and why is on the first screen of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.clock.setFixedTime(new Date(2026, 10, 18, 10));
    await returningWith(page, { ...FILLED, date: '2026-11-02', company: 'Harbour Foods', promised: {} });
    await visit(page, './');
    const next = nextStep(page).getByRole('link', { name: WHAT_NOW.steps['follow-up'] });
    await expect(next).toBeInViewport({ ratio: 1 });
    await expect(nextStep(page).getByText('You moved it from')).toBeInViewport({ ratio: 1 });
    // Beside the one button stand three lines at most, and the way to the rest.
    expect(await nextStep(page).locator(':scope > p:visible').count()).toBeLessThanOrEqual(4);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([WHAT_NOW.heading]);
  });
}

test('an interview to come is no interview that is over', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 1, 10));
  await returningWith(page, { ...FILLED, company: 'Harbour Foods' });
  await visit(page, './');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([WHAT_NOW.headingToCome]);
  const next = page.getByRole('region', { name: WHAT_NOW.headingToCome });
  await expect(next).toContainText(WHAT_NOW.comingTomorrow(WHAT_NOW.yourInterview));
  await expect(next.getByRole('link', { name: WHAT_NOW.pocketCard })).toBeInViewport({ ratio: 1 });
});

test('of two interviews the one that something is due for is named at the button, and opened by it', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(2026, 10, 18, 10));
  const other = {
    ...FILLED,
    promised: {},
    company: 'Night Buses',
    round: '',
    jobTitle: '',
    date: '2026-11-17',
    notes: {},
    moved: {},
    tasks: {},
  };
  await returningWith(page, { ...FILLED, company: 'Harbour Foods', outcome: 'no' });
  await page.addInitScript((text) => {
    localStorage.setItem('after-the-interview:interview/second', text);
  }, JSON.stringify(other));
  await visit(page, './');
  await expect(nextStep(page).locator(':scope > .for-whom')).toHaveText('Night Buses');
  // The address says for which interview, until that is open.
  await nextStep(page).getByRole('link', { name: WHAT_NOW.steps['thank-you-notes'] }).click();
  await expect(page).toHaveURL(/\/thank-you\/$/);
  await expect(page.locator('.menu-name')).toHaveText('Night Buses');
});

test('what is printed of home says the next step in words', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 18, 10));
  await returningWith(page, { ...FILLED, company: 'Harbour Foods', promised: {} });
  await visit(page, './');
  await page.emulateMedia({ media: 'print' });
  await expect(nextStep(page).getByText(WHAT_NOW.steps['follow-up'])).toBeVisible();
});
