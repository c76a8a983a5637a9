import { expect, test, type Page } from '@playwright/test';
import { hostileInterview, hostileSettings, HOSTILE } from '../support/hostile.ts';
import { ALL_ROUTES, visit } from '../support/routes.ts';
import { FILLED, FILLED_BY_HAND, SETTINGS } from '../support/saved-states.ts';
import { INTERVIEW_KEY, SETTINGS_KEY } from '../support/storage.ts';

/** Notes what the browser refuses or complains of, in every page that is opened from now on. */
async function watch(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.exposeFunction('tellRefusal', (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      (window as unknown as { tellRefusal: (what: string) => void }).tellRefusal(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      );
    });
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(`asked: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

/** What of the hostile texts has become more than text, and everything that can be read on the page. */
function looked(): { readonly came: readonly string[]; readonly read: string } {
  const elements = [...document.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes]);
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  return {
    came: [
      ...elements.filter((element) => element.hasAttribute('data-injected')).map(({ outerHTML }) => outerHTML),
      ...attributes
        .filter(({ name, value }) => name.startsWith('on') && value.includes('injected'))
        .map(({ name }) => name),
      ...attributes
        .filter(
          ({ name, value }) => /^(href|src|action|formaction|srcdoc)$/.test(name) && /^\s*javascript:/i.test(value),
        )
        .map(({ name, value }) => `${name}=${value}`),
      ...('injected' in window ? ['a script ran'] : []),
    ],
    read: [document.body.textContent, ...fields.map(({ value }) => value)].join('\n'),
  };
}

/** What is shown only as a part of other words, as a choice that it stands for, or when it is asked for. */
const NEVER_WHOLE = /^(doneOn|practised|otherVersions|backedUp\w+|notes\/\w+\/words)\b|\/greeting$/;
const RUNS = [
  { what: 'markup in every text', kind: 'markup', isEverywhere: false },
  { what: 'markup for days, ids and choices too', kind: 'markup', isEverywhere: true },
  { what: 'addresses that are scripts in every text', kind: 'addresses', isEverywhere: false },
] as const;

for (const { what, ...poison } of RUNS) {
  test(`nothing stored becomes more than text on any page: ${what}`, async ({ page }) => {
    const complaints = await watch(page);
    const settings = hostileSettings(SETTINGS, poison);
    const unseen = new Set<string>();
    for (const document of [FILLED, FILLED_BY_HAND]) {
      const interview = hostileInterview(document, poison);
      const texts = [...interview.marks, ...settings.marks];
      for (const [field] of texts) if (document === FILLED || field.includes('/edited/')) unseen.add(field);
      await page.goto('./robots.txt');
      await page.evaluate(
        (entries) => {
          for (const [key, text] of entries) localStorage.setItem(key, text);
        },
        [
          [INTERVIEW_KEY, interview.json],
          [SETTINGS_KEY, settings.json],
        ] as const,
      );
      for (const route of document === FILLED ? ALL_ROUTES : ['./thank-you/']) {
        await visit(page, route);
        const { came, read } = await page.evaluate(looked);
        expect.soft(came, route).toEqual([]);
        for (const [field, text] of texts) if (read.includes(text)) unseen.delete(field);
      }
    }
    expect(complaints).toEqual([]);
    if (!poison.isEverywhere) expect([...unseen].filter((field) => !NEVER_WHOLE.test(field))).toEqual([]);
  });
}

test('nothing in an address becomes more than text on any page', async ({ page }) => {
  const complaints = await watch(page);
  const text = encodeURIComponent(HOSTILE.markup('x'));
  for (const route of ALL_ROUTES) {
    await visit(page, `${route}?interview=${text}&letter=${text}&kind=${text}&to=${text}&q=${text}#${text}`);
    expect.soft((await page.evaluate(looked)).came, route).toEqual([]);
  }
  await visit(page, './find/?q=javascript:window.injected=1#javascript:window.injected=1');
  expect((await page.evaluate(looked)).came).toEqual([]);
  expect(complaints).toEqual([]);
});
