import { expect, test, type Page } from '@playwright/test';
import { NOTE } from '../../../src/text/note/note.ts';
import { OTHER_WAYS } from '../../../src/text/note/other-ways.ts';
import { SENDING } from '../../../src/text/note/sending.ts';
import { clipboardReader, copied, followClipboard } from '../support/journey.ts';
import { editText, field, otherWay, pieceField, preview, readNote } from '../support/note.ts';
import { visit } from '../support/routes.ts';

async function writeNote(page: Page): Promise<{ subject: string; body: string }> {
  await visit(page, './thank-you/');
  await field(page, 'name').fill('Sam & Zoë');
  await field(page, 'moment').fill('50% more <b>fog</b> + 1 crane #3');
  await expect(preview(page).body).toContainText('crane #3');
  return readNote(page);
}

const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

test('the subject and the note can be copied, each on its own', async ({ page, browserName }) => {
  await followClipboard(page, browserName);
  const { subject, body } = await writeNote(page);
  await (await otherWay(page, OTHER_WAYS.copySubject)).click();
  await expect(said(page, SENDING.copied)).toBeVisible();
  expect(await copied(page)).toBe(subject);
  // The subject alone is no note: nothing is asked about it.
  await expect(page.getByRole('button', { name: SENDING.notYet })).toHaveCount(0);
  await page.getByRole('button', { name: NOTE.copyBody }).click();
  await expect.poll(() => copied(page)).toBe(body);
});

test('where programs paste HTML, the note has its paragraphs, and what was typed is no markup @chromium', async ({
  page,
  browserName,
}) => {
  await followClipboard(page, browserName);
  const { body } = await writeNote(page);
  await page.getByRole('button', { name: NOTE.copyBody }).click();
  await expect(said(page, SENDING.copied)).toBeVisible();
  const reader = await clipboardReader(page);
  const paragraphs = await reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = (await (await item?.getType('text/html'))?.text()) ?? '';
    const pasted = new DOMParser().parseFromString(html, 'text/html');
    return [...pasted.querySelectorAll('p')].map((each) => each.innerHTML.replaceAll('<br>', '\n'));
  });
  expect(paragraphs.join('\n\n')).toBe(body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
});

for (const { outcome, missing } of [
  { outcome: 'a browser that copies no HTML copies the plain note', missing: ['write'] },
  {
    outcome: 'a browser that copies nothing shows the note selected, to be copied by hand',
    missing: ['write', 'writeText'],
  },
]) {
  test(outcome, async ({ page, browserName }) => {
    await followClipboard(page, browserName);
    await page.addInitScript((methods) => {
      for (const method of methods) {
        Object.defineProperty(navigator.clipboard, method, { value: () => Promise.reject(new Error('refused')) });
      }
    }, missing);
    const { body } = await writeNote(page);
    await page.getByRole('button', { name: NOTE.copyBody }).click();
    if (missing.length === 1) {
      await expect(said(page, SENDING.copied)).toBeVisible();
      expect(await copied(page)).toBe(body);
      return;
    }
    await expect(said(page, SENDING.copyRefused)).toBeVisible();
    const area = page.getByRole('textbox', { name: SENDING.toCopy });
    await expect(area).toBeFocused();
    const selected = await area.evaluate((text: HTMLTextAreaElement) =>
      text.value.slice(text.selectionStart, text.selectionEnd),
    );
    expect(selected).toBe(body);
  });
}

test('what is copied and sent has the paragraphs that were changed by hand', async ({ page, browserName }) => {
  await followClipboard(page, browserName);
  await writeNote(page);
  await editText(page);
  await pieceField(page, 'greeting').fill('Sam!');
  const mail = page.getByRole('link', { name: SENDING.mail });
  await expect(mail).toHaveAttribute('href', /body=Sam!%0D%0A%0D%0A.*crane%20%233/);
  await page.getByRole('button', { name: NOTE.copyBody }).click();
  await expect.poll(() => copied(page)).toMatch(/^Sam!\n\n[^]*crane #3/);
});
