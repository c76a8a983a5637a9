import { expect, test } from '@playwright/test';
import { LETTER_EXAMPLE } from '../../../src/text/note/letters.ts';
import { visit } from '../support/routes.ts';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a finished example of a message is read before a word is typed, with what to leave out', async ({ page }) => {
    await page.goto('./within-24-hours/');
    await page.getByRole('main').getByRole('link', { name: 'read a finished one first' }).click();
    await page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'Answering a no' }).click();
    const example = page.getByRole('article', { name: 'Answering a no' });
    await expect(example).toBeInViewport();
    await expect(example.getByRole('blockquote')).toContainText('Thank you for letting me know');
    await expect(example.getByRole('listitem').filter({ hasText: 'An argument.' })).toBeVisible();
  });
});

test('a message that is open leads to a finished one of its kind, and that back to the message', async ({ page }) => {
  await visit(page, './follow-up/?kind=declining');
  await page.getByRole('link', { name: LETTER_EXAMPLE }).click();
  await expect(page).toHaveURL(/\/examples\/#declining$/);
  const section = page.getByRole('region', { name: 'Saying no to an offer' });
  await expect(section).toBeInViewport();
  await section.getByRole('link', { name: 'Write it with your own details' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Saying no to an offer' })).toBeVisible();
});
