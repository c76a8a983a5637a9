import { expect, test } from '@playwright/test';
import { EYE } from '../../../src/text/note/eye.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import { expectAccessible } from '../support/axe.ts';
import { eye, FIT, found, withTwoNotes } from '../support/eye.ts';
import { field, preview } from '../support/note.ts';
import { visit } from '../support/routes.ts';

const ROUTE = './thank-you/';

test.beforeEach(async ({ page }) => {
  await withTwoNotes(page);
});

test('a sentence of ours that another note has is said another way at the press of a button', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'moment').fill('your map of the fog');
  await field(page, 'fit').fill(FIT);
  const copy = found(page, 'eleven planners');
  await expect(copy).toContainText('so say this in other words here');
  const before = (await preview(page).body.textContent()) ?? '';
  await copy.getByRole('button', { name: NOTE.sayOtherwise }).click();
  await expect(preview(page).body).not.toHaveText(before);
  await expect(preview(page).body).toContainText('eleven planners');
  await expect(eye(page).getByRole('heading')).toBeFocused();
  await expect(eye(page).getByRole('status')).toContainText('eleven planners');
});

test('from below the buttons a line leads to what was found, and moves nothing when it comes', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'moment').fill('your map of the fog');
  const pointer = page.getByRole('button', { name: EYE.toLookAt(1) });
  await expect(eye(page)).toContainText(EYE.clear);
  await expect(pointer).toBeHidden();
  const places = () =>
    page
      .locator('.note-sending :is(button, a, summary), #note-preview')
      .evaluateAll((all) =>
        all
          .filter((each) => each.closest('.eye-pointer') === null)
          .map((each) => [each.getBoundingClientRect().top, each.getBoundingClientRect().right]),
      );
  const before = await places();
  await field(page, 'moment').fill('your map of the [fog]');
  await expect(pointer).toBeVisible();
  expect(await places()).toEqual(before);
  await expectAccessible(page);
  await pointer.click();
  await expect(eye(page).getByRole('heading')).toBeFocused();
  await expect(eye(page).getByRole('heading')).toBeInViewport();
});

test('a hint of length is no thing to look at: nothing stands out, and the hint can be dismissed', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'moment').fill('your map of the fog');
  await expect(eye(page)).toContainText(EYE.clear);
  const hint = eye(page).getByText('room for one more line');
  await expect(hint).toBeVisible();
  await expect(eye(page).getByRole('listitem')).toHaveCount(0);
  await eye(page).getByRole('button', { name: EYE.dismissHint, exact: true }).click();
  await expect(hint).toBeHidden();
  await expect(eye(page).getByRole('heading')).toBeFocused();
  await expect(eye(page)).toContainText(EYE.dismissed(1));
});

test('while the text changes nothing is claimed of it, and what was found follows its sentence', async ({ page }) => {
  await visit(page, ROUTE);
  await field(page, 'moment').fill('your map of the fog');
  await expect(eye(page)).toContainText(EYE.clear);
  // Every state is kept from here on, as one that is wrong for a second is gone before it is looked for.
  const states = await eye(page).evaluateHandle((region) => {
    const seen: (string | null)[] = [];
    const hasChanged = () => document.querySelector('.note-paper')?.textContent.includes('[name]') === true;
    new MutationObserver(() => {
      if (hasChanged()) seen.push(region.textContent);
    }).observe(region, { characterData: true, childList: true, subtree: true });
    return seen;
  });
  await field(page, 'fit').fill('[name]');
  await expect(eye(page)).toContainText(EYE.waits);
  await expect(found(page, '[name]')).toBeVisible();
  await field(page, 'moment').fill('your old map of the fog');
  await expect(preview(page).body).toContainText('old map');
  await expect(found(page, '[name]')).toBeVisible();
  expect((await states.jsonValue()).filter((text) => text?.includes(EYE.clear))).toEqual([]);
});

test('the focus stays near when another tab changes what it was on', async ({ page, context }) => {
  await visit(page, ROUTE);
  await field(page, 'moment').fill('your map of the [fog]');
  const pointer = page.getByRole('button', { name: EYE.toLookAt(1) });
  await expect(pointer).toBeVisible();
  const other = await context.newPage();
  await visit(other, ROUTE);
  const change = async (moment: string): Promise<void> => {
    await field(other, 'moment').fill(moment);
    await field(other, 'moment').blur();
  };

  await found(page, '[fog]').getByRole('button', { name: EYE.dismiss }).focus();
  await change('your map of the snow');
  await expect(found(page, '[fog]')).toBeHidden();
  await expect(eye(page).getByRole('heading')).toBeFocused();

  await change('your map of the [ice]');
  await pointer.focus();
  await change('your map of the rain');
  await expect(pointer).toBeHidden();
  await expect(page.getByRole('group', { name: SENDING.ways })).toBeFocused();
});
