import { expect, test, type Page } from '@playwright/test';
import { NOTE } from '../../src/text/note/note.ts';
import { OTHER_WAYS } from '../../src/text/note/other-ways.ts';
import { SENDING } from '../../src/text/note/sending.ts';
import { WORKSHEET } from '../../src/text/worksheet.ts';
import { downloaded, reload, saved } from './support/journey.ts';
import { otherWay, PARTS } from './support/note.ts';
import { visit } from './support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored } from './support/storage.ts';

const ABSURD: Readonly<Record<string, string>> = {
  'a hundred thousand characters': 'All of it. '.repeat(9_100).slice(0, 100_000).trim(),
  'a word of 300 letters': 'w'.repeat(300),
  'emoji that are joined': '👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 e\u0301',
  'text from right to left': 'شكرا على وقتك \u202e reversed',
  HTML: '<img src=x onerror="window.hacked=true"></textarea><script>window.hacked=true</script>&amp; too',
  'braces and brackets': '{company} [at {name}] $1 {{x}}',
};

/** What was written ran as nothing, and did not widen the page. */
async function expectPlain(page: Page): Promise<void> {
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWide, 'the page can be scrolled sideways').toBe(false);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
}

test.beforeEach(({ page }) => {
  expectNoErrors(page);
});

test('a text of any kind is saved, shown and exported as plain text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await visit(page, './worksheet/');
  for (const [what, text] of Object.entries(ABSURD)) {
    await test.step(what, async () => {
      await page.getByLabel('What went well?').fill(text);
      await saved(page);
      await reload(page);
      await expect(page.getByLabel('What went well?')).toHaveValue(text);
      const file = await downloaded(page, page.getByRole('button', { name: WORKSHEET.download }));
      expect(file.text.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toContain(text);
      await expectPlain(page);
    });
  }
});

test('a text of any kind is composed into a note as plain text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await visit(page, './thank-you/');
  const preview = page.getByRole('region', { name: NOTE.previewHeading });
  for (const [what, text] of Object.entries(ABSURD)) {
    await test.step(what, async () => {
      await page.getByRole('textbox', { name: PARTS.unsaid.label }).fill(text);
      await page.getByLabel(NOTE.recipient.name.label).fill(text.slice(0, 2000));
      await expect(preview).toContainText(text.slice(-40), { useInnerText: false });
      const file = await downloaded(page, await otherWay(page, OTHER_WAYS.text));
      expect(file.text).toContain(text);
      expect(file.name).toMatch(/^thank-you-note.{0,60}\.txt$/u);
      await expect(preview.getByRole('img')).toHaveCount(0);
      await expectPlain(page);
    });
  }
});

test('half a character is kept as it is, and sent as a mark in its place', async ({ page }) => {
  await visit(page, './thank-you/');
  const field = page.getByRole('textbox', { name: PARTS.moment.label });
  await field.focus();
  await page.keyboard.insertText('half \ud800 a sign');
  await expect(page.getByRole('link', { name: SENDING.mail })).toHaveAttribute('href', /half%20%EF%BF%BD%20a%20sign/);
  await expect.poll(async () => (await stored(page))[INTERVIEW_KEY]).toContain('a sign');
  await reload(page);
  await expect(field).toHaveValue(/^half . a sign$/su);
});
