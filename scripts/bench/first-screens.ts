/* What stands on the first screen of every page, before anything is scrolled, and how much of it the header takes. */
import type { Browser } from '@playwright/test';
import { EMPTY_INTERVIEW } from '../../src/domain/record/interview.ts';
import { personWith, SCREENS, type Screen } from './counted-person.ts';
import { printTable, verdict, type Row } from './figures.ts';

/** The most of the height that the header and the path may take, by the width of the screen. */
const MOST_HEADER: Readonly<Record<number, number>> = { 390: 0.15, 320: 0.22 };

/** Somebody who returns the day after: home has a next thing to say. */
const RETURNING = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  date: new Date(Date.now() - 86_400_000).toLocaleDateString('en-CA'),
};

type Seen = { readonly header: number; readonly end: number; readonly what: string };

/** Where the page itself begins, and the first thing in it that can be done: a task, a field, a button, a next step. */
function look(): Seen {
  const isShown = (element: Element): boolean => element.getBoundingClientRect().height > 0;
  const main = document.querySelector('main') ?? document.body;
  const doable = 'input, textarea, select, button, .button, .home-path a, .contents a, .interview-list a';
  const first = [...main.querySelectorAll(doable)].find(isShown);
  const words = first?.closest('label')?.textContent ?? first?.textContent ?? '';
  return {
    header: Math.round(main.getBoundingClientRect().top),
    end: first === undefined ? 0 : Math.round(first.getBoundingClientRect().bottom),
    what: (words === '' ? (first?.id ?? 'nothing') : words).trim().slice(0, 36),
  };
}

function judged({ width, height }: Screen, { header, end }: Seen): string {
  const most = MOST_HEADER[width];
  return verdict({
    header: most === undefined || header <= most * height,
    'first screen': end <= height,
  });
}

/** Opens every page on every screen, as somebody who returns, and prints what is there. */
export async function benchFirstScreens(browser: Browser, origin: string, routes: readonly string[]): Promise<void> {
  const rows: Row[] = [];
  for (const screen of SCREENS) {
    const person = await personWith(browser, screen, RETURNING);
    for (const route of routes) {
      await person.page.goto(origin + route);
      await person.page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' });
      const seen = await person.page.evaluate(look);
      const share = `${((100 * seen.header) / screen.height).toFixed(1)}%`;
      rows.push([screen.name, route, seen.header, share, seen.end, seen.what, judged(screen, seen)]);
    }
    await person.leave();
  }
  printTable(
    'THE FIRST SCREEN OF EVERY PAGE',
    'Pixels that the header takes: at most 15% at 390 x 844, 22% at 320 x 640. What can be done first ends on the screen.',
    ['screen', 'route', 'header', 'share', 'ends at', 'what can be done first', 'met'],
    rows,
  );
}
