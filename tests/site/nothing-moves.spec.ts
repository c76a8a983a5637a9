import { expect, test, type Page } from '@playwright/test';
import type { Interview } from '../../src/domain/record/interview.ts';
import { ALL_ROUTES, awake, ROUTES, STAGE_ROUTES, visit } from './support/routes.ts';
import { ALL_TASKS, countedTicks, FILLED, returningWith } from './support/saved-states.ts';
import { partsOfHeader, startSlowServer } from './support/slow-server.ts';

/** Notes every element that the browser moves after it was first drawn. */
async function noteMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
    new PerformanceObserver((list) => {
      // Less than half a thousandth is a dot of the path, and counts as 0 wherever such moves are measured.
      for (const { sources } of (list.getEntries() as Shift[]).filter(({ value }) => value >= 0.0005)) {
        moved.push(...sources.map(({ node }) => (node as Element | null)?.outerHTML.slice(0, 100) ?? 'something'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Letters so narrow, or so wide, that whatever fonts the machine has decide nothing; and text as large as asked for. */
const LETTERS = {
  narrow: { width: 390, spacing: '-0.14em', size: '100%' },
  wide: { width: 390, spacing: '0.35em', size: '100%' },
  'wide and large': { width: 320, spacing: '0.3em', size: '130%' },
  'wide and large on a desk': { width: 1280, spacing: '0.3em', size: '130%' },
} as const;

/** Sets all text like this before anything is drawn; an adopted sheet is what the policy leaves open to readers. */
async function setText(page: Page, { width, spacing, size }: (typeof LETTERS)[keyof typeof LETTERS]): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.addInitScript(
    ({ letterSpacing, fontSize }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { letter-spacing: ${letterSpacing} !important; }
        html { font-size: calc(1.0625rem * ${String(parseInt(fontSize) / 100)}) !important; }`);
      document.adoptedStyleSheets.push(sheet);
    },
    { letterSpacing: spacing, fontSize: size },
  );
}

const NOTHING_IS_FOR_ME: Interview = {
  ...FILLED,
  agreement: { ...FILLED.agreement, with: '' },
  tasks: Object.fromEntries(ALL_TASKS.map((id) => [id, 'not-for-me' as const])),
};

/** Waits until the browser has drawn something. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** What the browser has moved so far. */
async function movesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // Two frames after the last change, all shifts have been reported.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (window as unknown as { moved: string[] }).moved;
  });
}

for (const [letters, text] of Object.entries(LETTERS)) {
  for (const [reader, interview] of Object.entries({
    'a newcomer': undefined,
    'someone returning': FILLED,
    'someone for whom no task is': NOTHING_IS_FOR_ME,
  })) {
    test(
      `nothing moves while a page loads for ${reader} where letters are ${letters}`,
      { tag: '@chromium' },
      async ({ page }) => {
        // The morning after the interview: what is to be done next is a short list.
        await page.clock.setFixedTime(new Date('2026-11-03T09:00:00'));
        if (interview !== undefined) await returningWith(page, interview);
        await setText(page, text);
        await noteMoves(page);
        for (const route of ALL_ROUTES) {
          await visit(page, route);
          if (interview === FILLED) await expect(countedTicks(page)).toBeAttached();
          expect.soft(await movesOn(page), route).toEqual([]);
        }
      },
    );
  }
}

for (const { device, width, routes } of [
  { device: 'phone', width: 390, routes: ROUTES },
  { device: 'desk', width: 1280, routes: STAGE_ROUTES },
]) {
  test(
    `nothing moves on a slow ${device} with a slow line, where a page is drawn before all of it has come`,
    { tag: '@chromium' },
    async ({ page, baseURL }) => {
      test.slow();
      const server = await startSlowServer(baseURL ?? '');
      const path = new URL(baseURL ?? '').pathname;
      await page.setViewportSize({ width, height: 844 });
      await page.clock.setFixedTime(new Date('2026-11-03T09:00:00'));
      await returningWith(page, FILLED);
      await noteMoves(page);
      // What is held back until its island is awake is shown after some seconds in any case: a busy machine takes longer.
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { animation-delay: 3600s !important; }');
        document.adoptedStyleSheets.push(sheet);
      });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      for (const route of routes) {
        await page.goto(new URL(path + route, server.origin).href, { waitUntil: 'commit' });
        await drawn(page);
        while (server.sendMore()) await movesOn(page);
        await page.waitForLoadState();
        await awake(page);
        await expect(countedTicks(page)).toBeAttached();
        expect.soft(await movesOn(page), route).toEqual([]);
      }
      server.close();
    },
  );
}

for (const [letters, text] of Object.entries(LETTERS)) {
  for (const [reader, interview] of Object.entries({ 'a newcomer': undefined, 'somebody returning': FILLED })) {
    test(
      `nothing moves for ${reader} where the header is drawn tag by tag and letters are ${letters}`,
      { tag: '@chromium' },
      async ({ page, baseURL }) => {
        const server = await startSlowServer(baseURL ?? '', partsOfHeader);
        const path = new URL(baseURL ?? '').pathname;
        await page.clock.setFixedTime(new Date('2026-11-03T09:00:00'));
        if (interview !== undefined) await returningWith(page, interview);
        await setText(page, text);
        await noteMoves(page);
        await page.goto(new URL(path + STAGE_ROUTES[0], server.origin).href, { waitUntil: 'commit' });
        await drawn(page);
        while (server.sendMore()) await movesOn(page);
        await page.waitForLoadState();
        await awake(page);
        expect(await movesOn(page)).toEqual([]);
        server.close();
      },
    );
  }
}
