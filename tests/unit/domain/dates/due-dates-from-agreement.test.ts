import { describe, expect, test } from 'vitest';
import { EMPTY_AGREEMENT, type Agreement } from '../../../../src/domain/record/agreement.ts';
import { dueDates } from '../../../../src/domain/dates/due-dates.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { reasonInWords } from '../../../../src/text/dates/plan.ts';
import { frozen } from '../../helpers/frozen.ts';

function plan(interview: Partial<Interview>): readonly string[] {
  return dueDates(frozen({ ...EMPTY_INTERVIEW, ...interview }), new Set()).map(({ step, date }) => `${step} ${date}`);
}

function agreed(answer: Agreement['answer'], by: string): Pick<Interview, 'agreement'> {
  return { agreement: { ...EMPTY_AGREEMENT, answer, picked: by } };
}

describe('of an interview whose day nobody noted', () => {
  test('what was agreed in the lobby is enough to say when to ask', () => {
    expect(plan(agreed('decide-by', '2026-12-04'))).toEqual(['follow-up 2026-12-08', 'second-follow-up 2026-12-15']);
    expect(plan(agreed('check-in', '2026-12-05'))).toEqual(['follow-up 2026-12-07', 'second-follow-up 2026-12-14']);
  });

  test('nothing is said while nothing was agreed, and no longer once the wait is over', () => {
    expect(plan(agreed('would-not-say', '2026-12-04'))).toEqual([]);
    expect(plan(agreed('decide-by', 'Friday'))).toEqual([]);
    expect(plan({ ...agreed('decide-by', '2026-12-04'), outcome: 'no' })).toEqual([]);
  });
});

test('asking once more waits for the day to check in, also when the first was sent before it', () => {
  const early = { tasks: { 'follow-up': 'done' }, doneOn: { 'follow-up': '2026-11-10' } } as const;
  const changes = { date: '2026-11-03', ...agreed('check-in', '2026-11-27'), ...early };
  expect(plan(changes)).toContain('second-follow-up 2026-11-27');
});

test('asking once more comes after the first, wherever either is moved', () => {
  const moved = { 'follow-up': '2026-11-20', 'second-follow-up': '2026-11-17' };
  expect(plan({ date: '2026-11-03', moved })).toContain('second-follow-up 2026-11-23');
  const sent = { tasks: { 'follow-up': 'done' }, doneOn: { 'follow-up': '2026-11-25' } } as const;
  expect(plan({ date: '2026-11-03', moved: { 'second-follow-up': '2026-11-19' }, ...sent })).toContain(
    'second-follow-up 2026-11-26',
  );
});

test.each([
  ['15:30', 'By 3:30 p.m. on Wednesday, November 4, 2026, 24 hours after the interview.'],
  ['09:05', 'By 9:05 a.m. on Wednesday, November 4, 2026, 24 hours after the interview.'],
  ['', 'Within 24 hours of the interview.'],
  ['half past three', 'Within 24 hours of the interview.'],
  ['24:00', 'Within 24 hours of the interview.'],
])('an interview that ended at %j has its notes due by the same time', (endTime, words) => {
  const [, notes] = dueDates(frozen({ ...EMPTY_INTERVIEW, date: '2026-11-03', endTime }), new Set());
  // Some systems put a narrow space before the p.m.
  expect(notes && reasonInWords(notes.reason).replaceAll(/\s/g, ' ')).toBe(words);
});
