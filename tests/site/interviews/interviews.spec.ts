import { expect, test } from '@playwright/test';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { downloaded, follow, reload, saved } from '../support/journey.ts';
import {
  choice,
  openInterview,
  openName,
  company,
  deleteFromList,
  INTERVIEW_ROUTE,
  INTERVIEWS_ROUTE,
  list,
  twoInterviews,
} from '../support/interviews.ts';
import { visit } from '../support/routes.ts';
import { FILLED, returningWith } from '../support/saved-states.ts';
import { expectNoErrors } from '../support/storage.ts';

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('the unnamed interview of a newcomer gets a name and keeps everything', async ({ page }) => {
  await visit(page, './right-after/');
  await page.getByRole('checkbox', { name: 'Sit down, eat something, breathe' }).check();
  await visit(page, INTERVIEWS_ROUTE);
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
  await follow(page, list(page).getByRole('listitem').getByRole('link'));
  await company(page).fill('Harbour Foods');
  await saved(page);
  await visit(page, INTERVIEWS_ROUTE);
  await expect(list(page)).toContainText('Harbour Foods');
  await visit(page, './right-after/');
  await expect(page.getByRole('checkbox', { name: 'Sit down, eat something, breathe' })).toBeChecked();
});

test('a name too long for the header is whole where its link leads', async ({ page }) => {
  await returningWith(page);
  await visit(page, './worksheet/');
  await openName(page).click();
  await follow(page, page.getByRole('banner').getByRole('link', { name: /^Harbour / }));
  await expect(company(page)).toHaveValue(FILLED.company);
  await expect(company(page)).toBeInViewport();
});

test('two interviews keep their words apart, and any page can switch between them', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, './worksheet/');
  const went = page.getByRole('textbox', { name: 'What went well?', exact: true });
  await went.fill('the timetable');
  await saved(page);
  await openInterview(page, 'Harbour Foods');
  await expect(went).toHaveValue('');
  await went.fill('the harbour');
  await openInterview(page, 'Night Buses');
  await expect(went).toHaveValue('the timetable');
  await reload(page);
  await expect(went).toHaveValue('the timetable');
  await openInterview(page, 'Harbour Foods');
  await expect(went).toHaveValue('the harbour');
});

test('an interview can be put into the archive, and stays there', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, INTERVIEWS_ROUTE);
  await list(page)
    .getByRole('button', { name: INTERVIEWS.archiveLabel('Harbour Foods') })
    .click();
  await expect(page.getByText(INTERVIEWS.archived(1))).toBeFocused();
  await reload(page);
  await page.getByText(INTERVIEWS.archived(1)).click();
  await expect(list(page).getByRole('button', { name: INTERVIEWS.unarchiveLabel('Harbour Foods') })).toBeVisible();
});

test('two tabs show the same interviews, and the same one open', async ({ page }) => {
  await twoInterviews(page);
  await visit(page, INTERVIEWS_ROUTE);
  const other = await page.context().newPage();
  await visit(other, './worksheet/');
  await expect(openName(other)).toContainText('Night Buses');
  await list(page)
    .getByRole('button', { name: INTERVIEWS.openLabel('Harbour Foods') })
    .click();
  await expect(openName(other)).toContainText('Harbour Foods');
  await other.getByRole('textbox', { name: 'What went well?', exact: true }).fill('the harbour');
  const third = await page.context().newPage();
  await visit(third, INTERVIEW_ROUTE);
  await company(third).fill('Harbour Foods Ltd');
  await expect(openName(other)).toContainText('Harbour Foods Ltd');
  await expect(list(page)).toContainText('Harbour Foods Ltd');
  await deleteFromList(page, 'Night Buses');
  await openName(other).click();
  await expect(other.getByRole('banner').getByRole('link', { name: 'Harbour Foods Ltd' })).toBeVisible();
  await expect(choice(other)).toBeHidden();
  await other.keyboard.press('Escape');
  await visit(page, './worksheet/');
  await expect(page.getByRole('textbox', { name: 'What went well?', exact: true })).toHaveValue('the harbour');
});

test('the next round at one company is linked to the round before', async ({ page }) => {
  await visit(page, INTERVIEW_ROUTE);
  await company(page).fill('Harbour Foods');
  await saved(page);
  await visit(page, INTERVIEWS_ROUTE);
  await list(page).getByRole('button', { name: INTERVIEWS.addRound }).click();
  await expect(page.getByText(INTERVIEWS.follows('Harbour Foods'))).toBeVisible();
  await expect(company(page)).toHaveValue('Harbour Foods');
  await expect(page.getByRole('textbox', { name: INTERVIEWS.round.label, exact: true })).toBeFocused();
  await visit(page, INTERVIEWS_ROUTE);
  await expect(list(page)).toContainText(INTERVIEWS.outcomes['next-round']);
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
});

test('a browser that is getting full is told of, and the archive is offered as a file', async ({ page }) => {
  await visit(page, INTERVIEW_ROUTE);
  await company(page).fill('Harbour Foods');
  await saved(page);
  await visit(page, INTERVIEWS_ROUTE);
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
