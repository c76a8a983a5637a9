import { describe, expect, test } from 'vitest';
import type { Situation } from '../../../../src/domain/dates/now-steps.ts';
import { whatNow, type WhatNow } from '../../../../src/domain/dates/what-now.ts';
import { EMPTY_INTERVIEW, OUTCOMES, type Interview } from '../../../../src/domain/record/interview.ts';
import { nextInWords } from '../../../../src/text/dates/what-now.ts';
import { frozen } from '../../helpers/frozen.ts';

const TASKS = frozen([
  { id: 'contact-details', label: 'Get contact details' },
  { id: 'reflect', label: 'Write it all down' },
  { id: 'keep-searching', label: 'Keep searching' },
]);
const ALL_DONE: Interview['tasks'] = { 'contact-details': 'done', reflect: 'done', 'keep-searching': 'not-for-me' };
const TODAY = '2026-11-04';

/** What home says when these are the interviews, of which the first is open. */
function home(...interviews: readonly Partial<Interview>[]): WhatNow<(typeof TASKS)[number]> {
  const situations = interviews.map((facts, at): Situation => {
    return { id: 'abc'.charAt(at), interview: { ...EMPTY_INTERVIEW, ...facts } };
  });
  return whatNow(
    frozen({ situations, currentId: 'a', tasks: TASKS, today: TODAY, time: '16:00', holidays: new Set<string>() }),
  );
}

const THANKED = { date: '2026-11-03', tasks: { reflect: 'done', 'thank-you-notes': 'done' } } as const;
const TO_ASK = { ...THANKED, tasks: { ...THANKED.tasks, linkedin: 'done' } } as const;
const TO_COME = { date: '2026-11-10' };

describe('what is said first', () => {
  test('is a step of the plan on its day, though tasks of the stages are still open', () => {
    expect(home({ date: TODAY }).now).toMatchObject({ kind: 'step', step: { interviewId: 'a', step: 'reflect' } });
  });

  test('is the first open task of an interview without a date, which says more than the plan', () => {
    expect(home({}).now).toEqual({ kind: 'task', task: TASKS[0] });
    expect(home({ tasks: { 'contact-details': 'not-for-me' } }).now).toEqual({ kind: 'task', task: TASKS[1] });
  });

  test('is a step of another interview, dated or not, rather than a task of the open one', () => {
    expect(home({}, { date: TODAY }).now).toMatchObject({ kind: 'step', step: { interviewId: 'b', state: 'today' } });
    const written = { tasks: { reflect: 'done', 'thank-you-notes': 'done' } } as const;
    expect(home(written, {}).now).toMatchObject({ kind: 'step', step: { interviewId: 'b', state: 'undated' } });
  });

  test('is that nothing can be done yet, and what comes first, while all that is left has to wait', () => {
    expect(home(TO_ASK).now).toMatchObject({ kind: 'nothing-yet', first: { step: 'follow-up' } });
    expect(home({ date: '2026-11-20' }, TO_ASK).now).toMatchObject({
      kind: 'nothing-yet',
      first: { interviewId: 'b' },
    });
  });

  test('is an interview to come, open or not, before what has to wait for longer', () => {
    expect(home(TO_COME).now).toMatchObject({ kind: 'coming', coming: { id: 'a' } });
    expect(home(TO_ASK, TO_COME).now).toMatchObject({ kind: 'coming', coming: { id: 'b' } });
    expect(home({ date: TODAY, endTime: '16:30' }).now).toMatchObject({ kind: 'coming' });
  });

  test('is when it was, once only what needs a date is left of an interview without one', () => {
    expect(home({ tasks: ALL_DONE }).now).toEqual({ kind: 'needs-date' });
    expect(home({ tasks: ALL_DONE }, TO_ASK).now).toMatchObject({ kind: 'nothing-yet' });
  });

  test('is that all is done, once nothing has to wait', () => {
    const asked = { linkedin: 'done', 'follow-up': 'done', 'second-follow-up': 'done' } as const;
    const doneOn = { 'second-follow-up': TODAY };
    expect(home({ ...THANKED, tasks: { ...THANKED.tasks, ...asked }, doneOn }).now).toEqual({ kind: 'all-done' });
  });

  test('is that the open interview is in the archive, unless another has something to do', () => {
    const archived = { date: '2026-11-03', archivedOn: TODAY };
    expect(home(archived).now).toEqual({ kind: 'archived' });
    expect(home(archived, { date: TODAY }).now).toMatchObject({ kind: 'step', step: { interviewId: 'b' } });
  });
});

describe('beside it stands', () => {
  test('the first interview to come, and none that is archived', () => {
    expect(home({}, { date: '2026-11-20' }, TO_COME).coming?.id).toBe('c');
    expect(home({}, { ...TO_COME, archivedOn: TODAY }).coming).toBeUndefined();
    expect(home({ date: TODAY }).coming).toBeUndefined();
  });

  test('that an interview of today may be to come, while nothing of it is noted', () => {
    expect(home({ date: TODAY }).isPerhapsToCome).toBe(true);
    expect(home({ date: TODAY, answers: { 'one-word': 'hopeful' } }).isPerhapsToCome).toBe(false);
    expect(home({ date: '2026-11-03' }).isPerhapsToCome).toBe(false);
  });

  test('that the search goes on while any interview may lead to a job, dated or not, whatever is ticked', () => {
    for (const outcome of OUTCOMES) {
      const isOpen = outcome !== 'no' && outcome !== 'withdrew';
      expect([outcome, home({ ...THANKED, outcome }).keepSearching]).toEqual([outcome, isOpen]);
      expect(home({ outcome }, { outcome: 'no' }).keepSearching).toBe(isOpen);
    }
    expect(home({ ...TO_COME, tasks: ALL_DONE }).keepSearching).toBe(true);
    expect(home({ archivedOn: TODAY }).keepSearching).toBe(false);
    expect(home().keepSearching).toBe(false);
  });

  test('whether the open interview still needs a date', () => {
    expect([home({}).needsDate, home({ date: TODAY }, {}).needsDate]).toEqual([true, false]);
  });
});

test.each([
  ['a step of the plan, with its day', { date: TODAY }, 'Wednesday, November 4: Write it all down'],
  [
    'LinkedIn before what is planned for later',
    { ...THANKED, moved: { linkedin: TODAY } },
    'Wednesday, November 4: Send a LinkedIn invitation',
  ],
  ['what comes first while all has to wait', TO_ASK, 'Wednesday, November 11: Ask how hiring is going'],
  ['a task of the stages', {}, 'Get contact details'],
  ['what to take along', TO_COME, 'Print a card with what to ask'],
  ['when it was, once only that is left', { tasks: ALL_DONE }, 'When was the interview?'],
  ['what it has come to', { outcome: 'no' }, 'See what helps after a no'],
  ['nothing in the archive', { date: TODAY, archivedOn: TODAY }, ''],
] as readonly [string, Partial<Interview>, string][])(
  'the next step of one interview is the same decision: %s',
  (_, facts, words) => {
    expect(nextInWords(home(facts).now, { ...EMPTY_INTERVIEW, ...facts }, TODAY)).toBe(words);
  },
);
