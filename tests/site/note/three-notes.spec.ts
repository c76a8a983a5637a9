import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { MATERIAL } from '../../../src/text/note/material.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectVisibleFocus, reload, tabTo } from '../support/journey.ts';
import { CHOICE, field, preview } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored, storedBefore } from '../support/storage.ts';

const ROUTE = './thank-you/';
const NAMES = ['Maya Chen', 'Sam Rivera', 'Lee Park'] as const;
const PANEL: Interview = {
  ...EMPTY_INTERVIEW,
  people: Object.fromEntries(NAMES.map((name, index) => [`p${String(index)}`, { ...EMPTY_PERSON, name }])),
};
const MOMENTS = ['the night buses', 'the tour of the depot', 'moving two warehouses'] as const;

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(PANEL) });
  await visit(page, ROUTE);
});

const yes = (page: Page) => page.getByRole('button', { name: NOTE.markSent });
const writeTo = (page: Page, name: string) => page.getByRole('button', { name: CHOICE.writeTo(name) });
const moment = (page: Page) => field(page, 'moment');

async function expectOpen(page: Page, name: string): Promise<void> {
  await expect(writeTo(page, name)).toHaveAttribute('aria-pressed', 'true');
  // By the name one greets with, in sentences that differ from person to person.
  await expect(preview(page).body).toContainText(new RegExp(`^H(ello|i) ${name.split(' ')[0] ?? ''}( Park)?,`));
}

test('one note leads to the next by name, its field has the focus, and after the last one it says that all are sent', async ({
  page,
}) => {
  for (const [index, name] of NAMES.entries()) {
    await expectOpen(page, name);
    if (index === 0) await moment(page).tap();
    await expect(moment(page)).toBeFocused();
    await page.keyboard.type(MOMENTS[index] ?? '');
    await expect(preview(page).body).toContainText(MOMENTS[index] ?? '');
    await yes(page).tap();
    if (index < 2) await expect(page.getByText(CHOICES.nowSent(name))).toBeVisible();
    // What is saved is what leads on, so that it does after a break too.
    if (index === 0) {
      await reload(page);
      await expectOpen(page, 'Sam Rivera');
      await moment(page).tap();
    }
  }
  await expect(page.getByRole('heading', { name: CHOICES.doneHeading })).toBeFocused();
  // Browsers differ in whether a comma stands before the last.
  await expect(page.getByText(/^You’ve thanked Maya Chen, Sam Rivera,? and Lee Park\./)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Send each interviewer a thank-you note' })).toBeChecked();
  await expectAccessible(page);
  await reload(page);
  await expect(page.getByRole('heading', { name: CHOICES.doneHeading })).toBeVisible();
  await expect(page.getByRole('link', { name: CHOICES.doneLink })).toBeVisible();

  await writeTo(page, 'Sam Rivera').tap();
  await expect(preview(page).body).toContainText(MOMENTS[1]);
  await page.getByRole('button', { name: CHOICE.writeToSomeone }).tap();
  await field(page, 'name').fill('Noor');
  await expect(preview(page).body).toContainText(/^H(ello|i) Noor,/);
});

test('the sentence that is being finished stands at its field, for each part, and is seen while it is typed', async ({
  page,
}) => {
  for (const [part, ours] of [
    ['moment', 'I was glad that we talked about the docks.'],
    ['fit', 'I think the work would suit me well, and I would bring the docks.'],
  ] as const) {
    await field(page, part).tap();
    await page.keyboard.type('the docks');
    const sentence = page.locator('.field', { has: field(page, part) }).getByText(ours);
    await expect(sentence).toBeInViewport({ ratio: 1 });
    await expect(field(page, part)).toBeInViewport({ ratio: 1 });
  }
});

test('what I said about myself can be used again with one tap, and stays mine to change', async ({ page }) => {
  await field(page, 'fit').fill('I plan night routes');
  await yes(page).tap();
  await expectOpen(page, 'Sam Rivera');
  await expect(field(page, 'fit')).toHaveValue('');
  await page.getByRole('button', { name: MATERIAL.use('I plan night routes') }).tap();
  await expect(field(page, 'fit')).toBeFocused();
  await page.keyboard.type(' and ferries');
  await expect(preview(page).body).toContainText('I plan night routes and ferries.');
  await writeTo(page, 'Maya Chen').tap();
  await expect(preview(page).body).toContainText('I plan night routes.');
});

test('marking as sent is undone at once, or later from the note itself', async ({ page }) => {
  await moment(page).fill('the fog');
  await yes(page).tap();
  await expectOpen(page, 'Sam Rivera');
  await page.getByRole('button', { name: CHOICES.undoSent('Maya Chen') }).tap();
  await expectOpen(page, 'Maya Chen');
  await expect(moment(page)).toBeFocused();
  await expect(yes(page)).toBeVisible();
  await reload(page);
  await expectOpen(page, 'Maya Chen');

  await yes(page).tap();
  await writeTo(page, 'Maya Chen').tap();
  await page.getByRole('button', { name: CHOICES.notSent }).tap();
  await expect(yes(page)).toBeVisible();
  await reload(page);
  await expectOpen(page, 'Maya Chen');
  await expect(moment(page)).toHaveValue('the fog');
});

test('three notes can be marked by keyboard alone, and a second Enter takes nothing back', async ({ page }) => {
  await tabTo(page, moment(page));
  for (const [index, name] of NAMES.entries()) {
    await expectOpen(page, name);
    await page.keyboard.type(MOMENTS[index] ?? '');
    await tabTo(page, yes(page));
    await page.keyboard.press('Enter');
    await expect(index < 2 ? moment(page) : page.getByRole('heading', { name: CHOICES.doneHeading })).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press('Enter');
  }
  const { notes } = JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '') as Interview;
  expect(Object.values(notes).map(({ sentOn }) => sentOn)).toEqual(['2026-11-26', '2026-11-26', '2026-11-26']);
});

test('what another tab marks as sent is not opened again, and both tabs keep their words', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await visit(other, ROUTE);
  await moment(page).fill('the fog');
  await field(other, 'fit').fill('I plan');
  await expect(preview(page).body).toContainText(/the fog[^]*I plan/);
  await yes(other).tap();
  await expect(writeTo(page, 'Maya Chen')).toHaveAccessibleName(CHOICE.isSent(CHOICE.writeTo('Maya Chen'), 'Nov 26'));
  await reload(page);
  await expectOpen(page, 'Sam Rivera');
  await writeTo(page, 'Maya Chen').tap();
  await expect(preview(page).body).toContainText(/the fog[^]*I plan/);
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [740, 360],
] as const) {
  test(`at ${width} by ${height} the field that matters is on the first screen, and nothing is wider than it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await reload(page);
    await expect(moment(page)).toBeInViewport({ ratio: 0.5 });
    await expectAccessible(page);
    await yes(page).tap();
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
