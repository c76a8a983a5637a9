import { expect, test, type Page } from '@playwright/test';
import { ALL_ROUTES, visit } from './support/routes.ts';
import { countedTicks, FILLED_BY_HAND, returningWith, storageRefused } from './support/saved-states.ts';

const NARROW = { width: 320, height: 640 };
/** What a window of 1280 by 1024 has left at 400%. */
const ZOOMED = { width: 320, height: 256 };

/** What reaches over the right edge of the window, or scrolls the page sideways. */
async function sidewaysFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 1 && right > clientWidth + 1;
    });
    const faults = wide.map(({ outerHTML }) => outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide`, ...faults] : faults;
  });
}

/** Texts that do not fit the box they stand in; a text area scrolls, and what only screen readers hear has no box. */
async function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY, display, textOverflow } = getComputedStyle(element);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
        if (!isText || display.startsWith('inline') || clientWidth <= 1) return false;
        if (element.matches('textarea, script, style, noscript, option')) return false;
        // What is known of an interview or a note is one line, and is whole where that leads or once it is opened.
        if (element.matches('.menu-name, .note-facts span') && textOverflow === 'ellipsis') return false;
        // What is at hand for a note is shown by its beginning, and is whole in the field that it goes into.
        if (element.matches('.part-line')) return false;
        const tolerance = overflowX === 'visible' && overflowY === 'visible' ? 4 : 1;
        return scrollWidth > clientWidth + tolerance || scrollHeight > clientHeight + tolerance;
      })
      .map(
        ({ outerHTML, clientWidth, clientHeight, scrollWidth, scrollHeight }) =>
          `${scrollWidth}x${scrollHeight} in ${clientWidth}x${clientHeight}: ${outerHTML.slice(0, 120)}`,
      ),
  );
}

/** The spacing that WCAG 1.4.12 lets a reader ask for; an adopted sheet is what the policy leaves open to readers. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });
}

for (const reader of ['a newcomer', 'someone who filled in everything'] as const) {
  test(`every page scrolls only downwards for ${reader}, at 320 px, at 400% and with text spaced out`, async ({
    page,
  }) => {
    const hasWritten = reader !== 'a newcomer';
    if (hasWritten) await returningWith(page);
    for (const route of ALL_ROUTES) {
      await page.setViewportSize(NARROW);
      await visit(page, route);
      if (hasWritten) await expect(countedTicks(page)).toBeAttached();
      expect.soft(await sidewaysFaults(page), `${route} at 320 px`).toEqual([]);
      await page.setViewportSize(ZOOMED);
      expect.soft(await sidewaysFaults(page), `${route} at 400%`).toEqual([]);
      await spaceText(page);
      expect.soft(await sidewaysFaults(page), `${route} at 400% with text spaced out`).toEqual([]);
      expect.soft(await clippedTexts(page), `clipped on ${route} at 400% with text spaced out`).toEqual([]);
    }
  });
}

for (const width of [320, 700, 1000, 1280]) {
  test(`a note with a word longer than any line stays in a window ${width} px wide, composed or by hand`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await returningWith(page, FILLED_BY_HAND);
    await visit(page, './thank-you/');
    await page.getByRole('button', { name: 'Edit the text' }).click();
    await expect(page.getByLabel('The whole note', { exact: true })).toHaveValue(/Dear Sam/);
    expect.soft(await sidewaysFaults(page), 'by hand').toEqual([]);
    await page.getByRole('button', { name: 'Use the fields again' }).click();
    await page
      .getByRole('button', { name: /^Use .*left unsaid/ })
      .first()
      .click();
    await expect(page.getByRole('region', { name: 'Your note' })).toContainText('left-unsaid');
    expect.soft(await sidewaysFaults(page), 'composed').toEqual([]);
  });
}

test('everything to press is at least 44 px in one direction and 24 in the other, its label included', async ({
  page,
}) => {
  await returningWith(page);
  for (const route of ALL_ROUTES) {
    await visit(page, route);
    await expect(countedTicks(page)).toBeAttached();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea')]
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 1)
        .filter((control) => {
          // A link inside a sentence is as high as the line, which WCAG 2.5.8 allows.
          const isInline = control.matches('a') && getComputedStyle(control).display === 'inline';
          return !isInline || control.parentElement?.textContent.trim() === control.textContent.trim();
        })
        .flatMap((control) => {
          const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
          const boxes = [control, ...labels].map((each) => each.getBoundingClientRect());
          const sides = [Math.max(...boxes.map(({ width }) => width)), Math.max(...boxes.map(({ height }) => height))];
          const isAmple = Math.max(...sides) >= 44 && Math.min(...sides) >= 24;
          return isAmple ? [] : [`${sides.map(Math.round).join(' by ')}: ${control.outerHTML.slice(0, 100)}`];
        }),
    );
    expect.soft(small, route).toEqual([]);
  }
});

for (const route of ['./before-you-leave/', './worksheet/', './thank-you/']) {
  for (const situation of ['', ' while a notice says that nothing is saved'] as const) {
    test(`on ${route} what has the focus is never hidden behind what sticks to the top${situation}`, async ({
      page,
    }) => {
      if (situation !== '') await storageRefused(page);
      await visit(page, route);
      if (situation !== '') await expect(page.getByRole('alert').getByRole('button')).toBeVisible();
      await page.getByRole('contentinfo').getByRole('link').last().focus();
      const hidden: string[] = [];
      for (;;) {
        await page.keyboard.press('Shift+Tab');
        const stop = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused.matches('body, .skip')) return undefined;
          const { x, y, width, height } = focused.getBoundingClientRect();
          const points = [0.1, 0.5, 0.9].map((part) => [x + width / 2, y + height * part] as const);
          const isSeen = points.some(([left, top]) => {
            const shown = document.elementFromPoint(left, top);
            return shown !== null && (focused.contains(shown) || shown.contains(focused));
          });
          return isSeen ? '' : focused.outerHTML.slice(0, 100);
        });
        if (stop === undefined) break;
        if (stop !== '') hidden.push(stop);
      }
      expect(hidden).toEqual([]);
    });
  }
}
