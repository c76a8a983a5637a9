import { expect, test, type Locator, type Page } from '@playwright/test';
import { WORKSHEET, WORKSHEET_WORDS } from '../../../src/text/worksheet.ts';
import { PATH } from '../../../src/text/stages/path.ts';
import { copied, downloaded, follow, followClipboard, reload, saved } from '../support/journey.ts';
import { visit } from '../support/routes.ts';

const WORD = 'How do you feel, in one word?';
const TEXT = 'What went well?';
const LIST = 'Which questions did they ask?';
const SCALE = 'Is it the right fit for you?';

function field(page: Page, question: string) {
  return page.getByRole('textbox', { name: question, exact: true });
}

/** The scale of one question, and the place for the reason. */
function scale(page: Page, question = SCALE) {
  const group = page.getByRole('group', { name: question });
  const place = (score: number): Locator => group.getByRole('radio', { name: new RegExp(`^${String(score)}\\b`) });
  return { group, place, reason: group.getByRole('textbox') };
}

function progress(page: Page) {
  return page.getByText(/\d+ of \d+ answered/);
}

async function fillEveryKind(page: Page): Promise<void> {
  await field(page, WORD).fill('hopeful');
  await field(page, TEXT).fill('The harbour plan.\n\nThey *laughed* twice.');
  await field(page, LIST).fill('Why us?\nWhat would you do first?');
  await scale(page).place(4).check();
  await scale(page).reason.fill('  two spaces, a tab\tand ünïcödé 🙂');
}

test('a word typed on the way out of a field is never taken out of it again', async ({ page }) => {
  await visit(page, './worksheet/');
  const inTheSameMoment = await field(page, TEXT).evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    element.value = 'the case';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.blur();
    return element.value;
  });
  expect(inTheSameMoment).toBe('the case');
});

test('every question of the sheet is saved as typed and found after closing the page', async ({ page, context }) => {
  await visit(page, './worksheet/');
  const fields = page.getByRole('main').getByRole('textbox');
  const lowest = page.getByRole('main').getByRole('radio', { name: '2', exact: true });
  for (const [index, each] of (await fields.all()).entries()) await each.fill(`Line ${index}\n\n  and <b>more</b> 🙂 `);
  for (const each of await lowest.all()) await each.check();
  await saved(page);
  await page.close();

  const later = await context.newPage();
  await visit(later, './worksheet/');
  await expect(progress(later)).toHaveText(/^(\d+) of \1 answered/);
  for (const [index, each] of (await later.getByRole('main').getByRole('textbox').all()).entries()) {
    await expect(each).toHaveValue(`Line ${index}\n\n  and <b>more</b> 🙂 `);
  }
  for (const each of await later.getByRole('radio', { name: '2', exact: true }).all()) await expect(each).toBeChecked();
});

test('what is typed in the last moment before leaving is kept', async ({ page }) => {
  await visit(page, './worksheet/');
  await field(page, TEXT).fill('typed, then straight to another page');
  await page.goto('./right-after/');
  await visit(page, './worksheet/');
  await expect(field(page, TEXT)).toHaveValue('typed, then straight to another page');
  await field(page, WORD).fill('typed, then reloaded');
  await reload(page);
  await expect(field(page, WORD)).toHaveValue('typed, then reloaded');
});

