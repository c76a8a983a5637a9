import { expect, test, type Page } from '@playwright/test';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { DUE_DATE } from '../../../src/text/dates/due-date.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { PLAN } from '../../../src/text/dates/plan.ts';
import { downloaded, reload, saved } from '../support/journey.ts';
import { openAgreement, PEOPLE_ROUTE, storedPeople, writeNames } from '../support/people.ts';
import { awake, visit } from '../support/routes.ts';
import { expectNoErrors, stored } from '../support/storage.ts';

/** What is stored of the people and the agreement: their forms wake one by one, and each stores its own. */
async function noted(page: Page): Promise<{ names: unknown; agreement: unknown }> {
  const { people, agreement } = await storedPeople(page);
  return { names: Object.values(people).map(({ name }) => name), agreement };
}

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
});

test('one summary says which dates have changed', async ({ page }) => {
  await visit(page, './interview/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  await saved(page);
  await reload(page);
  const plan = page.getByRole('region', { name: PLAN.heading });
  const status = plan.getByRole('status');
  await expect(status).toHaveCount(1);
  await expect(plan.getByRole('listitem').first()).toContainText('Tuesday, November 24');
  await plan.getByText(PLAN.change, { exact: true }).last().click();
  await plan.getByRole('textbox', { name: PLAN.move(PLAN.steps['second-follow-up']) }).fill('2026-12-14');
  await expect(status).toHaveText(PLAN.changedTo(PLAN.steps['second-follow-up'], 'Monday, December 14'));
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-25');
  await expect(status).toHaveText(PLAN.several(4));
});

test('the day of a step can be typed digit by digit, with the focus where it was', async ({ page }) => {
  await visit(page, './interview/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  const plan = page.getByRole('region', { name: PLAN.heading });
  const follow = plan.getByRole('listitem').filter({ hasText: PLAN.steps['follow-up'] });
  await follow.getByText(PLAN.change, { exact: true }).click();
  const day = follow.getByRole('textbox', { name: PLAN.move(PLAN.steps['follow-up']) });
  await day.focus();
  await page.keyboard.type('12142026');
  await expect(follow).toContainText('Monday, December 14');
  await expect(day).toBeFocused();
  await expect(day).toHaveValue('2026-12-14');
});

test('a first date that is typed digit by digit is never saved half, and has changed no dates', async ({ page }) => {
  await page.addInitScript(() => {
    const writes: string[] = [];
    Object.assign(window, { writes });
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem.bind(localStorage), {
      apply: (setItem, _, [key, value]: [string, string]) => {
        writes.push(value);
        setItem(key, value);
      },
    });
  });
  await visit(page, './interview/');
  await page.getByLabel(INTERVIEWS.date).focus();
  // So slowly that each half of it would be saved.
  await page.keyboard.type('11242026', { delay: 400 });
  const plan = page.getByRole('region', { name: PLAN.heading });
  await expect(plan.getByRole('listitem').first()).toContainText('Tuesday, November 24');
  const writes = await page.evaluate(() => (window as unknown as { writes: string[] }).writes.join());
  expect(writes).toContain('"date":"2026-11-24"');
  expect(writes).not.toContain('"date":"0');
});

test('the dates follow from the interview and the agreement, can be moved, and go into a calendar', async ({
  page,
}) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya Chen');
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('2026-12-04');
  await expect.poll(() => noted(page)).toMatchObject({ names: ['Maya Chen'], agreement: { said: '2026-12-04' } });
  await visit(page, './interview/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  const plan = page.getByRole('region', { name: PLAN.heading });
  const follow = plan.getByRole('listitem').filter({ hasText: PLAN.steps['follow-up'] });
  await expect(follow).toContainText('Tuesday, December 8');
  await follow.getByText(PLAN.change, { exact: true }).click();
  await follow.getByRole('textbox', { name: PLAN.move(PLAN.steps['follow-up']) }).fill('2026-12-09');
  await expect(follow).toContainText('Wednesday, December 9');
  await expect(follow).toContainText(PLAN.moved('Tuesday, December 8'));
  const { name, text } = await downloaded(page, plan.getByRole('button', { name: PLAN.allFile }));
  expect(name).toBe(PLAN.calendarName);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(text).toContain('DTSTART;VALUE=DATE:20261209');
  const contacts = await downloaded(page, plan.getByRole('button', { name: PLAN.contactsFile }));
  expect(contacts.name).toBe(PLAN.contactsName);
  expect(contacts.text).toContain('FN:Maya Chen');
  await reload(page);
  await expect(follow).toContainText('Wednesday, December 9');
});

test('the stage of each step says on which day it is due, and with whom that was agreed', async ({ page }) => {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya Chen');
  const agreement = await openAgreement(page);
  await agreement.getByRole('combobox').selectOption('Maya Chen');
  await page.getByRole('radio', { name: AGREEMENT.channels.email }).check();
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('December 4');
  await expect
    .poll(() => noted(page))
    .toMatchObject({
      names: ['Maya Chen'],
      agreement: { with: expect.stringMatching(/./) as unknown, channel: 'email', said: 'December 4' },
    });
  await visit(page, './after-a-couple-of-days/');
  await expect(page.getByText(DUE_DATE.day('Tuesday, December 8'))).toBeVisible();
  await visit(page, './within-24-hours/');
  await page.getByRole('link', { name: DUE_DATE.noDate }).click();
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  await expect.poll(async () => JSON.stringify(await stored(page))).toContain('2026-11-24');
  await visit(page, './within-24-hours/');
  await expect(page.getByText(DUE_DATE.past('Wednesday, November 25'))).toBeVisible();
  await visit(page, './after-a-couple-of-days/');
  await expect(page.getByText(DUE_DATE.day('Tuesday, December 8'))).toBeVisible();
  await expect(page.getByText(DUE_DATE.agreed('Maya Chen', 'email')).first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'When the time comes, ask how hiring is going' }).check();
  await expect(page.getByText(DUE_DATE.doneOn('Thursday, November 26'))).toBeVisible();
  await visit(page, './within-24-hours/');
  await expect(page.getByText(DUE_DATE.overtaken)).toBeVisible();
});

test('a holiday that is marked moves the date past it', async ({ page }) => {
  await visit(page, './interview/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  const plan = page.getByRole('region', { name: PLAN.heading });
  const follow = plan.getByRole('listitem').filter({ hasText: PLAN.steps['follow-up'] });
  await expect(follow).toContainText('Wednesday, December 2');
  await plan.getByText(PLAN.holidaysHeading).click();
  await plan.getByLabel(PLAN.holiday).fill('2026-11-30');
  await plan.getByRole('button', { name: PLAN.addHoliday }).click();
  await expect(follow).toContainText('Thursday, December 3');
  await page.reload();
  await awake(page);
  await expect(follow).toContainText('Thursday, December 3');
});

test('the calendar library is fetched only when a calendar is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await visit(page, './interview/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  const before = scripts.length;
  await downloaded(page, page.getByRole('button', { name: PLAN.allFile }));
  expect(scripts.length).toBeGreaterThan(before);
  expect(scripts.slice(0, before).join()).not.toMatch(/calendar/);
});
