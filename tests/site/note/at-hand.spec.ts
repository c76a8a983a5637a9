import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../src/domain/record/promise.ts';
import { MATERIAL } from '../../../src/text/note/material.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { expectAccessible } from '../support/axe.ts';
import { reload, saved } from '../support/journey.ts';
import { CHOICE, field, preview } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored, storedBefore } from '../support/storage.ts';

const ROUTE = './thank-you/';
const NOTED: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  jobTitle: 'Planner',
  answers: { 'left-unsaid': 'I speak Danish.\nI ran the depot for a year', 'to-clarify': 'What are the shifts?' },
  promised: { a: { ...EMPTY_PROMISE, what: 'the portfolio', to: 'm' } },
  people: {
    m: { ...EMPTY_PERSON, name: 'Maya Olsen', asked: 'How do you plan a week?' },
    s: { ...EMPTY_PERSON, name: 'Sam Rivera', moment: 'the night ferry' },
  },
};

const use = (page: Page, line: string) => page.getByRole('button', { name: MATERIAL.use(line) });
const undo = (page: Page, line: string) => page.getByRole('button', { name: `${line}: ${MATERIAL.undo}` });
const writeTo = (page: Page, name: string) => page.getByRole('button', { name: CHOICE.writeTo(name) });

async function usedBy(page: Page, id: string): Promise<readonly string[] | undefined> {
  return (JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '{}') as Interview).notes[id]?.used;
}

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(NOTED) });
  await visit(page, ROUTE);
});

test('what is noted goes into its part with one press, is marked there, and goes out again with another', async ({
  page,
}) => {
  await use(page, 'I speak Danish.').tap();
  await expect(field(page, 'unsaid')).toBeFocused();
  await expect(field(page, 'unsaid')).toHaveValue('I speak Danish.');
  await expect(preview(page).body).toContainText('I speak Danish.');
  await use(page, 'How do you plan a week?').tap();
  await expect(field(page, 'moment')).toHaveValue('your question, “How do you plan a week?”');
  await expect(page.getByText(MATERIAL.used)).toHaveCount(2);
  await saved(page);
  await reload(page);
  await expect(page.getByText(MATERIAL.used)).toHaveCount(2);
  expect(await usedBy(page, 'm')).toEqual(['I speak Danish.', 'How do you plan a week?']);
  await expectAccessible(page);

  await undo(page, 'I speak Danish.').tap();
  await expect(use(page, 'I speak Danish.')).toBeFocused();
  await expect(field(page, 'unsaid')).toHaveValue('');
  await expect(preview(page).body).not.toContainText('I speak Danish.');
  await saved(page);
  await reload(page);
  await expect(use(page, 'I speak Danish.')).toBeVisible();
});

test('for the next person it is offered with whom it was used for, and what is of another person is not', async ({
  page,
}) => {
  await expect(use(page, 'the night ferry')).toHaveCount(0);
  await use(page, 'I speak Danish.').tap();
  await use(page, 'the portfolio').tap();
  await writeTo(page, 'Sam Rivera').tap();
  await expect(use(page, 'I speak Danish.')).toHaveAccessibleName(new RegExp(`${MATERIAL.usedFor('Maya Olsen')}$`));
  await expect(use(page, 'I ran the depot for a year')).not.toHaveAccessibleName(/Maya/);
  await expect(use(page, 'the portfolio')).toHaveCount(0);
  await expect(use(page, 'How do you plan a week?')).toHaveCount(0);
  await use(page, 'I speak Danish.').tap();
  await expect.poll(() => usedBy(page, 's')).toEqual(['I speak Danish.']);
  await writeTo(page, 'Maya Olsen').tap();
  await expect(field(page, 'unsaid')).toHaveValue(/^I speak Danish\.\n.*the portfolio/);
});

test('the moment on a card that is typed here takes no word from under the hands, though more is fetched then', async ({
  page,
}) => {
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify({ ...EMPTY_INTERVIEW, people: { m: { ...EMPTY_PERSON, name: 'Maya Olsen' } } }),
  });
  await visit(page, ROUTE);
  await field(page, 'moment').tap();
  await page.keyboard.type('the night buses', { delay: 40 });
  await expect(field(page, 'moment')).toBeFocused();
  await expect(field(page, 'moment')).toHaveValue('the night buses');
});

test('a sentence of ours can be said another way with a tap, lastingly, and all of them with one', async ({ page }) => {
  const thanks = page.getByRole('button', { name: `Your thanks: ${NOTE.sayOtherwise}` });
  const first = (await preview(page).body.textContent()) ?? '';
  await thanks.tap();
  await expect(preview(page).body).not.toHaveText(first);
  const second = (await preview(page).body.textContent()) ?? '';
  await saved(page);
  await reload(page);
  await expect(preview(page).body).toHaveText(second);
  await page.getByRole('button', { name: NOTE.sayAllOtherwise }).tap();
  await expect(preview(page).body).not.toHaveText(second);
  const [, thanked] = second.split('\n\n');
  await expect(preview(page).body).toContainText(thanked ?? '');
});

test('without a signal what is at hand is not offered, and the note can be written all the same', async ({
  context,
}) => {
  const page = await context.newPage();
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(NOTED) });
  await page.route('**/PartMaterial*.js', (route) => route.abort());
  await visit(page, ROUTE);
  await field(page, 'fit').fill('I have planned routes');
  await expect(preview(page).body).toContainText('I have planned routes');
  await expect(page.getByRole('button', { name: /^Use “/ })).toHaveCount(0);
});

for (const width of [320, 768, 1280]) {
  test(`at ${width} pixels nothing is wider than the page, whatever is noted @one-size`, async ({ page }) => {
    const line = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
    await storedBefore(page, {
      [INTERVIEW_KEY]: JSON.stringify({ ...NOTED, answers: { 'left-unsaid': `${line}\n${line}2\nx\ny\nz` } }),
    });
    await page.setViewportSize({ width, height: 800 });
    await visit(page, ROUTE);
    await use(page, line).first().click();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a message that may ask one thing takes it from the worksheet, and the next one says that it was asked', async ({
  page,
}) => {
  await visit(page, './follow-up/?kind=follow-up&to=m');
  await use(page, 'What are the shifts?').tap();
  await expect(page.getByLabel('Ask about something else instead')).toHaveValue('What are the shifts?');
  await expect(preview(page).body).toContainText('What are the shifts?');
  await visit(page, './follow-up/?kind=asking-for-time&to=m');
  await expect(use(page, 'What are the shifts?')).toContainText(MATERIAL.usedFor('Maya Olsen'));
});
