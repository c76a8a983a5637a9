import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { expectAccessible } from '../support/axe.ts';
import { reload, saved } from '../support/journey.ts';
import { CHOICE, field, preview } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored, storedBefore } from '../support/storage.ts';

const ROUTE = './thank-you/';
const PEOPLE = { a: { ...EMPTY_PERSON, name: 'Nguyen Van An' }, s: { ...EMPTY_PERSON, name: 'Sam Rivera' } };

const question = (page: Page) => page.getByRole('textbox', { name: NOTE.askGreeting, exact: true });
const yes = (page: Page, name: string) => page.getByRole('button', { name: NOTE.greetSo(name) });
const writeTo = (page: Page, name: string) => page.getByRole('button', { name: CHOICE.writeTo(name) });

async function greetingOf(page: Page, id: string): Promise<string | undefined> {
  return (JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '{}') as Interview).people[id]?.greeting;
}

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify({ ...EMPTY_INTERVIEW, people: PEOPLE }) });
  await visit(page, ROUTE);
});

test('where the name does not tell how to greet, it is asked once, kept on the card, and not asked again', async ({
  page,
}) => {
  await expect(question(page)).toHaveValue('Nguyen Van An');
  await expectAccessible(page);
  await question(page).fill('An');
  await expect(preview(page).body).toContainText(/^Hello An,/);
  await yes(page, 'An').tap();
  await expect(page.getByText(NOTE.greets('An'))).toBeFocused();
  await expect(question(page)).toHaveCount(0);
  await saved(page);
  expect(await greetingOf(page, 'a')).toBe('An');

  await reload(page);
  await expect(preview(page).body).toContainText(/^Hello An,/);
  await expect(question(page)).toHaveCount(0);
});

test('the suggestion is accepted with one tap', async ({ page }) => {
  await yes(page, 'Nguyen Van An').tap();
  await saved(page);
  expect(await greetingOf(page, 'a')).toBe('Nguyen Van An');
});

test('where the name tells, nothing is asked', async ({ page }) => {
  await writeTo(page, 'Sam Rivera').tap();
  await expect(preview(page).body).toContainText(/^H(i|ello) Sam,/);
  await expect(question(page)).toHaveCount(0);
});

test('a name that is typed by hand is asked about once it is written, and the answer stays in that note', async ({
  page,
}) => {
  await page.getByRole('button', { name: CHOICE.writeToSomeone }).tap();
  await field(page, 'name').fill('김 민수');
  await question(page).fill('Minsu');
  await expect(preview(page).body).toContainText(/Minsu,/);
  await saved(page);
  await reload(page);
  await writeTo(page, '김 민수').tap();
  await expect(preview(page).body).toContainText(/Minsu,/);
  await expect(question(page)).toHaveCount(0);
});

test('a note that nobody has signed says so, and leads to the field for the name', async ({ page }) => {
  const sign = page.getByRole('button', { name: NOTE.sign });
  await sign.tap();
  await expect(field(page, 'yourName')).toBeFocused();
  await page.keyboard.type('Alex Kim');
  await expect(sign).toHaveCount(0);
  await saved(page);
  await reload(page);
  await expect(preview(page).body).toContainText(/\nAlex Kim$/);
});

test('at 320 pixels the question and its answer fit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await reload(page);
  await question(page).fill('Donaudampfschifffahrtsgesellschaft'.repeat(3));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
