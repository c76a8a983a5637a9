import { expect, test, type Page } from '@playwright/test';
import { CHECKLIST } from '../../../src/text/stages/checklist.ts';
import { RESET } from '../../../src/text/stages/reset.ts';
import { PATH } from '../../../src/text/stages/path.ts';
import { follow, holdScripts, reload } from '../support/journey.ts';
import { visit } from '../support/routes.ts';

const STAGE = './before-you-leave/';
const CONTACT = 'Get contact details from everyone you met';
const FOLLOW_UP = 'Ask how to follow up, and when they will decide';
const WRITE_DOWN = 'Write their answer down';

function task(page: Page, name: string) {
  return page.getByRole('checkbox', { name, exact: true });
}

function notForMe(page: Page, name: string) {
  return page.getByRole('button', { name: `${CHECKLIST.notForMe}: ${name}`, exact: true });
}

/** How far along the stage is, in the stage's own words. */
function stageWords(page: Page) {
  return page.getByRole('region', { name: 'When to move on' }).getByRole('status');
}

function onPath(page: Page, stage = 'Before you leave') {
  return page.getByRole('navigation', { name: PATH.label }).getByRole('link', { name: stage });
}

/** How many marks of the drawing look just as the first one does: 1 when the first task alone is ticked. */
function looksLikeTheFirst(page: Page): Promise<number> {
  return onPath(page)
    .locator('.path-marks i')
    .evaluateAll((marks) => {
      const looks = marks.map((mark) => {
        const { borderTopColor, borderTopWidth, height, backgroundColor } = getComputedStyle(mark);
        return [borderTopColor, borderTopWidth, height, backgroundColor].join();
      });
      return looks.filter((look) => look === looks[0]).length;
    });
}

test('a tick shows at once in the words of the stage, in the words and the drawing of the path, and on the home page', async ({
  page,
}) => {
  await visit(page, STAGE);
  await expect(stageWords(page)).toHaveText('0 of 4 done');
  expect(await looksLikeTheFirst(page)).toBe(4);

  await task(page, CONTACT).check();
  await expect(stageWords(page)).toHaveText('1 of 4 done');
  await expect(onPath(page)).toHaveAccessibleName(/1 of 4 done/);
  await expect.poll(() => looksLikeTheFirst(page)).toBe(1);

  await follow(page, page.getByRole('link', { name: 'After the Interview' }));
  await expect(page.getByRole('listitem').filter({ hasText: 'Still there' })).toContainText('1 of 4 done');
});

test('a tick is still there after a reload, and unticking it is too', async ({ page }) => {
  await visit(page, STAGE);
  await task(page, CONTACT).check();
  await task(page, FOLLOW_UP).check();
  await reload(page);
  await expect(task(page, CONTACT)).toBeChecked();
  await expect(task(page, FOLLOW_UP)).toBeChecked();
  await expect(task(page, WRITE_DOWN)).not.toBeChecked();
  await expect(stageWords(page)).toHaveText('2 of 4 done');

  await task(page, CONTACT).uncheck();
  await expect(stageWords(page)).toHaveText('1 of 4 done');
  await reload(page);
  await expect(task(page, CONTACT)).not.toBeChecked();
  await expect(task(page, FOLLOW_UP)).toBeChecked();
});

test('a tick shows in another open tab, and unticking it there just after shows here', async ({ page, context }) => {
  const other = await context.newPage();
  await visit(page, STAGE);
  await visit(other, STAGE);
  await task(page, CONTACT).check();
  await expect(task(other, CONTACT)).toBeChecked();
  await expect(stageWords(other)).toHaveText('1 of 4 done');
  await expect(onPath(other)).toHaveAccessibleName(/1 of 4 done/);

  await task(other, CONTACT).uncheck();
  await expect(task(page, CONTACT)).not.toBeChecked();
  await expect(stageWords(page)).toHaveText('0 of 4 done');
  await expect(task(other, CONTACT)).not.toBeChecked();
});

