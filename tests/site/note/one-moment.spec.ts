import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { WORKSHEET } from '../../../src/text/worksheet.ts';
import { expectAccessible } from '../support/axe.ts';
import { follow, saved } from '../support/journey.ts';
import { field, preview } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, storedBefore } from '../support/storage.ts';

const QUESTION = 'Which moment did you share with each person?';
const moments = (page: Page) => page.getByRole('group', { name: QUESTION });
const momentOf = (page: Page, name: string) => moments(page).getByRole('textbox', { name, exact: true });
const list = (page: Page) => page.getByRole('textbox', { name: QUESTION });
const linkToMoments = (page: Page) => page.getByRole('link', { name: 'Note a moment for each person' });

async function met(page: Page, answers: Record<string, string> = {}): Promise<void> {
  const people = { m: { ...EMPTY_PERSON, name: 'Maya Chen' }, s: { ...EMPTY_PERSON, name: 'Sam Rivera' } };
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify({ ...EMPTY_INTERVIEW, people, answers }) });
}

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('the moment is asked once: written on the worksheet it is in the note, and changed there it is on the worksheet', async ({
  page,
}) => {
  await met(page);
  await visit(page, './right-after/');
  await follow(page, linkToMoments(page));
  await expect(list(page)).toHaveCount(0);
  await momentOf(page, 'Maya Chen').fill('the night buses');
  await expect(page.getByText(/^1 of \d+ answered$/)).toBeVisible();
  await expectAccessible(page);
  await saved(page);

  await visit(page, './thank-you/');
  await expect(field(page, 'moment')).toHaveValue('the night buses');
  await expect(preview(page).body).toContainText('we talked about the night buses.');
  await field(page, 'moment').fill('the night ferry');
  await saved(page);

  await visit(page, './worksheet/');
  await expect(momentOf(page, 'Maya Chen')).toHaveValue('the night ferry');
  await expect(momentOf(page, 'Sam Rivera')).toHaveValue('');
  await expect(page.getByRole('button', { name: WORKSHEET.copy })).toBeVisible();
});

test('what was written into the list before stays, beside a field for each person', async ({ page }) => {
  await met(page, { 'shared-moments': 'Ada: Aarhus' });
  await visit(page, './worksheet/');
  await expect(momentOf(page, 'Sam Rivera')).toBeVisible();
  await expect(list(page)).toHaveValue('Ada: Aarhus');
});

test('with nobody noted, the question is answered in a list', async ({ page }) => {
  await visit(page, './worksheet/');
  await expect(moments(page)).toHaveCount(0);
  await list(page).fill('Sam: the fog');
  await expect(page.getByText(/^1 of \d+ answered$/)).toBeVisible();
});
