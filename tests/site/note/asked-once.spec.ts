import { expect, test, type Page } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type Note } from '../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { OTHER_WAYS } from '../../../src/text/note/other-ways.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import { SENT } from '../../../src/text/note/sent.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectVisibleFocus, followClipboard, press, reload } from '../support/journey.ts';
import { CHOICE, field, otherWay } from '../support/note.ts';
import { withoutPrintDialog } from '../support/pdf.ts';
import { visit } from '../support/routes.ts';
import { storageRefused } from '../support/saved-states.ts';
import { INTERVIEW_KEY, stored, storedBefore } from '../support/storage.ts';

/** When it is already the next day in UTC. */
const LATE_EVENING = new Date('2026-03-05T23:30:00-05:00');
const MAYA: Interview = {
  ...EMPTY_INTERVIEW,
  people: { maya: { ...EMPTY_PERSON, name: 'Maya Chen', email: 'maya@example.org' } },
};
const MAYAS_CARD = {
  ...MAYA,
  notes: { maya: { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name: 'Maya Chen' }, medium: 'card' } },
};

test.use({ timezoneId: 'America/Toronto' });

test.beforeEach(async ({ page, browserName }) => {
  await page.clock.setFixedTime(LATE_EVENING);
  await followClipboard(page, browserName);
  await withoutPrintDialog(page);
});

async function open(page: Page, interview: unknown = MAYA): Promise<void> {
  await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify(interview) });
  await visit(page, './thank-you/');
}

async function noteInStore(page: Page): Promise<Note | undefined> {
  return (JSON.parse((await stored(page))[INTERVIEW_KEY] ?? '{}') as Interview).notes.maya;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const copy = (page: Page) => button(page, NOTE.copyBody);
const asked = (page: Page) => page.getByRole('status').filter({ hasText: SENDING.asks('thank-you', 'Maya Chen') });
const sentOn = (page: Page) => page.getByRole('status').filter({ hasText: /^Sent on/ });

test('nothing is asked before the note has left, and it can be marked as sent all the same', async ({ page }) => {
  await open(page);
  await expect(asked(page)).toHaveCount(0);
  await button(page, NOTE.markSent).click();
  await expect.poll(() => noteInStore(page)).toMatchObject({ sentOn: '2026-03-05', sentBy: 'email' });
});

test('after a copy it asks once and in its place, and only a yes is kept, with the day and the way', async ({
  page,
}) => {
  await open(page);
  await copy(page).click();
  await expect(asked(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The question takes the focus from nobody.
  await expect(copy(page)).toBeFocused();
  await expectAccessible(page);
  await button(page, SENDING.notYet).click();
  await expect(asked(page)).toHaveCount(0);
  expect(await noteInStore(page)).toBeUndefined();

  await reload(page);
  await expect(asked(page)).toHaveCount(0);
  await copy(page).click();
  await button(page, SENDING.yes.linkedin).click();
  await expect(page.getByRole('heading', { name: CHOICES.doneHeading })).toBeFocused();
  await reload(page);
  await page.getByRole('button', { name: CHOICE.writeTo('Maya Chen') }).click();
  await expect(sentOn(page)).toHaveText('Sent on Thursday, March 5, on LinkedIn.');
  // A note that is sent can be copied again, and is not asked about.
  await copy(page).click();
  await expect(page.getByRole('status').filter({ hasText: SENDING.copied })).toBeVisible();
  await expect(asked(page)).toHaveCount(0);
});

for (const { way, act, interview, yes, sentBy } of [
  {
    way: 'the mail app',
    // The link is left where it is: no mail app is wanted here.
    act: async (page: Page) => {
      await page.evaluate(() => {
        addEventListener('click', (event) => {
          event.preventDefault();
        });
      });
      await page.getByRole('link', { name: SENDING.mail }).click();
    },
    interview: MAYA,
    yes: SENDING.yes.email,
    sentBy: 'email',
  },
  {
    way: 'a draft as a file',
    act: async (page: Page) => {
      await (await otherWay(page, OTHER_WAYS.eml)).click();
    },
    interview: MAYA,
    yes: SENDING.yes.email,
    sentBy: 'email',
  },
  {
    way: 'a card',
    act: async (page: Page) => {
      await button(page, SENDING.print).click();
    },
    interview: MAYAS_CARD,
    yes: SENDING.yes.card,
    sentBy: 'card',
  },
] as const) {
  test(`after ${way} there is one yes, and an undo takes back the day and the way`, async ({ page }) => {
    await open(page, interview);
    await act(page);
    await expect(asked(page)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Yes/ })).toHaveCount(1);
    await button(page, yes).click();
    await expect.poll(() => noteInStore(page)).toMatchObject({ sentOn: '2026-03-05', sentBy });
    await button(page, CHOICES.undoSent('Maya Chen')).click();
    await expect(button(page, NOTE.markSent)).toBeVisible();
    await expect
      .poll(async () => (await noteInStore(page)) ?? EMPTY_NOTE)
      .toMatchObject({ sentOn: null, sentBy: null });
    await reload(page);
    await expect(sentOn(page)).toHaveCount(0);
    await expect(asked(page)).toHaveCount(0);
  });
}

test('the day and the way are corrected later, or taken back together', async ({ page }) => {
  await open(page);
  await copy(page).click();
  await button(page, SENDING.yes.email).click();
  const again = page.getByRole('button', { name: CHOICE.writeTo('Maya Chen') });
  await again.click();
  await page.getByLabel(CHOICES.sentDate).fill('2026-03-04');
  await page.getByLabel(SENT.how).selectOption(SENT.ways.other);
  await expect(sentOn(page)).toHaveText('Sent on Wednesday, March 4.');
  await expectAccessible(page);
  await reload(page);
  await again.click();
  await expect(page.getByLabel(CHOICES.sentDate)).toHaveValue('2026-03-04');
  await expect(page.getByLabel(SENT.how)).toHaveValue('other');
  await button(page, CHOICES.notSent).click();
  await expect(sentOn(page)).toHaveCount(0);
  await expect.poll(() => noteInStore(page)).toMatchObject({ sentOn: null, sentBy: null });
});

test('by keyboard the question follows the button that was pressed, and a second Enter sends nothing', async ({
  page,
}) => {
  await open(page);
  await press(page, copy(page), 'Enter');
  await expect(asked(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(page, SENDING.yes.email)).toBeFocused();
  await press(page, button(page, SENDING.notYet), 'Enter');
  await expect(page.getByRole('group', { name: SENDING.ways })).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(asked(page)).toHaveCount(0);
  await press(page, copy(page), 'Enter');
  await press(page, button(page, SENDING.yes.email), 'Enter');
  await page.keyboard.press('Enter');
  await expect.poll(() => noteInStore(page)).toMatchObject({ sentOn: '2026-03-05' });
});

test('where nothing can be stored, the answer holds as long as the page', async ({ page }) => {
  await storageRefused(page);
  await visit(page, './thank-you/');
  await field(page, 'name').fill('Maya Chen');
  await copy(page).click();
  await button(page, SENDING.yes.email).click();
  await page.getByRole('button', { name: CHOICE.writeTo('Maya Chen') }).click();
  await expect(sentOn(page)).toHaveText('Sent on Thursday, March 5, by email.');
});

test('without a signal the other ways say that they did not load, and the first ones work', async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await page.getByText(SENDING.others).click();
  await expect(page.getByText(SENDING.notLoaded)).toBeVisible();
  await copy(page).click();
  await expect(asked(page)).toBeVisible();
});
