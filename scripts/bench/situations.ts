/*
 * The three situations, each walked by somebody with one thumb: the lobby, the bench, the desk, on three screens. Printed
 * beside the targets: taps, keys, pixels scrolled, and what is on the first screen. What is stored at the end proves that a
 * journey did its job.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { parse } from 'yaml';
import type { KindTemplate } from '../../src/domain/note/kind-template.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../src/domain/record/person.ts';
import { NOTE } from '../../src/text/note/note.ts';
import { SENDING } from '../../src/text/note/sending.ts';
import { AGREEMENT } from '../../src/text/people/agreement.ts';
import { PEOPLE } from '../../src/text/people/people.ts';
import { WHAT_NOW } from '../../src/text/dates/what-now.ts';
import { endOf, personWith, SCREENS, type Counted, type Person, type Screen } from './counted-person.ts';
import { printTable, verdict, type Row } from './figures.ts';
import { benchFirstScreens } from './first-screens.ts';

/** The targets are for a phone of this width; on the other screens the figures are printed without them. */
const TARGET_WIDTH = 390;
const TARGETS = { lobby: { taps: 6, pixels: 900 }, desk: { taps: 9, pixels: 3000 } };

const thanks = parse(
  readFileSync(new URL('../../src/content/notes/thank-you.yaml', import.meta.url), 'utf8'),
) as KindTemplate;

const today = (): string => new Date().toLocaleDateString('en-CA');

const met = (...names: readonly string[]): Interview => ({
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  jobTitle: 'Planner',
  date: today(),
  people: Object.fromEntries(names.map((name, at) => [`p${String(at)}`, { ...EMPTY_PERSON, name }])),
});

async function storedInterview(page: Page): Promise<Interview> {
  const text = await page.evaluate(() => localStorage.getItem('after-the-interview:interview/first'));
  return text === null ? EMPTY_INTERVIEW : (JSON.parse(text) as Interview);
}

/** Waits until what is stored is as the journey should leave it. */
async function provedBy(page: Page, isDone: (interview: Interview) => boolean): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if (isDone(await storedInterview(page))) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`The journey did not do its job: ${JSON.stringify(await storedInterview(page))}`);
}

/** Two names, a date and every tick of the stage, from stage 1 as a newcomer opens it. */
async function lobby({ page, tap, type }: Person, origin: string, screen: Screen): Promise<string> {
  await page.goto(`${origin}/before-you-leave/`);
  const names = page.getByRole('textbox', { name: PEOPLE.names.label });
  const asked = await page
    .locator('.ask')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().bottom)));
  const first = await endOf(names);
  await tap(names);
  await type('Maya Chen\nSam Rivera\n');
  await tap(page.getByRole('textbox', { name: AGREEMENT.said.label }));
  await type('Friday');
  await tap(page.getByRole('checkbox', { name: 'Say thank you to each person, by name' }));
  await provedBy(
    page,
    ({ people, agreement, tasks }) =>
      Object.values(people).length === 2 && agreement.said === 'Friday' && tasks['thank-by-name'] === 'done',
  );
  await page.getByText('All 4 done').first().waitFor({ state: 'attached' });
  const isThere = asked.length === 2 && Math.max(...asked, first) <= screen.height;
  return `questions end at ${String(Math.max(...asked))}, first field at ${String(first)}: ${isThere ? 'yes' : 'NO'}`;
}

/** From home to the worksheet, three answers, an interruption, and a fourth. */
async function bench({ page, tap, type }: Person, origin: string, screen: Screen): Promise<string> {
  await page.goto(`${origin}/`);
  await tap(page.getByRole('link', { name: WHAT_NOW.steps.reflect }));
  await page.waitForURL('**/worksheet/');
  const field = (question: string) => page.getByRole('textbox', { name: question });
  const first = await endOf(field('How do you feel, in one word?'));
  await tap(field('How do you feel, in one word?'));
  await type('hopeful');
  await tap(field('What went well?'));
  await type('The case about the late ship.');
  await provedBy(page, ({ answers }) => answers['went-well'] === 'The case about the late ship.');
  await page.reload();
  await tap(field('What could have gone better?'));
  await type('I rushed the ending.');
  await provedBy(page, ({ answers }) => Object.keys(answers).length === 3);
  return `first field at ${String(first)}: ${first <= screen.height ? 'yes' : 'NO'}`;
}

/** Three notes to a panel whose names are known, each with a moment of its own, copied and marked as sent. */
async function desk({ page, tap, type }: Person, origin: string, screen: Screen): Promise<string> {
  await page.goto(`${origin}/thank-you/`);
  const moment = page.getByRole('textbox', { name: thanks.parts.moment?.label ?? '', exact: true });
  await moment.waitFor();
  await page.locator('.note-builder[data-awake]').waitFor();
  const first = await endOf(moment);
  for (const [at, words] of ['the night buses', 'the harbour at dawn', 'sourdough'].entries()) {
    const isFocused = await moment.evaluate((field) => field === document.activeElement);
    if (!isFocused) await tap(moment);
    await type(words);
    await tap(page.getByRole('button', { name: NOTE.copyBody }));
    await tap(page.getByRole('button', { name: SENDING.yes.email }));
    await provedBy(page, ({ notes }) => Object.values(notes).filter(({ sentOn }) => sentOn !== null).length === at + 1);
  }
  return `first field at ${String(first)}: ${first <= screen.height ? 'yes' : 'NO'}`;
}

const JOURNEYS = [
  { name: 'lobby', walk: lobby, interview: undefined, target: TARGETS.lobby },
  { name: 'bench', walk: bench, interview: met('Maya Chen', 'Sam Rivera', 'Ali Chen'), target: undefined },
  { name: 'desk', walk: desk, interview: met('Maya Chen', 'Sam Rivera', 'Ali Chen'), target: TARGETS.desk },
] as const;

function isMet({ taps, pixels }: Counted, target: { taps: number; pixels: number }): string {
  return verdict({ taps: taps <= target.taps, pixels: pixels <= target.pixels });
}

/** Walks each situation on each screen, then looks at the first screen of every page, and prints both. */
export async function benchSituations(browser: Browser, origin: string, routes: readonly string[]): Promise<void> {
  const rows: Row[] = [];
  for (const { name, walk, interview, target } of JOURNEYS) {
    for (const screen of SCREENS) {
      const person = await personWith(browser, screen, interview);
      const seen = await walk(person, origin, screen);
      const counted = await person.counted();
      await person.leave();
      const hasTarget = target !== undefined && screen.width === TARGET_WIDTH;
      const met = hasTarget ? isMet(counted, target) : '-';
      rows.push([name, screen.name, counted.taps, counted.keys, counted.pixels, met, seen]);
    }
  }
  printTable(
    'THE LOBBY, THE BENCH, THE DESK',
    `At 390 x 844: the lobby in at most ${String(TARGETS.lobby.taps)} taps and ${String(TARGETS.lobby.pixels)} px scrolled, the desk in ${String(TARGETS.desk.taps)} and ${String(TARGETS.desk.pixels)}.`,
    ['situation', 'screen', 'taps', 'keys', 'pixels', 'met', 'on the first screen'],
    rows,
  );
  await benchFirstScreens(browser, origin, routes);
}
