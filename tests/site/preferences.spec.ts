import { expect, test, type Locator } from '@playwright/test';
import { POCKET_CARD } from '../../src/text/stages/pocket-card.ts';
import { ALL_ROUTES, visit } from './support/routes.ts';
import { returningWith } from './support/saved-states.ts';

const STAGE = './before-you-leave/';

test('the dark theme has light words on dark paper, and the light theme the reverse', async ({ page }) => {
  const brightness = (property: 'color' | 'background-color'): Promise<number> =>
    page.locator('html').evaluate((root, name) => {
      const parts = getComputedStyle(root).getPropertyValue(name).match(/\d+/g) ?? [];
      return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
    }, property);
  await visit(page, './');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await brightness('background-color')).toBeGreaterThan(0.8);
  expect(await brightness('color')).toBeLessThan(0.3);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await brightness('background-color')).toBeLessThan(0.2);
  expect(await brightness('color')).toBeGreaterThan(0.7);
});

test('on paper all words are black or dark grey on white, also in the dark theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await returningWith(page);
  for (const route of ALL_ROUTES) {
    await visit(page, route);
    const coloured = await page.evaluate(() => {
      const rgb = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const shown = [document.documentElement, ...document.body.querySelectorAll('*')].filter(
        (each) =>
          each.checkVisibility() &&
          [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
      );
      return shown.flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        const isDark = rgb(color)
          .slice(0, 3)
          .every((part) => part <= 0x33);
        const isWhite =
          rgb(backgroundColor)[3] === 0 ||
          rgb(backgroundColor)
            .slice(0, 3)
            .every((part) => part === 255);
        return isDark && isWhite ? [] : [`${color} on ${backgroundColor}: ${element.outerHTML.slice(0, 80)}`];
      });
    });
    expect.soft(coloured, route).toEqual([]);
  }
});

test('nothing moves by itself for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await returningWith(page);
  for (const route of ALL_ROUTES) {
    await visit(page, route);
    const moving = await page.evaluate(() => {
      const applied = [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .flatMap(function open(rule): CSSRule[] {
          if (!(rule instanceof CSSMediaRule)) return [rule];
          return matchMedia(rule.media.mediaText).matches ? [...rule.cssRules].flatMap(open) : [];
        });
      const fades = applied
        .filter(({ cssText }) => cssText.startsWith('@view-transition'))
        .map(({ cssText }) => cssText);
      const animated = [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      });
      return [...fades, ...animated.map(({ outerHTML }) => outerHTML.slice(0, 100))];
    });
    expect.soft(moving, route).toEqual([]);
  }
});

test.describe('in forced colours', { tag: '@chromium' }, () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
  });

  /** Whether checking this control changes what is seen of it. */
  async function looksChecked(control: Locator): Promise<boolean> {
    const before = await control.screenshot();
    await control.check();
    await control.blur();
    return !before.equals(await control.screenshot());
  }

  test('a tick, a score and a voice can be seen', async ({ page }) => {
    await visit(page, STAGE);
    expect(await looksChecked(page.getByRole('checkbox').first())).toBe(true);
    await visit(page, './worksheet/');
    expect(await looksChecked(page.getByRole('radio', { name: '3', exact: true }).first())).toBe(true);
    await visit(page, './thank-you/');
    expect(await looksChecked(page.getByRole('radio', { name: 'Formal' }))).toBe(true);
  });

  test('the current stage, what is not for me, buttons and the focus can be seen', async ({ page }) => {
    await visit(page, STAGE);
    const path = page.getByRole('navigation', { name: 'The four stages' });
    const dot = (link: Locator) => link.evaluate((each) => getComputedStyle(each, '::before').borderTopWidth);
    const current = await dot(path.getByRole('link', { name: 'Before you leave' }));
    expect(current).not.toBe(await dot(path.getByRole('link', { name: 'Right after' })));
    const notForMe = page.getByRole('button', { name: /^Not for me/ }).first();
    await notForMe.click();
    const label = page
      .locator('label')
      .filter({ has: page.getByRole('checkbox') })
      .first();
    await expect(label.locator('span')).toHaveCSS('text-decoration-line', 'line-through');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
    await visit(page, './before-the-interview/');
    await expect(page.getByRole('button', { name: POCKET_CARD.print })).toHaveCSS('border-top-style', 'solid');
  });
});
