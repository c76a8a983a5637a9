import { expect, test } from '@playwright/test';
import { ALL_ROUTES, visit } from '../support/routes.ts';

test('the policy of every page keeps what is typed on the page, and runs no script but its own', async ({ page }) => {
  for (const route of ALL_ROUTES) {
    await visit(page, route);
    const before = page.url();
    const outcome = await page.evaluate(async () => {
      const refused = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
      const succeeds = async (attempt: () => unknown): Promise<boolean> => {
        try {
          await attempt();
          return true;
        } catch {
          return false;
        }
      };
      const script = document.createElement('script');
      script.append('document.title = "taken over"');
      document.body.append(script);
      const stranger = 'https://example.org/stranger.js';
      const image = document.createElement('img');
      image.src = 'https://example.org/?what-was-typed';
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: (name: string) => unknown } };
      const done = {
        sending: await succeeds(() => fetch(location.href)),
        askingForRobots: await succeeds(() => fetch(new URL('robots.txt?what-was-typed', location.href))),
        loadingAStranger: await succeeds(() => import(stranger)),
        writingMarkup: await succeeds(() => (document.createElement('p').innerHTML = '<b>taken over</b>')),
        trustingItself: await succeeds(() => trustedTypes.createPolicy('default')),
        takingOver: document.title === 'taken over',
      };
      const form = document.createElement('form');
      form.method = 'post';
      document.body.append(form);
      form.submit();
      // The refusals are told one task later; the form's is the last of them.
      for (let turn = 0; turn < 50 && !refused.has('form-action'); turn += 1)
        await new Promise((next) => requestAnimationFrame(next));
      return { done, refused: [...refused].sort() };
    });
    expect(outcome, route).toEqual({
      done: {
        sending: false,
        askingForRobots: false,
        loadingAStranger: false,
        writingMarkup: false,
        trustingItself: false,
        takingOver: false,
      },
      refused: [
        'connect-src',
        'form-action',
        'img-src',
        'require-trusted-types-for',
        'script-src-elem',
        'trusted-types',
      ],
    });
    expect(page.url()).toBe(before);
  }
});
