import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { expectAccessible } from '../support/axe.ts';
import { reload, saved } from '../support/journey.ts';
import { CHOICE, editText, expectFinished, field, openFacts, pieceField, preview, readNote } from '../support/note.ts';
import { visit } from '../support/routes.ts';
import { INTERVIEW_KEY, notice, storedBefore } from '../support/storage.ts';

const ROUTE = './thank-you/';
/** Three with an address, and one without. */
const NAMES = ['Maya Olsen', 'Sam Rivera', 'Ali Hassan', 'Alex Ray'] as const;
const MOMENTS = ['the night buses', 'the tour of the depot', 'moving two warehouses', 'sourdough'] as const;
const PANEL: Interview = {
  ...EMPTY_INTERVIEW,
  date: '2026-11-26',
  people: Object.fromEntries(
    NAMES.map((name, at) => {
      const email = at === 3 ? '' : `${name.split(' ')[0]?.toLowerCase() ?? ''}@example.org`;
      return [`p${at}`, { ...EMPTY_PERSON, name, email }];
    }),
  ),
};

const writeTo = (page: Page, name: string) => page.getByRole('button', { name: CHOICE.writeTo(name) });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-27T10:00:00'));
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(PANEL) });
});

test('four people are thanked one by one, what is about the job is typed once, and three notes have no sentence in common', async ({
  page,
}) => {
  await visit(page, ROUTE);
  await openFacts(page);
  await field(page, 'jobTitle').fill('Planner');
  await field(page, 'company').fill('Harbour Foods');
  await field(page, 'yourName').fill('Alex Kim');
  const sentences: string[] = [];
  for (const [at, name] of NAMES.entries()) {
    await expect(writeTo(page, name)).toHaveAttribute('aria-pressed', 'true');
    await field(page, 'moment').fill(MOMENTS[at] ?? '');
    await expect(writeTo(page, name)).toHaveAccessibleName(CHOICE.writeTo(name));
    await expectFinished(page);
    const { subject, body } = await readNote(page);
    expect(subject).toContain('Planner');
    expect(body).toContain('Harbour Foods');
    expect(body).toMatch(/Alex Kim$/);
    // There are three phrasings of each sentence of ours, so that a fourth note shares some.
    if (at < 3) sentences.push(...body.split('\n\n').slice(1, -1));
    await page.getByRole('button', { name: NOTE.markSent }).tap();
    // What became of it is said beside the name, for all of them.
    const said = CHOICE.isSent(CHOICE.writeTo(name), 'Nov 27');
    await expect(writeTo(page, name)).toHaveAccessibleName(said);
  }
  expect(new Set(sentences).size).toBe(sentences.length);
  await expect(page.getByRole('heading', { name: CHOICES.doneHeading })).toBeFocused();
  await expectAccessible(page);
});

test('the state of each note is seen at its name: nothing, a draft, or its day; and home says who is left, by name', async ({
  page,
}) => {
  await visit(page, ROUTE);
  await field(page, 'moment').fill('the night buses');
  await page.getByRole('button', { name: NOTE.markSent }).tap();
  await expect(writeTo(page, 'Sam Rivera')).toHaveAttribute('aria-pressed', 'true');
  await field(page, 'fit').fill('I have planned night routes');
  await expect(writeTo(page, 'Sam Rivera')).toHaveAccessibleName(CHOICE.isDraft(CHOICE.writeTo('Sam Rivera')));
  await expect(writeTo(page, 'Ali Hassan')).toHaveAccessibleName(CHOICE.writeTo('Ali Hassan'));
  await saved(page);
  await reload(page);
  await expect(writeTo(page, 'Sam Rivera')).toHaveAccessibleName(CHOICE.isDraft(CHOICE.writeTo('Sam Rivera')));
  await visit(page, './');
  await expect(page.getByRole('main')).toContainText(
    /You still have to write to Sam Rivera, Ali Hassan,? and Alex Ray\./,
  );
  await expect(page.getByRole('link', { name: WHAT_NOW.writeTo('Sam Rivera') }).first()).toBeVisible();
});

test('for somebody without an address the note is written and copied all the same', async ({ page }) => {
  await visit(page, ROUTE);
  await writeTo(page, 'Alex Ray').tap();
  await field(page, 'moment').fill('sourdough');
  await expect(preview(page).body).toContainText('sourdough');
  await expectFinished(page);
  await expect(page.getByRole('button', { name: NOTE.copyBody })).toBeVisible();
});

test('two tabs change two paragraphs of one note by hand, and both keep what the other wrote', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await visit(page, ROUTE);
  await visit(other, ROUTE);
  await editText(page);
  await editText(other);
  await pieceField(page, 'greeting').fill('Dear Maya,');
  await expect(pieceField(other, 'greeting')).toHaveValue('Dear Maya,');
  await pieceField(other, 'close').fill('Until soon.');
  await expect(pieceField(page, 'close')).toHaveValue('Until soon.');
  await saved(page);
  await saved(other);
  await reload(page);
  await expect(preview(page).body).toContainText(/^Dear Maya,\n\n[^]*Until soon\.\n\n/);
});

test('where storage is refused the note can be changed by hand all the same, and the page says that it is not kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await visit(page, ROUTE);
  await field(page, 'name').fill('Sam');
  await editText(page);
  await pieceField(page, 'close').fill('Until soon.');
  await field(page, 'name').fill('Ada');
  await page.getByRole('button', { name: NOTE.editDone }).tap();
  await expect(preview(page).body).toContainText(/^Hello Ada,\n\n[^]*Until soon\./);
  await expect(notice(page)).toBeVisible();
});
