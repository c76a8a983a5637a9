import { expect, test } from '@playwright/test';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { downloaded, follow, reload, saved } from '../support/journey.ts';
import { bar, company, INTERVIEWS_ROUTE, list, twoInterviews } from '../support/interviews.ts';
import { visit } from '../support/routes.ts';
import { FILLED, returningWith } from '../support/saved-states.ts';
import { expectNoErrors, stored } from '../support/storage.ts';

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('the unnamed interview of a newcomer gets a name and keeps everything', async ({ page }) => {
  await visit(page, './right-after/');
  await page.getByRole('checkbox', { name: 'Sit down, eat something, breathe' }).check();
  await visit(page, INTERVIEWS_ROUTE);
  await expect(list(page)).toContainText(INTERVIEWS.unnamed);
  await company(page).fill('Harbour Foods');
  await expect(list(page)).toContainText('Harbour Foods');
  await saved(page);
  await visit(page, './right-after/');
  await expect(page.getByRole('checkbox', { name: 'Sit down, eat something, breathe' })).toBeChecked();
});

test('a name too long for the bar is whole where its link leads', async ({ page }) => {
  await returningWith(page);
  await visit(page, './worksheet/');
  await follow(page, page.getByRole('banner').getByRole('link', { name: /^Harbour .*…$/ }));
  await expect(company(page)).toHaveValue(FILLED.company);
  await expect(company(page)).toBeInViewport();
});

test('two interviews keep their words apart, and any page can switch between them', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, './worksheet/');
  const went = page.getByRole('textbox', { name: 'What went well?', exact: true });
  await went.fill('the timetable');
  await saved(page);
  await bar(page).focus();
  await bar(page).selectOption('Harbour Foods');
  await expect(went).toHaveValue('');
  await went.fill('the harbour');
  await bar(page).focus();
  await bar(page).selectOption('Night Buses');
  await expect(went).toHaveValue('the timetable');
  await reload(page);
  await expect(went).toHaveValue('the timetable');
  await bar(page).selectOption('Harbour Foods');
  await expect(went).toHaveValue('the harbour');
});

test('an interview can be archived, and deleted with everything, and brought back with everything', async ({
  page,
}) => {
  await twoInterviews(page);
  const before = await stored(page);
  await list(page)
    .getByRole('button', { name: INTERVIEWS.removeLabel('Night Buses') })
    .click();
  const bringBack = page.getByRole('button', { name: INTERVIEWS.undoLabel('Night Buses') });
  await expect(bringBack).toBeFocused();
  await expect(company(page)).toHaveValue('Harbour Foods');
  await expect.poll(async () => Object.keys(await stored(page)).length).toBe(Object.keys(before).length - 1);
  await bringBack.click();
  await expect(page.getByText(INTERVIEWS.broughtBack)).toBeVisible();
  await expect(company(page)).toHaveValue('Night Buses');
  await expect.poll(() => stored(page)).toEqual(before);
  await list(page)
    .getByRole('button', { name: INTERVIEWS.archiveLabel('Harbour Foods') })
    .click();
  await expect(page.getByText(INTERVIEWS.archived(1))).toBeFocused();
  await reload(page);
  await page.getByText(INTERVIEWS.archived(1)).click();
  await expect(list(page).getByRole('button', { name: INTERVIEWS.unarchiveLabel('Harbour Foods') })).toBeVisible();
});

test('two that were deleted one after the other can both be brought back', async ({ page }) => {
  await twoInterviews(page);
  const before = await stored(page);
  for (const name of ['Night Buses', 'Harbour Foods']) {
    await list(page)
      .getByRole('button', { name: INTERVIEWS.removeLabel(name) })
      .click();
  }
  await expect.poll(async () => JSON.stringify(await stored(page))).not.toMatch(/Night Buses|Harbour Foods/);
  for (const name of ['Harbour Foods', 'Night Buses']) {
    await list(page)
      .getByRole('button', { name: INTERVIEWS.undoLabel(name) })
      .click();
    await expect(list(page).getByRole('button', { name: INTERVIEWS.archiveLabel(name) })).toBeFocused();
  }
  await expect.poll(() => stored(page)).toMatchObject(before);
});

test('two tabs show the same interviews, and the same one open', async ({ page }) => {
  await twoInterviews(page);
  const other = await page.context().newPage();
  await visit(other, './worksheet/');
  await expect(bar(other).getByRole('option', { selected: true })).toHaveText('Night Buses');
  await list(page)
    .getByRole('button', { name: INTERVIEWS.openLabel('Harbour Foods') })
    .click();
  await expect(bar(other).getByRole('option', { selected: true })).toHaveText('Harbour Foods');
  await other.getByRole('textbox', { name: 'What went well?', exact: true }).fill('the harbour');
  await company(page).fill('Harbour Foods Ltd');
  await expect(bar(other).getByRole('option', { selected: true })).toHaveText('Harbour Foods Ltd');
  await list(page)
    .getByRole('button', { name: INTERVIEWS.removeLabel('Night Buses') })
    .click();
  await expect(bar(other)).toBeHidden();
  await reload(page);
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
  await visit(page, './worksheet/');
  await expect(page.getByRole('textbox', { name: 'What went well?', exact: true })).toHaveValue('the harbour');
});

test('the next round at one company is linked to the round before', async ({ page }) => {
  await visit(page, INTERVIEWS_ROUTE);
  await company(page).fill('Harbour Foods');
  await page.getByRole('button', { name: INTERVIEWS.addRound }).click();
  await expect(page.getByText(INTERVIEWS.follows('Harbour Foods'))).toBeVisible();
  await expect(company(page)).toHaveValue('Harbour Foods');
  await expect(list(page)).toContainText(INTERVIEWS.outcomes['next-round']);
});

test('a browser that is getting full is told of, and the archive is offered as a file', async ({ page }) => {
  await visit(page, INTERVIEWS_ROUTE);
  await company(page).fill('Harbour Foods');
  await expect(list(page)).toContainText('Harbour Foods');
  await list(page)
    .getByRole('button', { name: INTERVIEWS.archiveLabel('Harbour Foods') })
    .click();
  await expect(page.getByText(INTERVIEWS.archived(1))).toBeVisible();
  const room = page.getByRole('region', { name: INTERVIEWS.roomHeading });
  await expect(room).toBeHidden();
  await page.evaluate(() => {
    localStorage.setItem('a neighbour', 'x'.repeat(3_300_000));
  });
  await reload(page);
  await expect(room).toContainText('63%');
  const file = await downloaded(page, room.getByRole('button', { name: INTERVIEWS.saveArchive }));
  expect(file.text).toContain('Harbour Foods');
});
