import { expect, test, type Page } from '@playwright/test';
import { AGREEMENT } from '../../src/text/agreement.ts';
import { INTERVIEWS } from '../../src/text/interviews.ts';
import { PEOPLE } from '../../src/text/people.ts';
import { downloaded, reload } from './support/journey.ts';
import { awake, visit } from './support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored } from './support/storage.ts';
import { PLAN } from '../../src/text/plan.ts';

const ROUTE = './before-you-leave/';

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
});

function field(page: Page, name: keyof typeof PEOPLE.fields) {
  return page.getByRole('textbox', { name: PEOPLE.fields[name].label, exact: true });
}

function people(page: Page) {
  return page.getByRole('group', { name: PEOPLE.legend });
}

/** Puts a text on the clipboard of the page and pastes it into a field, as Ctrl+V does. */
async function paste(page: Page, name: keyof typeof PEOPLE.fields, text: string): Promise<void> {
  await field(page, name).focus();
  await field(page, name).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function record(page: Page): Promise<{
  people: Record<string, Record<string, string | null>>;
  agreement: Record<string, string | null>;
}> {
  return JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '{"people":{},"agreement":{}}') as never;
}

test('a person typed in the lobby is kept, is the point of contact, and is there after a reload', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await page.getByRole('checkbox', { name: PEOPLE.isPointOfContact }).check();
  await page.getByRole('button', { name: PEOPLE.add }).click();
  await expect(field(page, 'name')).toHaveValue('');
  await field(page, 'name').fill('Sam Rivera');
  await expect.poll(async () => Object.keys((await record(page)).people)).toHaveLength(2);
  await reload(page);
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*maya@example\.org/, /^Sam Rivera/]);
  await expect(page.getByRole('combobox', { name: AGREEMENT.with }).getByRole('option', { selected: true })).toHaveText(
    'Maya Chen',
  );
});

test('a name typed before the form has woken up is kept', async ({ page }) => {
  await page.goto(ROUTE);
  await field(page, 'name').pressSequentially('Maya Chen');
  await expect.poll(async () => JSON.stringify((await record(page)).people)).toContain('Maya Chen');
});

test('a pasted signature fills the fields, and what is no person goes to the notes', async ({ page }) => {
  await visit(page, ROUTE);
  // The form wakes up when it is touched; a paste before that is an ordinary one.
  await expect(async () => {
    await paste(page, 'name', 'Maya Chen <maya@example.org>');
    await expect(field(page, 'name')).toHaveValue('Maya Chen', { timeout: 1000 });
  }).toPass();
  await expect(field(page, 'email')).toHaveValue('maya@example.org');
  await page.getByRole('button', { name: PEOPLE.add }).click();
  await expect(field(page, 'name')).toHaveValue('');
  await paste(page, 'name', 'Sam Rivera <sam@example.org>; Lee Park <lee@example.org>');
  await expect(people(page).getByRole('listitem')).toHaveCount(3);
});

test('a name and an address typed in one go to their fields', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'name').pressSequentially('Maya Chen <maya@example.org>');
  await expect(field(page, 'email')).toHaveValue('maya@example.org');
  await expect(field(page, 'name')).toHaveValue('Maya Chen');
});

test('a person is removed and brought back with everything', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'role').fill('Design lead');
  await page.getByRole('button', { name: PEOPLE.remove('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveCount(0);
  await expect.poll(async () => Object.keys((await record(page)).people)).toHaveLength(0);
  await page.getByRole('button', { name: PEOPLE.undo('Maya Chen') }).click();
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*Design lead/]);
});

test('the same person noted twice is offered for merging, and nothing of either is lost', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await page.getByRole('button', { name: PEOPLE.add }).click();
  await expect(field(page, 'name')).toHaveValue('');
  await field(page, 'name').fill('Maya Chen');
  await field(page, 'phone').fill('416 555 0134');
  await page.getByRole('button', { name: PEOPLE.merge }).click();
  await expect(people(page).getByRole('listitem')).toHaveText([/^Maya Chen.*maya@example\.org.*416 555 0134/]);
});

