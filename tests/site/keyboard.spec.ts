import { expect, test, type Locator, type Page } from '@playwright/test';
import { AGREED } from '../../src/text/dates/agreed.ts';
import { AGREEMENT } from '../../src/text/people/agreement.ts';
import { CHECKLIST } from '../../src/text/stages/checklist.ts';
import { DELETING } from '../../src/text/interviews/deleting.ts';
import { INTERVIEWS } from '../../src/text/interviews/interviews.ts';
import { PEOPLE } from '../../src/text/people/people.ts';
import { RESET } from '../../src/text/stages/reset.ts';
import { WHAT_NOW } from '../../src/text/dates/what-now.ts';
import { CHOICES } from '../../src/text/note/choices.ts';
import { MATERIAL } from '../../src/text/note/material.ts';
import { NOTE } from '../../src/text/note/note.ts';
import { WORKSHEET } from '../../src/text/worksheet.ts';
import { CHOICE, PARTS } from './support/note.ts';
import { expectVisibleFocus, press, reload, tabTo } from './support/journey.ts';
import { awake, visit } from './support/routes.ts';

/** Reaches a link by Tab, follows it, and waits for the page with this heading. */
async function enter(page: Page, link: Locator, heading: string): Promise<void> {
  await press(page, link, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await awake(page);
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

test('the whole way from the door to the sent note can be gone by keyboard alone', async ({ page }) => {
  test.slow();
  const main = page.getByRole('main');
  await visit(page, './');
  await enter(page, main.getByRole('link', { name: /^Still there/ }), 'Before you leave');
  await press(page, page.getByRole('checkbox', { name: 'Get contact details from everyone you met' }), 'Space');
  await type(page, page.getByRole('textbox', { name: 'Anything else you caught' }), 'Sam, planning');
  await press(page, page.getByRole('button', { name: `${CHECKLIST.notForMe}: Write their answer down` }), 'Space');
  await enter(page, page.getByRole('link', { name: 'Next: Right after' }), 'Right after');

  await enter(page, page.getByRole('link', { name: 'Open the worksheet' }), 'The reflection worksheet');
  await type(page, page.getByRole('textbox', { name: 'What went well?' }), 'The tour');
  const fit = page.getByRole('group', { name: 'How satisfied are you with how you did?' });
  await tabTo(page, fit.getByRole('radio', { name: '1' }));
  for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
  await expectVisibleFocus(page);
  await expect(fit.getByRole('radio', { name: '3' })).toBeChecked();
  await type(page, page.getByRole('textbox', { name: 'What did you plan to say but leave out?' }), 'I speak Danish.');
  await enter(page, page.getByRole('link', { name: 'Next: Within 24 hours' }), 'Within 24 hours');

  await enter(page, main.getByRole('link', { name: 'Write a thank-you note' }), 'The thank-you note');
  await type(page, page.getByRole('textbox', { name: NOTE.recipient.name.label }), 'Sam');
  await tabTo(page, page.getByRole('radio', { name: NOTE.voices.warm }));
  await page.keyboard.press('ArrowDown');
  await press(page, page.getByRole('button', { name: MATERIAL.use('I speak Danish.') }), 'Enter');
  await expect(page.getByRole('textbox', { name: PARTS.unsaid.label })).toBeFocused();
  await press(page, page.getByRole('checkbox', { name: `${NOTE.leaveOut} ${PARTS.close.title}` }), 'Space');
  await expect(page.getByRole('region', { name: NOTE.previewHeading })).toContainText('Dear Sam,');
  await press(page, page.getByRole('button', { name: NOTE.markSent }), 'Enter');
  await expect(page.getByRole('heading', { name: CHOICES.doneHeading })).toBeFocused();
  const noted = page.getByRole('checkbox', { name: 'Send each interviewer a thank-you note' });
  if (!(await noted.isChecked())) await press(page, noted, 'Space');

  await reload(page);
  await press(page, page.getByRole('button', { name: CHOICE.writeTo('Sam') }), 'Enter');
  await expect(page.getByRole('button', { name: CHOICES.notSent })).toBeVisible();
  await expect(page.getByRole('region', { name: NOTE.previewHeading })).toContainText('I speak Danish.');
  await expect(page.getByRole('region', { name: NOTE.previewHeading })).not.toContainText('glad to hear');
  await visit(page, './');
  await expect(page.getByRole('region', { name: WHAT_NOW.heading })).toContainText(WHAT_NOW.allDone);
});

test('people, dates and interviews can be kept by keyboard alone', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
  await visit(page, './before-you-leave/');
  await type(page, page.getByRole('textbox', { name: PEOPLE.names.label }), 'Maya Chen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sam Rivera');
  await press(page, page.getByRole('button', { name: PEOPLE.edit('Maya Chen') }), 'Enter');
  await expect(page.getByRole('textbox', { name: PEOPLE.fields.name.label, exact: true })).toBeFocused();
  await press(page, page.getByRole('checkbox', { name: PEOPLE.isPointOfContact }), 'Space');
  await press(page, page.getByRole('button', { name: PEOPLE.close }), 'Enter');
  await expect(page.getByRole('button', { name: PEOPLE.edit('Maya Chen') })).toBeFocused();
  await expectVisibleFocus(page);
  await press(page, page.getByRole('button', { name: PEOPLE.remove('Sam Rivera') }), 'Enter');
  await expect(page.getByRole('button', { name: PEOPLE.undo('Sam Rivera') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: PEOPLE.edit('Sam Rivera') })).toBeFocused();
  await expectVisibleFocus(page);
  await type(page, page.getByRole('textbox', { name: AGREEMENT.said.label }), 'in two weeks');
  await press(page, page.getByText(AGREEMENT.more), 'Enter');
  await expect(page.getByRole('combobox', { name: AGREEMENT.with })).toHaveValue(/./);
  await expect(page.getByRole('status').filter({ hasText: AGREED.understood('Thursday, December 10') })).toBeVisible();

  await press(page, page.locator('.menu > summary'), 'Enter');
  await enter(page, page.getByRole('link', { name: 'Interviews', exact: true }), 'Your interviews');
  await enter(page, page.getByRole('main').getByRole('listitem').getByRole('link').first(), 'This interview');
  await type(page, page.getByRole('textbox', { name: INTERVIEWS.company.label }), 'Harbour Foods');
  await enter(page, page.getByRole('link', { name: 'All your interviews' }), 'Your interviews');
  await press(page, page.getByRole('button', { name: INTERVIEWS.add, exact: true }), 'Enter');
  await expect(page.getByRole('textbox', { name: INTERVIEWS.company.label })).toBeFocused();
  await page.keyboard.type('Night Buses');
  await enter(page, page.getByRole('link', { name: 'All your interviews' }), 'Your interviews');
  await press(page, page.getByRole('button', { name: INTERVIEWS.openLabel('Harbour Foods') }), 'Enter');
  await expect(page.getByRole('button', { name: INTERVIEWS.archiveLabel('Harbour Foods') })).toBeFocused();
  await press(page, page.getByRole('button', { name: INTERVIEWS.openLabel('Night Buses') }), 'Enter');
  await expect(page.getByRole('button', { name: INTERVIEWS.archiveLabel('Night Buses') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(INTERVIEWS.archived(1))).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: INTERVIEWS.unarchiveLabel('Night Buses') }), 'Enter');
  await expect(page.getByRole('button', { name: INTERVIEWS.archiveLabel('Night Buses') })).toBeFocused();
  await press(page, page.getByRole('button', { name: DELETING.removeLabel('Night Buses') }), 'Enter');
  await press(page, page.getByRole('button', { name: DELETING.yesLabel('Night Buses') }), 'Enter');
  await expect(page.getByRole('button', { name: DELETING.undoLabel('Night Buses') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: INTERVIEWS.archiveLabel('Night Buses') })).toBeFocused();
  await expectVisibleFocus(page);
});

