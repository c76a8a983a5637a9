import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { STEPS, type Step } from '../../../../src/domain/dates/due-dates.ts';
import { EMPTY_INTERVIEW, OUTCOMES, type Interview, type TaskState } from '../../../../src/domain/record/interview.ts';
import { whatNow, type NowStep, type WhatNow } from '../../../../src/domain/dates/what-now.ts';
import { frozen } from '../../helpers/frozen.ts';

/** A Wednesday; the dates of interviews lie before, on and after it. */
const TODAY = '2026-11-11';
const DATES = [
  '',
  'Tuesday',
  '2026-11-12',
  TODAY,
  '2026-11-10',
  '2026-11-09',
  '2026-11-03',
  '2026-11-02',
  '2026-08-01',
];
const PROMISES = ['', '2026-10-30', '2026-11-10', TODAY, '2026-11-20'];
const STATES: readonly (TaskState | undefined)[] = [undefined, 'done', 'not-for-me'];

/** Each way in which the five steps can be open, done or set aside. */
const MARKS = STEPS.reduce<readonly Interview['tasks'][]>(
  (all, step) =>
    all.flatMap((tasks) => STATES.map((state) => (state === undefined ? tasks : { ...tasks, [step]: state }))),
  [{}],
);

const INTERVIEWS: readonly Interview[] = frozen(
  OUTCOMES.flatMap((outcome) =>
    DATES.flatMap((date) =>
      PROMISES.flatMap((by) =>
        MARKS.map((tasks) => ({
          ...EMPTY_INTERVIEW,
          ...{ outcome, date, tasks },
          doneOn: { 'follow-up': '2026-11-04' },
          agreement: {
            ...EMPTY_AGREEMENT,
            answer: by === '' ? ('would-not-say' as const) : ('decide-by' as const),
            picked: by,
          },
        })),
      ),
    ),
  ),
);

function everything({ next, alsoToday, overdue, waiting }: WhatNow): readonly NowStep[] {
  return [...(next === null ? [] : [next]), ...alsoToday, ...overdue, ...waiting];
}

/** What should be offered for one interview, said without the code under test. */
function stepsOf({ date, outcome, tasks, agreement: { picked: by } }: Interview): readonly Step[] {
  const open = STEPS.filter((step) => tasks[step] === undefined);
  if (!date.startsWith('2026')) {
    const undated = open.filter((step) => step === 'reflect' || step === 'thank-you-notes').slice(0, 1);
    if (date !== '' || by === '' || outcome !== 'waiting') return undated;
    // When to ask is known from what was agreed; until then there is something else to do.
    const asking = open.filter((step) =>
      step === 'follow-up'
        ? tasks['second-follow-up'] !== 'done'
        : step === 'second-follow-up' && tasks['follow-up'] === 'done',
    );
    const isTime = asking.some((step) => by === '2026-10-30' || (step !== 'follow-up' && by === '2026-11-10'));
    return isTime ? asking : [...asking, ...undated];
  }
  if (date > TODAY) return [];
  return open.filter((step) => {
    if (step === 'follow-up') return outcome === 'waiting' && tasks['second-follow-up'] !== 'done';
    if (step === 'second-follow-up') return outcome === 'waiting' && tasks['follow-up'] === 'done';
    if (step === 'linkedin') return tasks['thank-you-notes'] !== undefined;
    return true;
  });
}

function isOnItsDay({ step, due, state }: NowStep, { date, agreement }: Interview): boolean {
  if (due === null) return true;
  const isAsking = step === 'follow-up' || step === 'second-follow-up';
  const isTooEarly = isAsking && agreement.picked >= date && due.date <= agreement.picked;
  const isNotesAhead = step === 'thank-you-notes' && date === TODAY;
  const expected = due.date < TODAY ? 'overdue' : due.date === TODAY || isNotesAhead ? 'today' : 'waiting';
  return state === expected && !isTooEarly;
}

function isRight(interview: Interview): boolean {
  const plan = whatNow([{ id: 'a', interview }], TODAY, new Set());
  const steps = everything(plan);
  const offered = steps.map(({ step }) => step).toSorted();
  return (
    offered.join() === stepsOf(interview).toSorted().join() &&
    steps.every((each) => each.interviewId === 'a' && isOnItsDay(each, interview)) &&
    (plan.next !== null || plan.alsoToday.length + plan.overdue.length === 0) &&
    plan.next?.state !== 'waiting' &&
    plan.alsoToday.every(({ state }) => state === 'today') &&
    plan.overdue.every(({ state }) => state === 'overdue') &&
    plan.waiting.every(({ state }) => state === 'waiting') &&
    plan.keepSearching === !['no', 'withdrew'].includes(interview.outcome)
  );
}

test('in every state: each step that makes sense is offered once, on its day, and no other', () => {
  expect(INTERVIEWS).toHaveLength(5 * 9 * 5 * 243);
  const wrong = INTERVIEWS.filter((interview) => !isRight(interview));
  expect(wrong.slice(0, 3)).toEqual([]);
});

test('in every state: an archived interview offers nothing', () => {
  const nothing = { next: null, alsoToday: [], overdue: [], waiting: [], keepSearching: false };
  for (const interview of INTERVIEWS.filter((_, at) => at % 7 === 0)) {
    const archived = { ...interview, archivedOn: '2026-11-10' };
    expect(whatNow([{ id: 'a', interview: archived }], TODAY, new Set())).toEqual(nothing);
  }
});

test('several interviews offer what each of them offers, in whatever order they come', () => {
  const anyInterview = fc.constantFrom(...INTERVIEWS.filter(({ date }) => date.startsWith('2026')));
  const name = ({ interviewId, step }: NowStep): string => `${interviewId} ${step}`;
  fc.assert(
    fc.property(fc.array(anyInterview, { maxLength: 5 }), (interviews) => {
      const situations = interviews.map((interview, at) => ({ id: `i${at}`, interview }));
      const plan = whatNow(situations, TODAY, new Set());
      const alone = situations.flatMap((each) => everything(whatNow([each], TODAY, new Set())));
      expect(everything(plan).map(name).toSorted()).toEqual(alone.map(name).toSorted());
      expect(whatNow(situations.toReversed(), TODAY, new Set())).toEqual(plan);
      const dates = plan.waiting.map(({ due }) => due.date);
      expect(dates).toEqual(dates.toSorted());
    }),
    { numRuns: 300 },
  );
});
