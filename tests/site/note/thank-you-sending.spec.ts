import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { OTHER_WAYS } from '../../../src/text/note/other-ways.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import { copied, downloaded, followClipboard } from '../support/journey.ts';
import { field, otherWay, preview, readNote } from '../support/note.ts';
import { visit } from '../support/routes.ts';

const ROUTE = './thank-you/';

async function writeNote(page: Page): Promise<{ subject: string; body: string }> {
  await field(page, 'name').fill('Sam & Zoë');
  await field(page, 'email').fill('sam@example.org');
  await field(page, 'jobTitle').fill('R&D planner?');
  await field(page, 'moment').fill('50% more <b>fog</b> + 1 crane #3');
  await expect(preview(page).body).toContainText('crane #3');
  return readNote(page);
}

const mailLink = (page: Page) => page.getByRole('link', { name: /email app/ });
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

async function mailAddress(page: Page): Promise<{ to: string; subject: string | null; body: string | null }> {
  const { protocol, pathname, searchParams } = new URL((await mailLink(page).getAttribute('href')) ?? '');
  expect(protocol).toBe('mailto:');
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
}

test('the email app is given the address, the subject and the whole note', async ({ page }) => {
  await visit(page, ROUTE);
  const { subject, body } = await writeNote(page);
  await expect(mailLink(page)).toHaveAccessibleName(SENDING.mail);
  const mail = { to: 'sam@example.org', subject, body: body.replaceAll('\n', '\r\n') };
  expect(await mailAddress(page)).toEqual(mail);
});

test('a note too long for some email apps is copied by the same press that opens one, saying why', async ({
  page,
  browserName,
}) => {
  await followClipboard(page, browserName);
  await visit(page, ROUTE);
  const { subject } = await writeNote(page);
  const why = page.getByText(SENDING.mailTooLong);
  await expect(why).toBeHidden();
  await field(page, 'unsaid').fill('I have more to say about cranes. '.repeat(60));
  await expect(mailLink(page)).toHaveAccessibleName(SENDING.mailCopied);
  await expect(why).toBeVisible();
  expect(await mailAddress(page)).toEqual({ to: 'sam@example.org', subject, body: null });
  await mailLink(page).click();
  await expect(said(page, SENDING.copiedToPaste)).toBeVisible();
  await expect.poll(() => copied(page)).toContain('I have more to say about cranes. I have');
  await expect(page.getByRole('button', { name: SENDING.yes.email })).toBeVisible();
});

test('the note is downloaded as a text file named after the person and the day', async ({ page }) => {
  await visit(page, ROUTE);
  const { subject, body } = await writeNote(page);
  const { name, text } = await downloaded(page, await otherWay(page, OTHER_WAYS.text));
  expect(name).toMatch(/^thank-you-note-sam-zoë-(.+-)?\d{4}-\d\d-\d\d\.txt$/);
  expect(text).toBe(`Subject: ${subject}\n\n${body}\n`);
});

test('the note is downloaded as a draft that a mail program reads as it was written', async ({ page }) => {
  await visit(page, ROUTE);
  const { subject, body } = await writeNote(page);
  const button = await otherWay(page, OTHER_WAYS.eml);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(/^thank-you-note-sam-zoë-(.+-)?\d{4}-\d\d-\d\d\.eml$/);
  const draft = await PostalMime.parse(await readFile(await download.path()));
  expect(draft).toMatchObject({
    to: [{ name: 'Sam & Zoë', address: 'sam@example.org' }],
    subject,
    text: `${body}\n`,
    attachments: [],
  });
  expect(draft.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
  await expect(said(page, OTHER_WAYS.emlSaved)).toBeVisible();
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
  await (await otherWay(page, OTHER_WAYS.share)).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', JSON.stringify({ title: subject, text: body }));
});

for (const { outcome, error, failures } of [
  {
    outcome: 'a share sheet closed without a choice is no failure, and nothing is asked',
    error: 'AbortError',
    failures: 0,
  },
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
    await (await otherWay(page, OTHER_WAYS.share)).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared');
    await expect(said(page, OTHER_WAYS.shareRefused)).toHaveCount(failures);
    await expect(page.getByRole('button', { name: SENDING.notYet })).toHaveCount(0);
  });
}

test('where the device cannot share, nothing offers it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  await visit(page, ROUTE);
  await expect(await otherWay(page, OTHER_WAYS.text)).toBeVisible();
  await expect(page.getByRole('button', { name: OTHER_WAYS.share, exact: true })).toHaveCount(0);
});
