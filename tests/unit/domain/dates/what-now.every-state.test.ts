import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { STEPS } from '../../../../src/domain/dates/due-dates.ts';
import { EMPTY_INTERVIEW, OUTCOMES, type Interview, type TaskState } from '../../../../src/domain/record/interview.ts';
import { dayOf, type NowStep, type Situation } from '../../../../src/domain/dates/now-steps.ts';
import type { Turn } from '../../../../src/domain/dates/turns.ts';
import { whatNow, type WhatNow } from '../../../../src/domain/dates/what-now.ts';
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

type Task = { readonly id: string };

/** The tasks of the site: the steps, and one that has no day. */
const TASKS: readonly Task[] = [...STEPS, 'keep-searching'].map((id) => ({ id }));

/** What is said while one of the interviews is open, or another, of which nothing is known. */
function planFor(situations: readonly Situation[], currentId = 'other'): WhatNow<Task> {
  return whatNow({ situations, currentId, tasks: TASKS, today: TODAY, time: '16:00', holidays: new Set() });
}

function everything({ now, alsoToday, overdue, waiting }: WhatNow<Task>): readonly NowStep[] {
  return [...(now.kind === 'step' ? [now.step] : []), ...alsoToday, ...overdue, ...waiting];
}

type Offered = NowStep['step'];

/** What an interview has come to: an outcome, or silence after the last message, said without the code under test. */
function turnsOf({ outcome, tasks }: Interview): readonly Turn[] {
  if (outcome !== 'waiting') return [outcome];
  const second = tasks['second-follow-up'];
  return second === 'done' || (second === 'not-for-me' && tasks['follow-up'] === 'done') ? ['closed'] : [];
}

/** Whether thanks come too late: they were to have decided, it is time to ask, or they have been asked. */
function isPastThanks({ date, tasks, agreement: { picked: by } }: Interview): boolean {
  return tasks['follow-up'] === 'done' || (by >= date && by !== '' ? by < TODAY : date <= '2026-11-03');
}

/** What should be offered for one interview, said without the code under test. */
function stepsOf(interview: Interview): readonly Offered[] {
  const { date, outcome, tasks, agreement } = interview;
  const by = agreement.picked;
  const turns = turnsOf(interview);
  const open = STEPS.filter((step) => tasks[step] === undefined);
  if (!date.startsWith('2026')) {
    const undated = open.filter((step) => step === 'reflect' || step === 'thank-you-notes').slice(0, 1);
    const others = outcome === 'waiting' && turns.length === 0 ? undated : [];
    if (date !== '' || by === '' || outcome !== 'waiting') return [...turns, ...others];
    // When to ask is known from what was agreed; until then there is something else to do.
    const asking = open.filter((step) =>
      step === 'follow-up'
        ? tasks['second-follow-up'] !== 'done'
        : step === 'second-follow-up' && tasks['follow-up'] === 'done',
    );
    const isTime = asking.some((step) => by === '2026-10-30' || (step !== 'follow-up' && by === '2026-11-10'));
    return [...turns, ...asking, ...(isTime ? [] : others)];
  }
  if (date > TODAY) return turns;
  const still = open.filter((step) => {
    if (step === 'reflect' && date === TODAY) return true;
    if (outcome !== 'waiting') return false;
    if (step === 'follow-up') return tasks['second-follow-up'] !== 'done';
    if (step === 'second-follow-up') return tasks['follow-up'] === 'done';
    return step === 'linkedin' ? tasks['thank-you-notes'] !== undefined : !isPastThanks(interview);
  });
  return [...turns, ...still];
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
  const plan = planFor([{ id: 'a', interview }]);
  const steps = everything(plan);
  const offered = steps.map(({ step }) => step).toSorted();
  return (
    offered.join() === stepsOf(interview).toSorted().join() &&
    steps.every((each) => each.interviewId === 'a' && isOnItsDay(each, interview)) &&
    (plan.now.kind === 'step'
      ? plan.now.step.state !== 'waiting'
      : plan.alsoToday.length + plan.overdue.filter(({ step }) => step !== 'linkedin').length === 0) &&
    plan.alsoToday.every(({ state }) => state === 'today' || state === 'turn') &&
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
  const nothing = { now: { kind: 'archived' }, alsoToday: [], overdue: [], waiting: [], keepSearching: false };
  for (const interview of INTERVIEWS.filter((_, at) => at % 7 === 0)) {
    const archived = { ...interview, archivedOn: '2026-11-10' };
    expect(planFor([{ id: 'a', interview: archived }], 'a')).toMatchObject(nothing);
  }
});

test('several interviews offer what each of them offers, in whatever order they come', () => {
  const anyInterview = fc.constantFrom(...INTERVIEWS.filter(({ date }) => date.startsWith('2026')));
  const name = ({ interviewId, step }: NowStep): string => `${interviewId} ${step}`;
  fc.assert(
    fc.property(fc.array(anyInterview, { maxLength: 5 }), (interviews) => {
      const situations = interviews.map((interview, at) => ({ id: `i${at}`, interview }));
      const plan = planFor(situations);
      const alone = situations.flatMap((each) => everything(planFor([each])));
      expect(everything(plan).map(name).toSorted()).toEqual(alone.map(name).toSorted());
      expect(everything(planFor(situations.toReversed()))).toEqual(everything(plan));
      const dates = plan.waiting.map(dayOf);
      expect(dates).toEqual(dates.toSorted());
    }),
    { numRuns: 300 },
  );
});

/** What should be said first about the interview that is open, and is the only one: said without the code under test. */
function expectedKind({ date, tasks, outcome }: Interview, { waiting }: WhatNow<Task>, hasStep: boolean): string {
  if (hasStep) return 'step';
  if (date.startsWith('2026') && date > TODAY) return 'coming';
  const isUndated = !date.startsWith('2026') && outcome === 'waiting';
  if (isUndated && (tasks.reflect === undefined || tasks['thank-you-notes'] === undefined)) return 'task';
  if (waiting.length > 0) return 'nothing-yet';
  return isUndated ? 'needs-date' : 'all-done';
}

test('in every state of the open interview: what is said first fits what there is', () => {
  const some = INTERVIEWS.filter((_, at) => at % 7 === 0);
  const wrong = some
    .map((interview, at): Interview => {
      return at % 2 === 0 ? interview : { ...interview, tasks: { ...interview.tasks, 'keep-searching': 'done' } };
    })
    .filter((interview) => {
      const situations = [{ id: 'a', interview }];
      const plan = planFor(situations, 'a');
      const { now, waiting } = plan;
      // Seen from another interview, all of its steps are offered; here those without a date make room for the tasks.
      const elsewhere = planFor(situations).now;
      const hasStep = elsewhere.kind === 'step' && elsewhere.step.state !== 'undated';
      const expected = expectedKind(interview, plan, hasStep);
      return (
        now.kind !== expected ||
        (now.kind === 'nothing-yet' && now.first !== waiting[0]) ||
        (now.kind === 'task' && now.task !== TASKS.find(({ id }) => interview.tasks[id] === undefined))
      );
    });
  expect(wrong.slice(0, 3)).toEqual([]);
});
