import { expect, test } from 'vitest';
import { dueDates, type Step } from '../../../../src/domain/dates/due-dates.ts';
import { isOvertaken } from '../../../../src/domain/dates/overtaken.ts';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { frozen } from '../../helpers/frozen.ts';

/** On a Tuesday; without a promise it is time to ask on Wednesday, November 11. */
const TUESDAY: Interview = frozen({ ...EMPTY_INTERVIEW, date: '2026-11-03' });

/** The steps of the plan that nobody asks for any more on a day. */
function overtaken(today: string, part: Partial<Interview> = {}): readonly Step[] {
  const interview = frozen({ ...TUESDAY, ...part });
  const plan = frozen(dueDates(interview, new Set()));
  return plan.filter((due) => isOvertaken(due, interview, plan, today)).map(({ step }) => step);
}

test('nothing is, while it is not yet time to ask', () => {
  expect(overtaken('2026-11-03')).toEqual([]);
  expect(overtaken('2026-11-10')).toEqual([]);
});

test('what is to be done at once is, once it is time to ask or somebody has asked', () => {
  expect(overtaken('2026-11-11')).toEqual(['reflect', 'thank-you-notes']);
  expect(overtaken('2026-11-06', { tasks: { 'follow-up': 'done' } })).toEqual(['reflect', 'thank-you-notes']);
});

test('the notes are on the day after the one by which they decide, and not on that day', () => {
  const agreement = { ...EMPTY_AGREEMENT, answer: 'decide-by' as const, picked: '2026-11-05' };
  expect(overtaken('2026-11-05', { agreement })).toEqual([]);
  expect(overtaken('2026-11-06', { agreement })).toEqual(['reflect', 'thank-you-notes']);
});

test('a date on which one may check in is no date by which they decide', () => {
  const agreement = { ...EMPTY_AGREEMENT, answer: 'check-in' as const, picked: '2026-11-09' };
  expect(overtaken('2026-11-06', { agreement })).toEqual([]);
  expect(overtaken('2026-11-09', { agreement })).toEqual(['reflect', 'thank-you-notes']);
});

test('notes that were moved to a later day wait for that day', () => {
  const moved = { 'thank-you-notes': '2026-11-20' };
  expect(overtaken('2026-11-12', { moved })).toEqual(['reflect']);
  expect(overtaken('2026-11-21', { moved })).toEqual(['reflect', 'thank-you-notes']);
});

test('writing it down is, after its day, once it is begun', () => {
  const answers = { 'went-well': 'The case about the late ship' };
  expect(overtaken('2026-11-03', { answers })).toEqual([]);
  expect(overtaken('2026-11-04', { answers })).toEqual(['reflect']);
});

test('all of it is after an answer, but for writing it down on its day', () => {
  for (const outcome of ['no', 'offer', 'next-round', 'withdrew'] as const) {
    expect(overtaken('2026-11-03', { outcome })).toEqual(['thank-you-notes', 'linkedin']);
    expect(overtaken('2026-11-04', { outcome })).toEqual(['reflect', 'thank-you-notes', 'linkedin']);
  }
});
