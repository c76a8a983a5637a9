import { expect, test, type Page } from '@playwright/test';
import { COMPARE } from '../../src/text/interviews/compare.ts';
import { ERASE_EVERYTHING, ERASE_ONE } from '../../src/text/safety/erasing.ts';
import { SHARED_COMPUTER } from '../../src/text/safety/shared-computer.ts';
import { INTERVIEWS } from '../../src/text/interviews/interviews.ts';
import { AGREEMENT } from '../../src/text/people/agreement.ts';
import { PEOPLE } from '../../src/text/people/people.ts';
import { expectAccessible } from './support/axe.ts';
import { addInterview } from './support/interviews.ts';
import { ALL_ROUTES, STAGE_ROUTES, visit } from './support/routes.ts';
import {
  countedTicks,
  FILLED_BY_HAND,
  returningWith,
  storageRefused,
  storedBroken,
  storedByNewerVersion,
} from './support/saved-states.ts';

const STAGE = './before-you-leave/';
const WITH_FIELDS = [STAGE, './worksheet/', './thank-you/', './follow-up/'] as const;
/** What somebody wrote shows on these; of it, the others have the bar and the path, which are the same everywhere. */
const WITH_WORDS = [
  ...STAGE_ROUTES,
  './',
  './worksheet/',
  './thank-you/',
  './follow-up/',
  './interviews/',
  './interview/',
  './compare/',
  './next-interview/',
] as const;

/** The states a page can be in, and what shows that it is. A notice is the same at every size. */
const STATES = [
  {
    state: 'for a newcomer',
    prepare: () => undefined,
    shown: (page: Page) => page.getByRole('main'),
    routes: ALL_ROUTES,
    tag: [],
  },
  {
    state: 'with everything filled in',
    prepare: returningWith,
    shown: countedTicks,
    routes: WITH_WORDS,
    tag: [],
  },
  {
    state: 'when the browser saves nothing',
    prepare: storageRefused,
    shown: (page: Page) => page.getByRole('alert').getByText('doesn’t let this page save anything'),
    routes: ['./', ...WITH_FIELDS],
    tag: ['@one-size'],
  },
  {
    state: 'when a part was unreadable and set aside',
    prepare: storedBroken,
    shown: (page: Page) => page.getByRole('button', { name: 'Download what was set aside' }),
    routes: WITH_FIELDS,
    tag: ['@one-size'],
  },
  {
    state: 'when a newer version has saved the notes, which makes them read-only',
    prepare: storedByNewerVersion,
    shown: (page: Page) => page.getByRole('alert').getByText('saved by a newer version'),
    routes: WITH_FIELDS,
    tag: ['@one-size'],
  },
];

for (const { state, prepare, shown, routes, tag } of STATES) {
  test(`axe finds nothing, in light and dark, ${state}`, { tag }, async ({ page }) => {
    test.setTimeout(90_000);
    await prepare(page);
    for (const route of routes) {
      await visit(page, route);
      await expect(shown(page)).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test('axe finds nothing while a stage asks before clearing its ticks, and after', async ({ page }) => {
  await returningWith(page);
  await visit(page, STAGE);
  await page.getByRole('button', { name: 'Clear the ticks on this page' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clear the ticks on this page?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Clear the ticks' }).click();
  await expect(page.getByRole('button', { name: 'Put the ticks back' })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing on a note taken over by hand, given back to the fields, and made a card', async ({ page }) => {
  await returningWith(page, FILLED_BY_HAND);
  await visit(page, './thank-you/');
  await page.getByRole('button', { name: 'Edit the text' }).click();
  await expect(page.getByLabel('The whole note', { exact: true })).toHaveValue(/Dear Sam/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use the fields again' }).click();
  await expect(page.getByRole('button', { name: 'Bring back my own version' })).toBeVisible();
  await page.getByRole('radio', { name: 'Card' }).check();
  await expect(page.getByRole('button', { name: 'Print as a card' })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing on the people and the interviews with everything open that can be opened', async ({ page }) => {
  test.setTimeout(90_000);
  await returningWith(page);
  await visit(page, STAGE);
  await page.getByRole('button', { name: /^Add details about Dr\. Maya/ }).click();
  await page.getByText(AGREEMENT.more).click();
  await expect(page.getByRole('group', { name: AGREEMENT.legend })).toBeVisible();
  await page.getByText(PEOPLE.more).click();
  await page.getByRole('button', { name: PEOPLE.remove('Sam Rivera') }).click();
  await expect(page.getByRole('button', { name: PEOPLE.undo('Sam Rivera') })).toBeVisible();
  await expectAccessible(page);

  await addInterview(page, 'Night Buses');
  await page.getByLabel(INTERVIEWS.date).fill('2026-12-30');
  await page.getByRole('radio', { name: INTERVIEWS.outcomes['next-round'] }).check();
  await expect(page.getByRole('link', { name: INTERVIEWS.practise })).toBeVisible();
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  await expectAccessible(page);

  await visit(page, './compare/');
  await expect(page.getByRole('button', { name: COMPARE.print })).toBeVisible();
  await expectAccessible(page);
  await visit(page, './interviews/');
  await page.getByRole('button', { name: /^Delete Harbour/ }).click();
  await expect(page.getByRole('button', { name: /^Delete it: Harbour/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Delete it: Harbour/ }).click();
  await expect(page.getByRole('button', { name: /^Bring back Harbour/ })).toBeFocused();
  await page.getByRole('button', { name: /^Delete for good: Harbour/ }).click();
  await expectAccessible(page);

  await visit(page, './your-data/');
  await page.getByRole('button', { name: SHARED_COMPUTER.turnOn }).click();
  await expect(page.getByRole('button', { name: SHARED_COMPUTER.move })).toBeVisible();
  await expectAccessible(page);
  for (const { open, yes } of [ERASE_ONE, ERASE_EVERYTHING]) {
    await page.getByRole('button', { name: open }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: yes })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  }
});

/** Controls whose outline, when reached by keyboard, is thinner than 2 px or stands out less than 3 to 1. */
async function faintFocus(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const rgb = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = rgb(colour).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      const colour = element === null ? 'rgb(255, 255, 255)' : getComputedStyle(element).backgroundColor;
      return rgb(colour)[3] === 0 ? behind(element?.parentElement ?? null) : colour;
    };
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex="0"]');
    const reachable = [...all].filter((each) => each.checkVisibility() && !each.matches(':disabled'));
    return reachable.flatMap((control) => {
      control.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      const [light = 0, dark = 0] = [luminance(outlineColor), luminance(behind(control.parentElement))].sort(
        (a, b) => b - a,
      );
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && (light + 0.05) / (dark + 0.05) >= 3;
      return isSeen ? [] : [control.outerHTML.slice(0, 100)];
    });
  });
}

test('every control shows that it has the focus, in light and dark', { tag: '@one-size' }, async ({ page }) => {
  await returningWith(page);
  for (const route of ALL_ROUTES) {
    await visit(page, route);
    await expect(countedTicks(page)).toBeAttached();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await faintFocus(page), `${route} in the ${colorScheme} theme`).toEqual([]);
    }
  }
});
