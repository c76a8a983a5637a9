import { expect, test, type Page } from '@playwright/test';
import { CHOICES } from '../../../src/text/note/choices.ts';
import { NOTE } from '../../../src/text/note/note.ts';
import { copied, downloaded, followClipboard, reload } from '../support/journey.ts';
import { CHOICE, editText, field, pieceField, preview, readNote } from '../support/note.ts';
import { visit } from '../support/routes.ts';

const ROUTE = './thank-you/';
/** When it is already the next day in UTC. */
const LATE_EVENING = new Date('2026-03-05T23:30:00-05:00');

test.use({ timezoneId: 'America/Toronto' });

async function writeNote(page: Page): Promise<{ subject: string; body: string }> {
  await field(page, 'name').fill('Sam & Zoë');
  await field(page, 'email').fill('sam@example.org');
  await field(page, 'jobTitle').fill('R&D planner?');
  await field(page, 'moment').fill('50% more fog + 1 crane #3');
  await expect(preview(page).body).toContainText('crane #3');
  return readNote(page);
}

function mailLink(page: Page) {
  return page.getByRole('link', { name: NOTE.mail });
}

async function mailAddress(page: Page): Promise<{ to: string; subject: string | null; body: string | null }> {
  const { protocol, pathname, searchParams } = new URL((await mailLink(page).getAttribute('href')) ?? '');
  expect(protocol).toBe('mailto:');
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
}

test('the email app is given the address, the subject and the whole note', async ({ page }) => {
  await visit(page, ROUTE);
  const { subject, body } = await writeNote(page);
  const mail = { to: 'sam@example.org', subject, body: body.replaceAll('\n', '\r\n') };
  expect(await mailAddress(page)).toEqual(mail);
});

test('a note too long for some email apps is offered without its text, saying why', async ({ page }) => {
  await visit(page, ROUTE);
  const { subject } = await writeNote(page);
  const why = page.getByText(NOTE.mailTooLong);
  await expect(why).toBeHidden();
  await field(page, 'unsaid').fill('I have more to say about cranes. '.repeat(60));
  await expect(mailLink(page)).toHaveAccessibleName(NOTE.mailSubjectOnly);
  await expect(why).toBeVisible();
  expect(await mailAddress(page)).toEqual({ to: 'sam@example.org', subject, body: null });
});

test('the subject and the note can be copied, each on its own', async ({ page, browserName }) => {
  await followClipboard(page, browserName);
  await visit(page, ROUTE);
  const { subject, body } = await writeNote(page);
  await page.getByRole('button', { name: NOTE.copySubject }).click();
  await expect(page.getByRole('status').filter({ hasText: NOTE.copied })).toBeVisible();
  expect(await copied(page)).toBe(subject);
  await page.getByRole('button', { name: NOTE.copyBody }).click();
  await expect.poll(() => copied(page)).toBe(body);
});

test('what is copied and sent has the paragraphs that were changed by hand', async ({ page, browserName }) => {
  await followClipboard(page, browserName);
  await visit(page, ROUTE);
  await writeNote(page);
  await editText(page);
  await pieceField(page, 'greeting').fill('Sam!');
  await expect.poll(async () => (await mailAddress(page)).body).toMatch(/^Sam!\r\n\r\n[^]*crane #3/);
  await page.getByRole('button', { name: NOTE.copyBody }).click();
  await expect.poll(() => copied(page)).toMatch(/^Sam!\n\n[^]*crane #3/);
});

test('the note is downloaded as a text file named after the person and the day', async ({ page }) => {
  await visit(page, ROUTE);
  const { subject, body } = await writeNote(page);
  const { name, text } = await downloaded(page, page.getByRole('button', { name: NOTE.download }));
  expect(name).toMatch(/^thank-you-note-sam-zoë-(.+-)?\d{4}-\d\d-\d\d\.txt$/);
  expect(text).toBe(`Subject: ${subject}\n\n${body}\n`);
});

test('where the device can share, the note is handed to it', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData): Promise<void> => {
      document.documentElement.dataset.shared = JSON.stringify(data);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await visit(page, ROUTE);
  const { subject, body } = await writeNote(page);
  await page.getByRole('button', { name: NOTE.share, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', JSON.stringify({ title: subject, text: body }));
});

for (const { outcome, error, failures } of [
  { outcome: 'a share sheet closed without a choice is no failure', error: 'AbortError', failures: 0 },
  { outcome: 'sharing that fails says so', error: 'NotAllowedError', failures: 1 },
]) {
  test(outcome, async ({ page }) => {
    await page.addInitScript((name) => {
      const share = (): Promise<void> => {
        document.documentElement.dataset.shared = '';
        return Promise.reject(new DOMException('No', name));
      };
      Object.defineProperty(navigator, 'share', { value: share });
    }, error);
    await visit(page, ROUTE);
    await page.getByRole('button', { name: NOTE.share, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared');
    await expect(page.getByRole('status').filter({ hasText: NOTE.shareRefused })).toHaveCount(failures);
  });
}

test('where the device cannot share, nothing offers it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  await visit(page, ROUTE);
  await expect(page.getByRole('button', { name: NOTE.copyBody })).toBeVisible();
  await expect(page.getByRole('button', { name: NOTE.share })).toHaveCount(0);
});

test('a note is marked as sent today only when I say so, on another day when I correct it, or not after all', async ({
  page,
}) => {
  await page.clock.setFixedTime(LATE_EVENING);
  await visit(page, ROUTE);
  await writeNote(page);
  const sent = page.getByRole('status').filter({ hasText: /^Sent on/ });
  await expect(sent).toHaveCount(0);

  await page.getByRole('button', { name: NOTE.markSent }).click();
  const again = page.getByRole('button', { name: CHOICE.writeTo('Sam & Zoë') });
  await again.click();
  await expect(sent).toHaveText('Sent on Thursday, March 5.');
  await reload(page);
  await again.click();
  await expect(sent).toHaveText('Sent on Thursday, March 5.');

  await page.getByLabel(CHOICES.sentDate).fill('2026-03-04');
  await expect(sent).toHaveText('Sent on Wednesday, March 4.');
  await reload(page);
  await again.click();
  await expect(sent).toHaveText('Sent on Wednesday, March 4.');
  await expect(page.getByLabel(CHOICES.sentDate)).toHaveValue('2026-03-04');

  await page.getByRole('button', { name: CHOICES.notSent }).click();
  await expect(sent).toHaveCount(0);
  await reload(page);
  await expect(page.getByRole('button', { name: NOTE.markSent })).toBeVisible();
  await expect(sent).toHaveCount(0);
});