test('a spoken date becomes a calendar date, in words, and lasts', async ({ page }) => {
  await visit(page, ROUTE);
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('in two weeks');
  await expect(page.getByText(AGREEMENT.understood('Thursday, December 10, 2026'))).toBeVisible();
  await expect(page.getByRole('radio', { name: AGREEMENT.answers['decide-by'] })).toBeChecked();
  await expect.poll(async () => (await record(page)).agreement.by).toBe('2026-12-10');
  await reload(page);
  await expect(page.getByText(AGREEMENT.understood('Thursday, December 10, 2026'))).toBeVisible();
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('when the boss is back');
  await page.getByLabel(AGREEMENT.date).fill('');
  await expect(page.getByText(AGREEMENT.unclear)).toBeVisible();
  await page.getByRole('radio', { name: AGREEMENT.answers['would-not-say'] }).check();
  await expect(page.getByText(AGREEMENT.wouldNotSay)).toBeVisible();
});

test('a malformed address is kept as typed, and the page says so', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'name').fill('Maya');
  await field(page, 'email').fill('maya at example');
  await expect(page.getByText(PEOPLE.emailUnsure)).toBeVisible();
  await expect(field(page, 'email')).toHaveValue('maya at example');
});

test('the dates follow from the interview and the agreement, can be moved, and go into a calendar', async ({
  page,
}) => {
  await visit(page, ROUTE);
  await field(page, 'name').fill('Maya Chen');
  await page.getByRole('textbox', { name: AGREEMENT.said.label }).fill('2026-12-04');
  await expect.poll(async () => (await record(page)).agreement.by).toBe('2026-12-04');
  await visit(page, './interviews/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  const plan = page.getByRole('region', { name: PLAN.heading });
  const follow = plan.getByRole('listitem').filter({ hasText: PLAN.steps['follow-up'] });
  await expect(follow).toContainText('Tuesday, December 8, 2026');
  await follow.getByText(PLAN.change, { exact: true }).click();
  await follow.getByRole('textbox', { name: PLAN.move(PLAN.steps['follow-up']) }).fill('2026-12-09');
  await expect(follow).toContainText('Wednesday, December 9, 2026');
  await expect(follow).toContainText(PLAN.moved('Tuesday, December 8, 2026'));
  const { name, text } = await downloaded(page, plan.getByRole('button', { name: PLAN.allFile }));
  expect(name).toBe(PLAN.calendarName);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(text).toContain('DTSTART;VALUE=DATE:20261209');
  const contacts = await downloaded(page, plan.getByRole('button', { name: PLAN.contactsFile }));
  expect(contacts.name).toBe(PLAN.contactsName);
  expect(contacts.text).toContain('FN:Maya Chen');
  await reload(page);
  await expect(follow).toContainText('Wednesday, December 9, 2026');
});

test('a holiday that is marked moves the date past it', async ({ page }) => {
  await visit(page, './interviews/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  const plan = page.getByRole('region', { name: PLAN.heading });
  const follow = plan.getByRole('listitem').filter({ hasText: PLAN.steps['follow-up'] });
  await expect(follow).toContainText('Wednesday, December 2, 2026');
  await plan.getByText(PLAN.holidaysHeading).click();
  await plan.getByLabel(PLAN.holiday).fill('2026-11-30');
  await plan.getByRole('button', { name: PLAN.addHoliday }).click();
  await expect(follow).toContainText('Thursday, December 3, 2026');
  await page.reload();
  await awake(page);
  await expect(follow).toContainText('Thursday, December 3, 2026');
});

test('the calendar library is fetched only when a calendar is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await visit(page, './interviews/');
  await page.getByLabel(INTERVIEWS.date).fill('2026-11-24');
  const before = scripts.length;
  await downloaded(page, page.getByRole('button', { name: PLAN.allFile }));
  expect(scripts.length).toBeGreaterThan(before);
  expect(scripts.slice(0, before).join()).not.toMatch(/calendar/);
});