test('a task that is not for me leaves the count, and comes back when I change my mind', async ({ page }) => {
  await visit(page, STAGE);
  await task(page, CONTACT).check();
  await notForMe(page, FOLLOW_UP).click();
  await expect(stageWords(page)).toHaveText('1 of 3 done');
  await expect(task(page, FOLLOW_UP)).toBeDisabled();

  await reload(page);
  await expect(stageWords(page)).toHaveText('1 of 3 done');
  await expect(notForMe(page, FOLLOW_UP)).toHaveAttribute('aria-pressed', 'true');

  await notForMe(page, FOLLOW_UP).click();
  await expect(stageWords(page)).toHaveText('1 of 4 done');
  await task(page, FOLLOW_UP).check();
  await expect(stageWords(page)).toHaveText('2 of 4 done');
  await reload(page);
  await expect(task(page, FOLLOW_UP)).toBeChecked();
});

test('starting the list over asks first, and keeps everything on Cancel and on Escape', async ({ page }) => {
  await visit(page, STAGE);
  const startOver = page.getByRole('button', { name: CHECKLIST.reset });
  const dialog = page.getByRole('dialog', { name: RESET.question });
  await expect(startOver).toBeHidden();
  await task(page, CONTACT).check();

  await startOver.click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: RESET.no }).click();
  await expect(dialog).toBeHidden();
  await startOver.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(task(page, CONTACT)).toBeChecked();
  await reload(page);
  await expect(task(page, CONTACT)).toBeChecked();
});

test('starting the list over clears this list alone, keeps what was written, and can be undone', async ({ page }) => {
  await visit(page, './right-after/');
  await task(page, 'Sit down, eat something, breathe').check();
  await visit(page, STAGE);
  await task(page, CONTACT).check();
  await notForMe(page, FOLLOW_UP).click();
  await page.getByRole('textbox', { name: 'Anything else you caught' }).fill('Sam and half a name');

  const clear = async (): Promise<void> => {
    await page.getByRole('button', { name: CHECKLIST.reset }).click();
    await page.getByRole('dialog').getByRole('button', { name: RESET.yes }).click();
    await expect(stageWords(page)).toHaveText(CHECKLIST.wasReset);
    await expect(task(page, CONTACT)).not.toBeChecked();
  };
  await clear();
  await page.getByRole('button', { name: CHECKLIST.undoReset }).click();
  await expect(stageWords(page)).toHaveText('1 of 3 done');
  await reload(page);
  await expect(stageWords(page)).toHaveText('1 of 3 done');
  await expect(task(page, CONTACT)).toBeChecked();

  await clear();
  await reload(page);
  await expect(stageWords(page)).toHaveText('0 of 4 done');
  await expect(page.getByRole('textbox', { name: 'Anything else you caught' })).toHaveValue('Sam and half a name');
  await expect(onPath(page, 'Right after')).toHaveAccessibleName(/1 of 4 done/);
});

test('a tick made before the scripts arrive is kept', async ({ page }) => {
  const letScriptsGo = await holdScripts(page);
  await page.goto(STAGE, { waitUntil: 'commit' });
  await task(page, CONTACT).check();
  await letScriptsGo();
  await expect(task(page, CONTACT)).toBeChecked();
  await expect(stageWords(page)).toHaveText('1 of 4 done');
  await reload(page);
  await expect(task(page, CONTACT)).toBeChecked();
});

test('saved ticks are there before the scripts arrive, and one taken away then stays away', async ({ page }) => {
  await visit(page, STAGE);
  await task(page, CONTACT).check();
  await task(page, WRITE_DOWN).check();
  const letScriptsGo = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(task(page, CONTACT)).toBeChecked();
  await expect(task(page, FOLLOW_UP)).not.toBeChecked();
  expect(await looksLikeTheFirst(page)).toBe(2);
  await task(page, WRITE_DOWN).uncheck();
  await letScriptsGo();
  await reload(page);
  await expect(task(page, CONTACT)).toBeChecked();
  await expect(task(page, WRITE_DOWN)).not.toBeChecked();
});
