import { expect, test, type Page } from '@playwright/test';
import { WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { visit } from '../support/routes.ts';
import { countedTicks, FILLED, returningWith } from '../support/saved-states.ts';
import { INTERVIEW_KEY } from '../support/storage.ts';

/** Every box, choice and field of the page with what it holds. */
async function held(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ type, name, id, value, checked }) => {
      const isBox = type === 'checkbox' || type === 'radio';
      return `${name} ${id} ${isBox ? `${value} ${checked ? 'chosen' : 'open'}` : value}`;
    }),
  );
}

/**
 * Leaves the page and comes back to it as WebKit does from its back-forward cache: each field that shall not be completed
 * is reset, in a task after `pageshow`.
 */
async function comeBack(page: Page, meanwhile?: readonly [string, string]): Promise<void> {
  await page.evaluate(async (entry) => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    if (entry !== undefined) localStorage.setItem(...(entry as [string, string]));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await new Promise((done) => setTimeout(done));
    for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]')) {
      field.value = field.defaultValue;
      field.checked = field.defaultChecked;
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }, meanwhile);
}

for (const route of ['./before-you-leave/', './worksheet/', './thank-you/', './interview/']) {
  test(`coming back to ${route} finds every tick, choice and word in its place`, async ({ page }) => {
    await returningWith(page);
    await visit(page, route);
    await expect(countedTicks(page)).toBeAttached();
    const before = await held(page);
    expect(before.join()).toContain('chosen');
    await comeBack(page);
    expect(await held(page)).toEqual(before);
  });
}

test('coming back shows what was changed just before leaving, and what another tab changed meanwhile', async ({
  page,
}) => {
  await visit(page, './before-you-leave/');
  const contact = page.getByRole('checkbox', { name: 'Get contact details from everyone you met' });
  const answer = page.getByRole('checkbox', { name: 'Write their answer down' });
  await contact.check();
  await comeBack(page);
  await expect(contact).toBeChecked();

  const meanwhile = { ...FILLED, tasks: { 'write-it-down': 'done', 'contact-details': 'open' } as const };
  await comeBack(page, [INTERVIEW_KEY, JSON.stringify(meanwhile)]);
  await expect(answer).toBeChecked();
  await expect(contact).not.toBeChecked();
});

test('a page that a newcomer opened comes back as that of somebody who has begun meanwhile', async ({ page }) => {
  const begun = [INTERVIEW_KEY, JSON.stringify(FILLED)] as const;
  await visit(page, './');
  await expect(page.getByRole('heading', { name: WHAT_NOW.heading })).toBeHidden();
  await comeBack(page, begun);
  await expect(page.getByRole('heading', { name: WHAT_NOW.heading })).toBeVisible();
  await expect(page.locator('.menu-name')).toContainText(FILLED.company.slice(0, 20));
});
