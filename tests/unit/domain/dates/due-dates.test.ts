import { describe, expect, test } from 'vitest';
import { EMPTY_AGREEMENT, type Agreement } from '../../../../src/domain/record/agreement.ts';
import { dueDates, openDates, STEPS, type DueStep, type Step } from '../../../../src/domain/dates/due-dates.ts';
import { EMPTY_INTERVIEW, OUTCOMES, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';

const NONE: ReadonlySet<string> = new Set();
/** A Tuesday. */
const INTERVIEW: Interview = { ...EMPTY_INTERVIEW, date: '2026-11-03' };

function agreed(answer: Agreement['answer'], by: string): Pick<Interview, 'agreement'> {
  return { agreement: { ...EMPTY_AGREEMENT, answer, picked: by } };
}

/** What is planned for one step of the interview of November 3 with some things changed. */
function due(step: Step, changes: Partial<Interview> = {}, holidays = NONE): DueStep | undefined {
  return dueDates(frozen({ ...INTERVIEW, ...changes }), holidays).find((each) => each.step === step);
}

const FIRST_SENT = { tasks: { 'follow-up': 'done' }, doneOn: { 'follow-up': '2026-11-12' } } as const;
const PROMISED = agreed('decide-by', '2026-12-04');

test('an interview of which only the date is known has a plan in five steps', () => {
  const dates = dueDates({ ...EMPTY_INTERVIEW, date: '2026-11-03' }, new Set()).map(({ date }) => date);
  expect(dates).toEqual(['2026-11-03', '2026-11-04', '2026-11-11', '2026-11-18', '2026-11-06']);
  expect(dueDates(frozen(INTERVIEW), NONE).map(({ step }) => step)).toEqual(STEPS);
  expect(dueDates(frozen(INTERVIEW), NONE).map(({ reason }) => reason)).toEqual([
    { kind: 'same-day' },
    { kind: 'within-24-hours', by: '2026-11-04', until: '' },
    { kind: 'no-date-given', interview: '2026-11-03' },
    { kind: 'after-first-follow-up', sent: null },
    { kind: 'after-thank-you', sent: null },
  ]);
});

test.each(['', '2026-02-29', 'next Tuesday', '2026-11-3'])('a date like %j plans nothing', (date) => {
  expect(dueDates(frozen({ ...INTERVIEW, date }), NONE)).toEqual([]);
  expect(openDates(frozen({ ...INTERVIEW, date }), NONE)).toEqual([]);
});

test('the writing and the notes keep their days, be it a weekend or a holiday', () => {
  const friday = { date: '2026-12-25' };
  const holidays = new Set(['2026-12-25', '2026-12-26']);
  expect(due('reflect', friday, holidays)?.date).toBe('2026-12-25');
  expect(due('thank-you-notes', friday, holidays)?.date).toBe('2026-12-26');
});

describe('asking how it goes', () => {
  const rows: readonly (readonly [title: string, changes: Partial<Interview>, date: string, kind: string])[] = [
    [
      '2 business days after a promised Tuesday',
      agreed('decide-by', '2026-12-01'),
      '2026-12-03',
      'after-promised-date',
    ],
    ['2 business days after a promised Friday', PROMISED, '2026-12-08', 'after-promised-date'],
    [
      '2 business days after a promised Saturday',
      agreed('decide-by', '2026-12-05'),
      '2026-12-08',
      'after-promised-date',
    ],
    ['a promise for the day itself', agreed('decide-by', '2026-11-03'), '2026-11-05', 'after-promised-date'],
    ['on the day agreed on', agreed('check-in', '2026-12-01'), '2026-12-01', 'agreed-check-in'],
    ['on Monday when a Saturday was agreed on', agreed('check-in', '2026-12-05'), '2026-12-07', 'agreed-check-in'],
    ['past the holiday that was agreed on', agreed('check-in', '2026-11-11'), '2026-11-12', 'agreed-check-in'],
    [
      '6 business days, past a holiday, if they would not say',
      agreed('would-not-say', ''),
      '2026-11-12',
      'no-date-given',
    ],
    ['a date that goes with no answer does not count', agreed(null, '2026-12-01'), '2026-11-12', 'no-date-given'],
    ['nor does one beside "would not say"', agreed('would-not-say', '2026-12-01'), '2026-11-12', 'no-date-given'],
    ['nor a promise before the interview', agreed('decide-by', '2026-11-02'), '2026-11-12', 'no-date-given'],
    ['nor a day to check in before it', agreed('check-in', '2026-11-02'), '2026-11-12', 'no-date-given'],
    ['nor a day that the month does not have', agreed('decide-by', '2026-11-31'), '2026-11-12', 'no-date-given'],
    ['nor no day at all', agreed('decide-by', ''), '2026-11-12', 'no-date-given'],
  ];
  test.each(rows)('%s', (_, changes, date, kind) => {
    const step = due('follow-up', changes, new Set(['2026-11-11']));
    expect([step?.date, step?.reason.kind]).toEqual([date, kind]);
  });
});

describe('asking once more', () => {
  const rows: readonly (readonly [title: string, changes: Partial<Interview>, date: string, sent: string | null])[] = [
    ['5 business days after the plan of the first', {}, '2026-11-18', null],
    ['5 business days after the first was sent', FIRST_SENT, '2026-11-19', '2026-11-12'],
    ['a first that is ticked without a date', { tasks: FIRST_SENT.tasks }, '2026-11-18', null],
    ['a date that is left of a tick does not count', { doneOn: FIRST_SENT.doneOn }, '2026-11-18', null],
    [
      'nor does a tick from before the interview',
      { ...FIRST_SENT, doneOn: { 'follow-up': '2026-11-02' } },
      '2026-11-18',
      null,
    ],
    ['it follows a first that was moved', { moved: { 'follow-up': '2026-11-14' } }, '2026-11-20', null],
  ];
  test.each(rows)('%s', (_, changes, date, sent) => {
    const step = due('second-follow-up', changes);
    expect([step?.date, step?.reason]).toEqual([date, { kind: 'after-first-follow-up', sent }]);
  });

  test('a first that went out before the promised date does not bring the second before it', () => {
    const step = due('second-follow-up', { ...FIRST_SENT, ...PROMISED });
    expect(step).toMatchObject({ date: '2026-12-08', heldBack: false, isMoved: false });
    expect(step?.reason).toEqual({ kind: 'after-promised-date', by: '2026-12-04' });
  });
});

describe('LinkedIn', () => {
  const sent = (...days: (string | null)[]): Pick<Interview, 'notes'> => ({
    notes: Object.fromEntries(days.map((sentOn, at) => [String(at), { ...EMPTY_NOTE, sentOn }])),
  });
  const ticked = (day: string) =>
    ({ tasks: { 'thank-you-notes': 'done' }, doneOn: { 'thank-you-notes': day } }) as const;
  const rows: readonly (readonly [title: string, changes: Partial<Interview>, date: string, sent: string | null])[] = [
    ['2 business days after the day of the notes, until one is sent', sent(null, null), '2026-11-06', null],
    ['after notes that were moved, to a Friday', { moved: { 'thank-you-notes': '2026-11-06' } }, '2026-11-10', null],
    ['after the first note sent, past a holiday', sent(null, '2026-11-10', '2026-11-09'), '2026-11-12', '2026-11-09'],
    ['after the Saturday on which the notes were ticked', ticked('2026-11-07'), '2026-11-10', '2026-11-07'],
    ['a note says more than a tick', { ...sent('2026-11-05'), ...ticked('2026-11-07') }, '2026-11-09', '2026-11-05'],
    ['a note sent on the day of the interview', sent('2026-11-03'), '2026-11-05', '2026-11-03'],
    ['nothing from before the interview', { ...sent('2026-11-02'), ...ticked('2026-11-01') }, '2026-11-06', null],
    ['a day that is none does not count', sent('soon'), '2026-11-06', null],
  ];
  test.each(rows)('%s', (_, changes, date, on) => {
    const step = due('linkedin', changes, new Set(['2026-11-11']));
    expect([step?.date, step?.reason]).toEqual([date, { kind: 'after-thank-you', sent: on }]);
  });
});

describe('a date moved by hand', () => {
  test.each(STEPS)('takes the place of the planned one: %s', (step) => {
    const planned = due(step)?.date ?? '';
    const moved = { [step]: '2026-11-22' };
    expect(due(step, { moved })).toMatchObject({ date: '2026-11-22', planned, isMoved: true, heldBack: false });
  });

  test.each([
    ['is no date', '2026-11-31'],
    ['is empty', ''],
    ['is the planned one', '2026-11-11'],
    ['lies before the interview, which has been put off since', '2026-11-02'],
  ])('changes nothing if it %s', (_, day) => {
    expect(due('follow-up', { moved: { 'follow-up': day } })).toEqual(due('follow-up'));
  });

  test.each([
    ['the promised date', 'follow-up', '2026-12-08'],
    ['the first, which keeps behind the promised date', 'second-follow-up', '2026-12-10'],
  ] as const)('keeps behind %s: %s', (_, step, earliest) => {
    const planned = due(step, PROMISED)?.date ?? '';
    const move = (day: string) => due(step, { ...PROMISED, moved: { [step]: day } }, new Set(['2026-12-07']));
    expect(due(step, PROMISED)).toMatchObject({ heldBack: false, isMoved: false, planned });
    for (const day of ['2026-11-10', '2026-12-04', '2026-12-05']) {
      expect(move(day)).toMatchObject({ date: earliest, heldBack: true, isMoved: true });
    }
    expect(move(earliest)?.heldBack).toBe(false);
    expect(move('2027-01-02')).toMatchObject({ date: '2027-01-02', heldBack: false });
  });

  test('may come before a day on which they may be asked, as nothing was promised', () => {
    const changes = { ...agreed('check-in', '2026-12-01'), moved: { 'follow-up': '2026-11-27' } };
    expect(due('follow-up', changes)).toMatchObject({ date: '2026-11-27', heldBack: false });
  });
});

describe('what is done, set aside or over', () => {
  test('ticks are shown in the plan, and what is ticked or set aside is not open', () => {
    const changes: Partial<Interview> = { tasks: { reflect: 'done', linkedin: 'not-for-me' } };
    expect(due('reflect', changes)).toMatchObject({ isDone: true, isSkipped: false });
    expect(due('linkedin', changes)).toMatchObject({ isDone: false, isSkipped: true });
    const open = openDates(frozen({ ...INTERVIEW, ...changes }), NONE).map(({ step }) => step);
    expect(open).toEqual(['thank-you-notes', 'follow-up', 'second-follow-up']);
  });

  test.each(OUTCOMES)('whoever no longer waits asks no more: %s', (outcome) => {
    const asks = outcome === 'waiting' ? ['follow-up', 'second-follow-up'] : [];
    const steps = dueDates(frozen({ ...INTERVIEW, outcome }), NONE).map(({ step }) => step);
    expect(steps).toEqual(['reflect', 'thank-you-notes', ...asks, 'linkedin']);
  });

  test('an interview that ended in a no keeps what is of use anyway', () => {
    const open = openDates({ ...EMPTY_INTERVIEW, date: '2026-11-03', outcome: 'no' }, new Set());
    expect(open.map(({ step }) => step)).toEqual(['reflect', 'thank-you-notes', 'linkedin']);
  });

  test('nobody asks once more who set the first time aside', () => {
    expect(due('second-follow-up', { tasks: { 'follow-up': 'not-for-me' } })).toBeUndefined();
  });

  test('two are the most: after the second, the first is not asked for', () => {
    const tasks = { ...INTERVIEW.tasks, 'second-follow-up': 'done' } as const;
    const open = openDates(frozen({ ...INTERVIEW, tasks }), NONE).map(({ step }) => step);
    expect(open).toEqual(['reflect', 'thank-you-notes', 'linkedin']);
  });
});
