import { expect, test, type Page } from '@playwright/test';
import { visit } from '../support/routes.ts';

/** Makes the page what it is in a browser that cannot size a text area by its text: Safari, and older ones of every maker. */
async function withoutFieldSizing(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) {
      for (const [index, rule] of [...sheet.cssRules].entries()) {
        if (rule instanceof CSSStyleRule) rule.style.removeProperty('field-sizing');
        if (!(rule instanceof CSSSupportsRule) || !rule.conditionText.includes('field-sizing')) continue;
        const inside = [...rule.cssRules].map(({ cssText }) => cssText).join('\n');
        sheet.deleteRule(index);
        sheet.insertRule(`@media all { ${inside} }`, index);
      }
    }
  });
}

for (const situation of ['where text areas size themselves', 'where they cannot'] as const) {
  test(`each place to write has an edge that can be seen and shows all that is written, ${situation}`, async ({
    page,
  }) => {
    for (const route of ['./worksheet/', './before-you-leave/', './thank-you/']) {
      await visit(page, route);
      if (situation === 'where they cannot') await withoutFieldSizing(page);
      const areas = page.getByRole('main').locator('textarea:visible');
      const edges = await areas.evaluateAll((all) =>
        all.map((area) => {
          const { borderTopColor, borderTopWidth } = getComputedStyle(area);
          return `${borderTopWidth} ${borderTopColor}`;
        }),
      );
      expect(edges.length, route).toBeGreaterThan(1);
      const edge = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'var(--edge)';
        const { color } = getComputedStyle(probe);
        probe.remove();
        return `1px ${color}`;
      });
      expect.soft(edges, route).toEqual(edges.map(() => edge));
    }
    await visit(page, './worksheet/');
    if (situation === 'where they cannot') await withoutFieldSizing(page);
    const area = page.getByLabel('What went well?');
    await area.fill(Array.from({ length: 30 }, (_, line) => `Line ${line}`).join('\n'));
    await expect.poll(() => area.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  });
}
