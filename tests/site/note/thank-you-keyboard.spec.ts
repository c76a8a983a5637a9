import { expect, test } from '@playwright/test';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { CHOICE, PARTS } from '../support/note.ts';
import { expectVisibleFocus, press } from '../support/journey.ts';
import { visit } from '../support/routes.ts';

test('taking the note over by hand and back keeps the focus', async ({ page }) => {
  await visit(page, './thank-you/');
  await press(page, page.getByRole('button', { name: NOTE.editByHand }), 'Enter');
  // What was asked for is the note itself; a second Enter is a line of it and takes nothing back.
  await expect(page.getByRole('textbox', { name: NOTE.body, exact: true })).toBeFocused();
  await expectVisibleFocus(page);
  for (const [name, then] of [
    [NOTE.useFields, NOTE.editByHand],
    [NOTE.bringBackEdit, NOTE.useFields],
  ] as const) {
    await press(page, page.getByRole('button', { name }), 'Enter');
    await expect(page.getByRole('button', { name: then })).toBeFocused();
    await expectVisibleFocus(page);
  }
});

test('pressing Enter twice on what marks a note as sent, or as not sent, takes nothing back', async ({ page }) => {
  await visit(page, './thank-you/');
  await page.getByRole('textbox', { name: NOTE.recipient.name.label }).fill('Sam');
  await press(page, page.getByRole('button', { name: NOTE.markSent }), 'Enter');
  await expect(page.getByRole('heading', { name: CHOICES.doneHeading })).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: CHOICE.writeTo('Sam') }), 'Enter');
  await press(page, page.getByRole('button', { name: CHOICES.notSent }), 'Enter');
  await expect(page.getByRole('textbox', { name: PARTS.moment.label })).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: NOTE.markSent })).toBeVisible();
});
