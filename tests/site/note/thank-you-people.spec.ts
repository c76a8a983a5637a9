import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { MATERIAL } from '../../../src/text/note/material.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { reload, saved } from '../support/journey.ts';
import { CHOICE, field as noteField, openFacts } from '../support/note.ts';
import { field, openCard, PEOPLE_ROUTE, storedPeople, writeNames } from '../support/people.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, storedBefore } from '../support/storage.ts';

const ROUTE = './thank-you/';

test.beforeEach(async ({ page }) => {
  expectNoErrors(page);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
});

const note = (page: Page) => page.getByRole('region', { name: NOTE.previewHeading });
const writeTo = (page: Page, name: string) => page.getByRole('button', { name: CHOICE.writeTo(name) });

/** Maya, with an address and a shared moment, and Sam. */
async function metMayaAndSam(page: Page): Promise<void> {
  await visit(page, PEOPLE_ROUTE);
  await writeNames(page, 'Maya Chen', 'Sam Rivera');
  await openCard(page, 'Maya Chen');
  await field(page, 'email').fill('maya@example.org');
  await page.getByText(PEOPLE.more).click();
  await field(page, 'moment').fill('the night ferry');
  await expect.poll(async () => JSON.stringify((await storedPeople(page)).people)).toContain('the night ferry');
  await visit(page, ROUTE);
}

test('each person met has a note of their own, with their own words and their own day of sending', async ({ page }) => {
  await metMayaAndSam(page);
  // The first of them is open, with the moment from her card; the list on the card is not asked for again.
  await expect(writeTo(page, 'Maya Chen')).toHaveAttribute('aria-pressed', 'true');
  await expect(noteField(page, 'moment')).toHaveValue('the night ferry');
  await expect(note(page)).toContainText(/H(?:ello|i) Maya,[^]*the night ferry/);
  await openFacts(page);
  await expect(noteField(page, 'email')).toHaveValue('maya@example.org');
  await page.getByRole('button', { name: NOTE.markSent }).click();
  await expect(writeTo(page, 'Maya Chen')).toHaveAccessibleName(CHOICE.isSent(CHOICE.writeTo('Maya Chen'), 'Nov 26'));

  await expect(writeTo(page, 'Sam Rivera')).toHaveAttribute('aria-pressed', 'true');
  await expect(note(page)).toContainText(/H(?:ello|i) Sam,/);
  await expect(note(page)).not.toContainText('the night ferry');
  await openFacts(page);
  await expect(noteField(page, 'email')).toHaveValue('');
  await expect(page.getByRole('button', { name: NOTE.markSent })).toBeVisible();
  await expect(page.getByRole('button', { name: MATERIAL.use('the night ferry') })).toBeHidden();
  // As one greets them; the note stays theirs.
  await noteField(page, 'name').fill('Sam');

  await reload(page);
  await expect(note(page)).toContainText(/H(?:ello|i) Sam,/);
  await writeTo(page, 'Maya Chen').click();
  await expect(note(page)).toContainText(/H(?:ello|i) Maya,[^]*the night ferry/);
  await expect(page.getByRole('button', { name: CHOICES.notSent })).toBeVisible();
});

test('words written before anybody is chosen go to the person who is chosen', async ({ page }) => {
  await metMayaAndSam(page);
  const someone = page.getByRole('button', { name: CHOICE.writeToSomeone });
  await someone.click();
  await expect(someone).toHaveAttribute('aria-pressed', 'true');
  await noteField(page, 'fit').fill('I have planned night routes');
  await writeTo(page, 'Maya Chen').click();
  await expect(note(page)).toContainText(/H(?:ello|i) Maya,[^]*night routes/);
  await someone.click();
  await expect(someone).toHaveAttribute('aria-pressed', 'true');
  await expect(noteField(page, 'fit')).toHaveValue('');
  await noteField(page, 'name').fill('Lee');
  await expect(note(page)).toContainText(/H(?:ello|i) Lee,/);
  await writeTo(page, 'Sam Rivera').click();
  await expect(note(page)).toContainText(/H(?:ello|i) Sam,/);
  await writeTo(page, 'Lee').click();
  await expect(note(page)).toContainText(/H(?:ello|i) Lee,/);
});

test('people whose ids every object has by birth have their cards and notes like anybody', async ({ page }) => {
  const people = Object.fromEntries(
    [
      ['__proto__', 'Maya Chen'],
      ['constructor', 'Sam Rivera'],
    ].map(([id, name]) => [id, { ...EMPTY_PERSON, name }]),
  );
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify({ ...EMPTY_INTERVIEW, people }) });
  await visit(page, ROUTE);
  await expect(writeTo(page, 'Maya Chen')).toHaveAttribute('aria-pressed', 'true');
  await expect(note(page)).toContainText('Maya');
  await noteField(page, 'moment').fill('the night ferry');
  await writeTo(page, 'Sam Rivera').click();
  await expect(note(page)).toContainText('Sam');
  await noteField(page, 'fit').fill('I have planned night routes');
  await saved(page);
  await reload(page);
  await writeTo(page, 'Maya Chen').click();
  await expect(note(page)).toContainText('the night ferry');
  await writeTo(page, 'Sam Rivera').click();
  await expect(note(page)).toContainText('I have planned night routes');
  await visit(page, PEOPLE_ROUTE);
  await expect(page.locator('.people-list')).toContainText('the night ferry');
  await openCard(page, 'Maya Chen');
});
