import { expect, test, type Locator } from '@playwright/test';
import { ALL_ROUTES, visit } from '../support/routes.ts';
import { returningWith } from '../support/saved-states.ts';

// The offline worker takes part: what it asks for counts like anything else.
test.use({ serviceWorkers: 'allow' });

/** Typed into every field there is; nothing that leaves may have any of it, in whatever spelling. */
const TYPED = 'Quagga Zyzzyva';
const TRACES = /quagga|zyzzyva|UXVhZ2dh|Wnl6enl2Y/i;

/** Acts on everything found that can be seen and used, and counts it; what an act takes away is left out. */
async function each(found: Locator, act: (one: Locator) => Promise<unknown>): Promise<number> {
  let acted = 0;
  for (let index = 0; index < (await found.count()); index += 1) {
    const one = found.nth(index);
    if (!(await one.isVisible()) || !(await one.isEnabled())) continue;
    await act(one);
    acted += 1;
  }
  return acted;
}

const unfold = (part: Element): void => {
  part.setAttribute('open', '');
};
const LEAVES_BY_HAND = /copy|download|calendar|contacts|print|share|back up|make a link|show a code|camera/i;
type Step = readonly [what: string, take: (main: Locator) => Promise<number>];

/** What a person does on a page, for every page that has it. A feature of another kind is one more line. */
const STEPS: readonly Step[] = [
  ['unfold', (main) => each(main.locator('details'), (one) => one.evaluate(unfold))],
  ['tick', (main) => each(main.getByRole('checkbox'), (one) => one.click())],
  ['choose', (main) => each(main.getByRole('radio').last(), (one) => one.click())],
  ['write', (main) => each(main.getByRole('textbox').or(main.getByRole('searchbox')), (one) => one.fill(TYPED))],
  ['take away', (main) => each(main.getByRole('button', { name: LEAVES_BY_HAND }), (one) => one.click())],
];

test('whatever is done on any page, nothing is asked of another place and nothing asked for has what was typed', async ({
  page,
  context,
  baseURL,
}) => {
  // Some hundred fields on twenty pages.
  test.setTimeout(180_000);
  const { origin } = new URL(baseURL ?? '');
  const leaks: string[] = [];
  let asked = 0;
  context.on('request', (request) => {
    if (/^(blob|data):/.test(request.url())) return;
    asked += 1;
    const sent = [request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' ');
    if (new URL(request.url()).origin !== origin || TRACES.test(decodeURIComponent(sent))) leaks.push(sent);
  });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await returningWith(page);
  const done: Record<string, number> = {};
  for (const route of ALL_ROUTES) {
    await visit(page, route);
    for (const [what, take] of STEPS) done[what] = (done[what] ?? 0) + (await take(page.getByRole('main')));
    expect(page.url(), route).not.toMatch(TRACES);
  }
  expect(leaks).toEqual([]);
  // Each kind of step was possible somewhere: otherwise nothing has been shown.
  console.log(`Network: ${String(asked)} requests, none to another place and none with what was typed`, done);
  expect(Object.entries(done).filter(([, times]) => times === 0)).toEqual([]);
});
