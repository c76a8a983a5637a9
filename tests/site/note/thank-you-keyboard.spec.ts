import { expect, test } from '@playwright/test';
import { BY_HAND } from '../../../src/text/note/by-hand.ts';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { CHOICE, PARTS, pieceField, pieceName } from '../support/note.ts';
import { expectVisibleFocus, press, tabTo } from '../support/journey.ts';
import { visit } from '../support/routes.ts';

test('changing a paragraph by hand, taking that back and undoing it keeps the focus in sight', async ({ page }) => {
  await visit(page, './thank-you/');
  await press(page, page.getByRole('button', { name: NOTE.edit }), 'Enter');
  await tabTo(page, pieceField(page, 'greeting'));
  await page.keyboard.type('Dear Sam,');
  await press(page, page.getByRole('button', { name: `${pieceName('greeting')}: ${BY_HAND.takeBack}` }), 'Enter');
  const undo = page.getByRole('button', { name: BY_HAND.undoOf(pieceName('greeting')) });
  await expect(undo).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `${pieceName('greeting')}: ${BY_HAND.takeBack}` })).toBeFocused();
  await expectVisibleFocus(page);
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
