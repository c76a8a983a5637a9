import { expect, test } from '@playwright/test';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { PLAN } from '../../../src/text/dates/plan.ts';
import { INTERVIEWS } from '../../../src/text/interviews/interviews.ts';
import { NEXT_ROUND, NEXT_TIME } from '../../../src/text/interviews/next-interview.ts';
import { AGREEMENT } from '../../../src/text/people/agreement.ts';
import { PEOPLE } from '../../../src/text/people/people.ts';
import { COMPARE_ROUTE, INTERVIEW_ROUTE, INTERVIEWS_ROUTE, NEXT_ROUTE } from '../support/interviews.ts';
import { occurrences, PAPERS, sheets } from '../support/pdf.ts';
import { visit } from '../support/routes.ts';
import { INTERVIEW_KEY, storedBefore } from '../support/storage.ts';

const HARBOUR: Interview = { ...EMPTY_INTERVIEW, company: 'Harbour Foods', date: '2026-11-02' };
const keyOf = (id: string): string => INTERVIEW_KEY.replace('first', id);

/** What stands over something else, and so never last on a sheet. */
const HEADINGS = [
  ...[PLAN.heading, PEOPLE.legend, AGREEMENT.legend, AGREEMENT.with, AGREEMENT.channelLegend, AGREEMENT.answerLegend],
  ...[INTERVIEWS.kindLegend, INTERVIEWS.outcomeLegend, ...Object.values(PLAN.steps)],
  ...[NEXT_ROUND.heading, NEXT_TIME.heading, ...Object.values(NEXT_TIME.questions)],
];

const lastLine = (sheet: string): string => sheet.trimEnd().split('\n').at(-1)?.trim() ?? '';

test.describe('on paper', { tag: '@chromium' }, () => {
  test('each sheet of a comparison begins with the names, which stand there once', async ({ page }) => {
    const long = 'Nobody could say who I would report to, and I asked three people. '.repeat(6);
    const answers = Object.fromEntries(['gut-feeling', 'right-fit', 'red-flags', 'to-clarify'].map((id) => [id, long]));
    await storedBefore(page, {
      [INTERVIEW_KEY]: JSON.stringify({ ...HARBOUR, answers: { ...answers, 'grow-there': long, 'enjoy-years': long } }),
      [keyOf('other')]: JSON.stringify({ ...HARBOUR, company: 'Night Buses', answers }),
    });
    await visit(page, COMPARE_ROUTE);
    for (const paper of PAPERS) {
      const all = await sheets(page, paper);
      expect(all.length, paper).toBeGreaterThan(1);
      for (const text of all) {
        expect(occurrences({ pages: 1, text }, ['Harbour Foods', 'Night Buses'])).toEqual({
          'Harbour Foods': 1,
          'Night Buses': 1,
        });
      }
    }
  });

  test('no heading is left at the foot of a sheet, however many people were there', async ({ page }) => {
    test.slow();
    for (const count of [0, 2, 4, 6, 8, 10, 12]) {
      const people = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `p${String(index)}`,
          { ...EMPTY_PERSON, name: `Person ${String(index)}`, role: 'Planner', asked: 'Why us?' },
        ]),
      );
      await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify({ ...HARBOUR, people }) });
      await visit(page, INTERVIEW_ROUTE);
      for (const paper of PAPERS) {
        for (const sheet of await sheets(page, paper)) expect(HEADINGS).not.toContain(lastLine(sheet));
      }
    }
  });

  test('the list is printed with what each interview is, and neither its buttons nor what was deleted', async ({
    page,
  }) => {
    await storedBefore(page, {
      [INTERVIEW_KEY]: JSON.stringify(HARBOUR),
      [keyOf('gone')]: JSON.stringify({ ...HARBOUR, company: 'Night Buses', deletedOn: '2099-01-01' }),
    });
    await visit(page, INTERVIEWS_ROUTE);
    const [only = '', ...others] = await sheets(page);
    expect(others).toEqual([]);
    expect(only).toContain('Harbour Foods');
    expect(only).not.toMatch(/Night Buses|Archive|Delete|What you can do with them/);
  });

  test('what is read the evening before has no heading at the foot of a sheet and no empty sheet after it', async ({
    page,
  }) => {
    test.slow();
    // From less than a sheet to more than one, a line at a time.
    for (let lines = 8; lines <= 26; lines += 1) {
      const promises = Array.from({ length: lines }, (_, line) => `Promise ${String(line)}`).join('\n');
      const answers = { 'next-time': promises, 'hard-questions': 'Where do you see yourself?' };
      await storedBefore(page, { [INTERVIEW_KEY]: JSON.stringify({ ...HARBOUR, answers }) });
      await visit(page, NEXT_ROUTE);
      for (const paper of PAPERS) {
        for (const sheet of await sheets(page, paper)) {
          expect(['', ...HEADINGS], `${String(lines)} promises on ${paper}`).not.toContain(lastLine(sheet));
        }
      }
    }
  });
});