test('the first Tab of a page offers to skip to the guidance', async ({ page }) => {
  await visit(page, './right-after/');
  await press(page, page.getByRole('link', { name: /^Skip to/ }), 'Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
});

test('clearing a scale leaves the focus on that scale', async ({ page }) => {
  await visit(page, './worksheet/');
  const scale = page.getByRole('group', { name: 'Had you prepared enough?' });
  await press(page, scale.getByRole('radio', { name: '1' }), 'Space');
  await press(page, scale.getByRole('button', { name: WORKSHEET.clearScore }), 'Enter');
  await expect(scale.getByRole('button')).toHaveCount(0);
  await expect(scale.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectVisibleFocus(page);
  await expect(scale.locator(':focus')).toHaveCount(1);
});

test('starting a list over, keeping it and putting it back leave the focus on that one button', async ({ page }) => {
  await visit(page, './before-you-leave/');
  const region = page.getByRole('region', { name: 'When to move on' });
  const startOver = region.getByRole('button', { name: CHECKLIST.reset });
  await press(page, page.getByRole('checkbox').first(), 'Space');

  for (const leave of [RESET.no, 'Escape']) {
    await press(page, startOver, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    if (leave === 'Escape') await page.keyboard.press(leave);
    else await press(page, page.getByRole('button', { name: leave }), 'Enter');
    await expect(startOver).toBeFocused();
    await expectVisibleFocus(page);
  }
  await press(page, startOver, 'Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, page.getByRole('button', { name: RESET.yes, exact: true }), 'Enter');
  await expect(region.getByRole('button', { name: CHECKLIST.undoReset })).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(startOver).toBeFocused();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('setting a task aside and taking it back keep the focus on its button', async ({ page }) => {
  await visit(page, './before-you-leave/');
  const button = page.getByRole('button', { name: CHECKLIST.notForMe }).first();
  await tabTo(page, button);
  for (const isPressed of ['true', 'false']) {
    await page.keyboard.press('Space');
    await expect(button).toHaveAttribute('aria-pressed', isPressed);
    await expect(button).toBeFocused();
    await expectVisibleFocus(page);
  }
});