test('a place on the scale can be chosen, changed and cleared, each lasting', async ({ page }) => {
  await visit(page, './worksheet/');
  const { group, place } = scale(page);
  const clear = group.getByRole('button', { name: WORKSHEET.clearScore });
  await expect(clear).toBeHidden();
  await place(4).check();
  await reload(page);
  await expect(place(4)).toBeChecked();

  await place(1).check();
  await reload(page);
  await expect(place(1)).toBeChecked();
  await expect(place(4)).not.toBeChecked();

  await clear.click();
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
  await reload(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(clear).toBeHidden();
});

test('a text area grows with its text, so that all of it can be seen, and is as tall after a reload', async ({
  page,
}) => {
  await visit(page, './worksheet/');
  const height = async (): Promise<number> => (await field(page, TEXT).boundingBox())?.height ?? 0;
  const hidden = (): Promise<number> => field(page, TEXT).evaluate((area) => area.scrollHeight - area.clientHeight);
  const before = await height();
  await field(page, TEXT).fill(Array.from({ length: 30 }, (_, line) => `Line ${line} of what went well`).join('\n'));
  await expect.poll(height).toBeGreaterThan(before * 4);
  await expect.poll(hidden).toBeLessThanOrEqual(1);
  await reload(page);
  await expect.poll(height).toBeGreaterThan(before * 4);
  await field(page, TEXT).fill('');
  await expect.poll(height).toBe(before);
});

test('the ends of a scale say aloud what they stand for', async ({ page }) => {
  await visit(page, './worksheet/');
  const names = ['1, No', '2', '3', '4', '5, Yes'];
  for (const name of names) await expect(scale(page).group.getByRole('radio', { name, exact: true })).toBeVisible();
});

test('the sheet says how many questions are answered, counting a scale and its reason once', async ({ page }) => {
  await visit(page, './worksheet/');
  await expect(progress(page)).toHaveText(/^0 of \d+/);
  await field(page, TEXT).fill('   \n ');
  await saved(page);
  await expect(progress(page)).toHaveText(/^0 of \d+/);
  await field(page, TEXT).fill('The tour');
  await expect(progress(page)).toHaveText(/^1 of \d+/);
  await scale(page).place(5).check();
  await scale(page).reason.fill('They asked when I could start.');
  await expect(progress(page)).toHaveText(/^2 of \d+/);
  await reload(page);
  await expect(progress(page)).toHaveText(/^2 of \d+/);
  await field(page, TEXT).fill('');
  await expect(progress(page)).toHaveText(/^1 of \d+/);
});

test('Copy as text puts every question that was answered on the clipboard, with its answer', async ({
  page,
  browserName,
}) => {
  await followClipboard(page, browserName);
  await visit(page, './worksheet/');
  await fillEveryKind(page);
  await page.getByRole('button', { name: WORKSHEET.copy }).click();
  await expect(page.getByRole('status').filter({ hasText: WORKSHEET.copied })).toBeVisible();
  const text = await copied(page);
  expect(text).toContain(`${WORD}\nhopeful\n`);
  expect(text).toContain(`${TEXT}\nThe harbour plan.\n\nThey *laughed* twice.\n`);
  expect(text).toContain(`${LIST}\n- Why us?\n- What would you do first?\n`);
  expect(text).toContain(`${SCALE}\n4 of 5 (1 is “No”, 5 is “Yes”)\n\ntwo spaces, a tab\tand ünïcödé 🙂\n`);
  expect(text).not.toContain('What could have gone better?');
});

test('Copy as text says what to do instead where the browser refuses to copy', async ({ page }) => {
  await page.addInitScript(() => {
    const clipboard = { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
  await visit(page, './worksheet/');
  await page.getByRole('button', { name: WORKSHEET.copy }).click();
  await expect(page.getByRole('status').filter({ hasText: WORKSHEET.copyRefused })).toBeVisible();
});

test('Download as Markdown gives a file with every answer under its question', async ({ page }) => {
  await visit(page, './worksheet/');
  await fillEveryKind(page);
  const { name, text } = await downloaded(page, page.getByRole('button', { name: WORKSHEET.download }));
  expect(name).toMatch(/^interview-reflection-\d{4}-\d\d-\d\d\.md$/);
  expect(text).toContain(`# ${WORKSHEET_WORDS.title}\n`);
  expect(text).toContain(`### ${WORD}\n\nhopeful\n`);
  expect(text).toContain(`### ${TEXT}\n\nThe harbour plan.  \n  \nThey \\*laughed\\* twice.\n`);
  expect(text).toContain(`### ${LIST}\n\n- Why us?\n- What would you do first?\n`);
  expect(text).toContain(`### ${SCALE}\n\n4 of 5`);
  expect(text).toContain('two spaces, a tab\tand ünïcödé 🙂\n');
});

test('the second stage leads to the worksheet, and the worksheet back to it and on to the third', async ({ page }) => {
  await visit(page, './right-after/');
  await follow(page, page.getByRole('link', { name: 'Open the worksheet' }));
  await expect(page.getByRole('heading', { level: 1, name: 'The reflection worksheet' })).toBeVisible();
  await follow(page, page.getByRole('navigation', { name: PATH.label }).getByRole('link', { name: 'Right after' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Right after' })).toBeVisible();
  await follow(page, page.getByRole('link', { name: 'Open the worksheet' }));
  await follow(page, page.getByRole('link', { name: 'Next: Within 24 hours' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Within 24 hours' })).toBeVisible();
});
