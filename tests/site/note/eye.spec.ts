import { expect, test, type Page } from '@playwright/test';
import { EYE } from '../../../src/text/note/eye.ts';
import { NOT_READ } from '../../../src/text/note/not-read.ts';
import { expectAccessible } from '../support/axe.ts';
import { ELSEWHERE, eye, FIT, found, INTERVIEW, noteTo, withTwoNotes } from '../support/eye.ts';
import { reload, saved } from '../support/journey.ts';
import { field, preview } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import { INTERVIEW_KEY, storedBefore } from '../support/storage.ts';

const ROUTE = './thank-you/';

const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('pointed-out') ?? [])].map((range) => (range as Range).toString()));

test.beforeEach(async ({ page }) => {
  await withTwoNotes(page);
});

test('a sentence that another note has too is shown beside the other, is dismissed, and stays so after a reload', async ({
  page,
}) => {
  await visit(page, ROUTE);
  await expect(eye(page)).toBeHidden();
  await field(page, 'moment').fill('your map of the fog');
  await field(page, 'fit').fill(`${FIT.replace('eleven', 'twelve')}.`);
  const copy = found(page, 'twelve planners');
  await expect(copy).toContainText(EYE.there('Maya Chen'));
  await expect(copy).toContainText('eleven planners');
  await expect.poll(async () => (await marked(page)).join()).toContain('twelve planners');
  await expectAccessible(page);

  await copy.getByRole('button', { name: EYE.dismiss }).click();
  await expect(copy).toBeHidden();
  await expect(eye(page).locator(':focus')).toBeVisible();
  await saved(page);
  await reload(page);
  await expect(eye(page)).toContainText(EYE.dismissed(1));
  await expect(copy).toBeHidden();
  await expectAccessible(page);
  await eye(page).getByRole('button', { name: EYE.showAgain }).click();
  await expect(copy).toBeVisible();
  await expect(eye(page).getByRole('heading')).toBeFocused();
});

test('a wrong name, another company and a gap are found in what was changed by hand', async ({ page }) => {
  const body = `Hi Maya,

Thank you for the hour on Friday, and for your map of the fog. I would be glad to plan routes at Northern Rail, where [reason].

Thank you again, Maya.

Alex`;
  await storedBefore(page, {
    [INTERVIEW_KEY]: JSON.stringify({
      ...INTERVIEW,
      notes: { ...INTERVIEW.notes, sam: noteTo('Sam Rivera', { edited: { whole: body } }) },
    }),
    'after-the-interview:interview/other': JSON.stringify(ELSEWHERE),
  });
  await visit(page, ROUTE);
  await expect(found(page, 'Maya')).toHaveCount(2);
  await expect(found(page, 'Maya').first()).toContainText('Sam Rivera');
  await expect(found(page, 'Northern Rail')).toBeVisible();
  await expect(found(page, '[reason]')).toBeVisible();
  await expect(preview(page).body).toHaveText(body);
  await expectAccessible(page);
});

test('it says calmly that nothing stands out', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'moment').fill(
    'your map of the fog, and the three crews who know what to do when the bridge is shut',
  );
  await field(page, 'fit').fill(
    'At my present depot we keep one driver in reserve until nine, which saved us on eleven evenings last winter. Planning for six crews rather than two is the step that I hope to take.',
  );
  await expect(eye(page)).toContainText(EYE.clear);
  await expect(eye(page).getByRole('listitem')).toHaveCount(0);
});

test('without a signal it says that the note was not read over, and tries again with the next change', async ({
  page,
}) => {
  await visit(page, ROUTE);
  await page.route('**/ReadOver*.js', (route) => route.abort());
  await field(page, 'moment').fill('your map of the fog');
  await expect(page.getByText(NOT_READ)).toBeVisible();
  await page.unroute('**/ReadOver*.js');
  await field(page, 'moment').fill('your map of the fog and [name]');
  await expect(found(page, '[name]')).toBeVisible();
  await expect(page.getByText(NOT_READ)).toBeHidden();
});
