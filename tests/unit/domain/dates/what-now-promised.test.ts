import { expect, test } from 'vitest';
import { whatNow } from '../../../../src/domain/dates/what-now.ts';
import type { Interview } from '../../../../src/domain/record/interview.ts';
import { nextInWords, waitingInWords } from '../../../../src/text/dates/what-now.ts';
import { frozen } from '../../helpers/frozen.ts';
import { harbour, met, promising, said, thanked, undated, WROTE } from '../../helpers/lives.ts';
import { SITE_TASKS } from '../../helpers/site-tasks.ts';

const SEND = 'Send what you promised: the portfolio';
const DONE = { tasks: { reflect: 'done', 'thank-you-notes': 'done', linkedin: 'done' } } as const;
const FRIDAY = promising({ 'the portfolio': { said: 'by Friday' } });
const NO_DAY = promising({ 'the portfolio': {} });
const SENT = promising({ 'the portfolio': { said: 'by Friday', sentOn: '2026-11-05' } });
const TWO = promising({ 'two references': { said: 'by Friday' }, 'the portfolio': { picked: '2026-11-05' } });

/** What home says of one interview, and what it keeps for later or for today. */
function plan(today: string, interview: Interview) {
  const situations = [{ id: 'a', interview }];
  const asked = { situations, currentId: 'a', tasks: SITE_TASKS, today, time: '10:00', holidays: new Set<string>() };
  return whatNow(frozen(asked));
}

test('what is promised for a later day stands under later, with that day', () => {
  const interview = harbour(FRIDAY, WROTE);
  const { waiting } = plan('2026-11-03', interview);
  expect(waiting.map((step) => waitingInWords(step, interview, '2026-11-03'))).toContain(
    `${SEND}, by Friday, November 6`,
  );
});

test('what is promised for no day stands beside the notes, and is not lost', () => {
  const { alsoToday } = plan('2026-11-03', harbour(NO_DAY, WROTE));
  const promise = { id: 'the portfolio', day: '' };
  expect(alsoToday).toContainEqual({ interviewId: 'a', step: 'promised', promise, due: null, state: 'undated' });
});

test('what is sent is neither first nor beside nor later, on any of twenty-one days', () => {
  for (let day = 3; day < 24; day += 1) {
    const { now, alsoToday, overdue, waiting } = plan(`2026-11-${String(day).padStart(2, '0')}`, harbour(SENT));
    const steps = [...(now.kind === 'step' ? [now.step] : []), ...alsoToday, ...overdue, ...waiting];
    expect(steps.filter(({ step }) => step === 'promised')).toEqual([]);
  }
});

test('each of several things is a step of its own, and the day goes with its words side by side', () => {
  const interview = harbour(TWO, DONE);
  const { now, waiting } = plan('2026-11-05', interview);
  expect(nextInWords(now, interview, '2026-11-05')).toBe(`Thursday, November 5: ${SEND}`);
  expect(waiting.filter(({ step }) => step === 'promised')).toHaveLength(1);
});

test('a task that is written down in the lobby does not mean that the lobby is over', () => {
  const thankedNobody = undated(NO_DAY, met('Maya Chen'));
  expect(said('2026-11-03', [thankedNobody])).toBe('Ask how to follow up, and when they will decide');
});

test('what was promised is asked for until a note of thanks is begun', () => {
  const done = { tasks: { 'take-a-breath': 'done', reflect: 'done' } } as const;
  const interview = undated(met('Maya Chen'), done, { tasks: { ...done.tasks, 'shared-moment': 'not-for-me' } });
  expect(said('2026-11-03', [interview])).toBe('Write down what you promised to send');
  expect(said('2026-11-03', [{ ...interview, ...thanked('2026-11-03', 'Sam Rivera') }])).toBe(
    'Send each interviewer a thank-you note',
  );
});

test('without a date of the interview, what is promised for today hides neither the question when it was nor the next task', () => {
  const promised = { tasks: { 'promised-things': 'done' } } as const;
  const promise = promising({ 'the portfolio': { picked: '2026-11-05' } });
  const { now, needsDate, alsoTask } = plan('2026-11-05', undated(promise, met('Maya Chen'), promised));
  expect(now.kind === 'step' && now.step.step).toBe('promised');
  expect(needsDate).toBe(true);
  const otherwise = plan('2026-11-05', undated(met('Maya Chen'), promised)).now;
  expect(otherwise.kind === 'task' && otherwise.task.id).toBe(alsoTask?.id ?? 'none');
});

test('with its date, or once nothing is promised, no task stands beside what comes first', () => {
  expect(plan('2026-11-06', harbour(FRIDAY, WROTE)).alsoTask).toBeUndefined();
  expect(plan('2026-11-05', undated(met('Maya Chen'))).alsoTask).toBeUndefined();
});
