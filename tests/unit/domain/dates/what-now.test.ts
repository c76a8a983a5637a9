import { describe, expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { STEPS, type Step } from '../../../../src/domain/dates/due-dates.ts';
import type { NowStep, Situation } from '../../../../src/domain/dates/now-steps.ts';
import { dayOf } from '../../../../src/domain/dates/now-steps.ts';
import { whatNow, type WhatNow } from '../../../../src/domain/dates/what-now.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';

const NONE: ReadonlySet<string> = new Set();
/** The interviews of most rows: on a Tuesday, and on the day before. */
const TUESDAY: Interview = { ...EMPTY_INTERVIEW, date: '2026-11-03' };
const MONDAY: Interview = { ...EMPTY_INTERVIEW, date: '2026-11-02' };
const UNDATED: Interview = EMPTY_INTERVIEW;

type Task = { readonly id: string };

/** What the home page says to somebody who has another interview open, of which nothing is known. */
function now(today: string, ...interviews: readonly Interview[]): WhatNow<Task> {
  const situations = interviews.map((interview, at): Situation => ({ id: 'abc'.charAt(at), interview }));
  return whatNow(frozen({ situations, currentId: 'other', tasks: [], today, time: '16:00', holidays: NONE }));
}

/** The step that is said first; empty when none is. */
function first({ now: said }: WhatNow<Task>): string {
  return said.kind === 'step' ? words([said.step]) : '';
}

/** The interview with these steps done on November 4. */
function after(interview: Interview, ...steps: readonly Step[]): Interview {
  const each = <Value>(value: Value) => Object.fromEntries(steps.map((step) => [step, value]));
  return { ...interview, tasks: { ...interview.tasks, ...each('done' as const) }, doneOn: each('2026-11-04') };
}

function without(interview: Interview, ...steps: readonly Step[]): Interview {
  const setAside = Object.fromEntries(steps.map((step) => [step, 'not-for-me' as const]));
  return { ...interview, tasks: { ...interview.tasks, ...setAside } };
}

function promised(interview: Interview, by: string): Interview {
  return { ...interview, agreement: { ...EMPTY_AGREEMENT, answer: 'decide-by', picked: by } };
}

function words(steps: readonly NowStep[]): string {
  return steps.map(({ interviewId, step, state }) => `${interviewId} ${step} ${state}`).join(', ');
}

const WRITTEN = after(TUESDAY, 'reflect');
const THANKED = after(TUESDAY, 'reflect', 'thank-you-notes');
const LINKED = after(TUESDAY, 'reflect', 'thank-you-notes', 'linkedin');
const NO_NOTE = without(WRITTEN, 'thank-you-notes');
const ASKED = after(LINKED, 'reflect', 'thank-you-notes', 'linkedin', 'follow-up');
const ASKED_TWICE = after(LINKED, ...STEPS);
const ENDED: Interview = { ...LINKED, outcome: 'no' };

type Row = readonly [situation: string, today: string, interviews: readonly Interview[], next: string];

const ONE: readonly Row[] = [
  ['no interview at all', '2026-11-03', [], ''],
  ['the day before the interview', '2026-11-02', [TUESDAY], ''],
  ['just out of the interview', '2026-11-03', [TUESDAY], 'a reflect today'],
  ['the same day, once it is written down', '2026-11-03', [WRITTEN], 'a thank-you-notes today'],
  ['writing is not for me', '2026-11-03', [without(TUESDAY, 'reflect')], 'a thank-you-notes today'],
  ['the day after, with nothing done', '2026-11-04', [TUESDAY], 'a thank-you-notes today'],
  ['the day after, once it is written down', '2026-11-04', [WRITTEN], 'a thank-you-notes today'],
  ['the day after, with the notes alone sent', '2026-11-04', [after(TUESDAY, 'thank-you-notes')], 'a reflect overdue'],
  ['the day after, with both done', '2026-11-04', [THANKED], ''],
  ['two business days after the notes', '2026-11-06', [THANKED], 'a linkedin today'],
  ['an invitation that is late comes first no more', '2026-11-09', [NO_NOTE], ''],
  [
    'an invitation moved by hand does not wait for the note',
    '2026-11-09',
    [{ ...WRITTEN, moved: { 'thank-you-notes': '2026-11-20', linkedin: '2026-11-09' } }],
    'a linkedin today',
  ],
  [
    'a note marked as sent lets the invitation follow, though others are still to be written',
    '2026-11-06',
    [{ ...WRITTEN, moved: { 'thank-you-notes': '2026-11-20' }, notes: { a: { ...EMPTY_NOTE, sentOn: '2026-11-04' } } }],
    'a linkedin today',
  ],
  ['the day after, with all done that there is', '2026-11-04', [LINKED], ''],
  ['two days after, with nothing done', '2026-11-05', [TUESDAY], 'a thank-you-notes overdue'],
  ['three business days after the notes, without an invitation', '2026-11-09', [THANKED], ''],
  ['five business days after, it is too early to ask', '2026-11-10', [LINKED], ''],
  ['six business days after, with no promise', '2026-11-11', [LINKED], 'a follow-up today'],
  ['seven business days after', '2026-11-12', [LINKED], 'a follow-up overdue'],
  ['on the day that they promised', '2026-12-04', [promised(LINKED, '2026-12-04')], ''],
  ['on the weekend after it', '2026-12-06', [promised(LINKED, '2026-12-04')], ''],
  ['two business days after it', '2026-12-08', [promised(LINKED, '2026-12-04')], 'a follow-up today'],
  [
    'moved before the promise, on that day',
    '2026-11-30',
    [{ ...promised(LINKED, '2026-12-04'), moved: { 'follow-up': '2026-11-30' } }],
    '',
  ],
  [
    'moved to a Saturday by choice',
    '2026-11-14',
    [{ ...LINKED, moved: { 'follow-up': '2026-11-14' } }],
    'a follow-up today',
  ],
  ['asked, and four business days later', '2026-11-10', [ASKED], ''],
  ['asked, and five business days later', '2026-11-11', [ASKED], 'a second-follow-up today'],
  ['asked, and a month later', '2026-12-04', [ASKED], 'a second-follow-up overdue'],
  ['asked twice, long ago: then it is closed', '2027-03-01', [ASKED_TWICE], 'a closed turn'],
  ['asked twice, and not five business days ago', '2026-11-10', [ASKED_TWICE], ''],
  [
    'asked twice, though the first is not ticked',
    '2027-03-01',
    [after(LINKED, 'reflect', 'thank-you-notes', 'linkedin', 'second-follow-up')],
    'a closed turn',
  ],
  ['the first time is not for me', '2027-03-01', [without(LINKED, 'follow-up')], ''],
  ['the second time is not for me, long ago', '2027-03-01', [without(ASKED, 'second-follow-up')], 'a closed turn'],
  ['the answer is there: nobody asks', '2026-12-04', [ENDED], 'a no turn'],
  ['they said no on the day after: the note is overtaken', '2026-11-04', [{ ...TUESDAY, outcome: 'no' }], 'a no turn'],
  ['archived', '2026-11-04', [{ ...TUESDAY, archivedOn: '2026-11-04' }], ''],
  [
    'notes moved to Friday, on Wednesday',
    '2026-11-04',
    [{ ...WRITTEN, moved: { 'thank-you-notes': '2026-11-06' } }],
    '',
  ],
];

const SEVERAL: readonly Row[] = [
  ['no date, nothing done', '2026-11-03', [UNDATED], 'a reflect undated'],
  ['no date, written down', '2026-11-03', [after(UNDATED, 'reflect')], 'a thank-you-notes undated'],
  ['no date, both done', '2026-11-03', [after(UNDATED, 'reflect', 'thank-you-notes')], ''],
  ['a date that is none', '2026-11-03', [{ ...UNDATED, date: 'Tuesday' }], 'a reflect undated'],
  ['no date, and archived', '2026-11-03', [{ ...UNDATED, archivedOn: '2026-11-03' }], ''],
  ['what has a date goes first', '2026-11-11', [UNDATED, LINKED], 'b follow-up today'],
  ['what only waits leaves room for one without a date', '2026-11-04', [LINKED, UNDATED], 'b reflect undated'],
  ['writing down today before the notes of yesterday', '2026-11-03', [MONDAY, TUESDAY], 'b reflect today'],
  ['notes that end today before notes that can wait', '2026-11-03', [MONDAY, WRITTEN], 'a thank-you-notes today'],
  [
    'late writing before notes that can wait',
    '2026-11-03',
    [WRITTEN, after(MONDAY, 'thank-you-notes')],
    'b reflect overdue',
  ],
  ['late notes: the newest first', '2026-11-06', [MONDAY, TUESDAY], 'b thank-you-notes overdue'],
  [
    'asking on its day before late notes',
    '2026-11-11',
    [{ ...EMPTY_INTERVIEW, date: '2026-11-09' }, LINKED],
    'b follow-up today',
  ],
  ['asking before late writing', '2026-11-11', [LINKED, after(MONDAY, 'thank-you-notes')], 'a follow-up today'],
  ['asking before asking once more', '2026-11-12', [ASKED, LINKED], 'b follow-up overdue'],
  ['the same day twice: by their ids', '2026-11-03', [TUESDAY, TUESDAY], 'a reflect today'],
];

describe('one interview: what is next', () => {
  test.each(ONE)('%s', (_, today, interviews, next) => {
    expect(first(now(today, ...interviews))).toBe(next);
  });
});

describe('several, or one without a date: what is next', () => {
  test.each(SEVERAL)('%s', (_, today, interviews, next) => {
    expect(first(now(today, ...interviews))).toBe(next);
  });
});

test('the example of the definition', () => {
  const situation = { id: 'a', interview: { ...EMPTY_INTERVIEW, date: '2026-11-03' } };
  const asked = {
    situations: [situation],
    currentId: 'a',
    tasks: [],
    today: '2026-11-04',
    time: '09:00',
    holidays: NONE,
  };
  expect(whatNow(asked).now).toMatchObject({ kind: 'step', step: { step: 'thank-you-notes', state: 'today' } });
});

test('beside what is next stands what else is for today, what is late and what has to wait', () => {
  const plan = now('2026-11-04', TUESDAY, MONDAY, {
    ...promised(THANKED, '2026-12-04'),
    moved: { linkedin: '2026-11-04' },
  });
  expect(first(plan)).toBe('a thank-you-notes today');
  expect(words(plan.alsoToday)).toBe('c linkedin today');
  expect(words(plan.overdue)).toBe('b thank-you-notes overdue, a reflect overdue, b reflect overdue');
  expect(words(plan.waiting)).toBe('b follow-up waiting, a follow-up waiting, c follow-up waiting');
  expect(plan.waiting.map(dayOf)).toEqual(['2026-11-10', '2026-11-11', '2026-12-08']);
});

test('holidays put off asking', () => {
  const situations = frozen([{ id: 'a', interview: LINKED }]);
  const on = (today: string) =>
    first(whatNow({ situations, currentId: 'a', tasks: [], today, time: '16:00', holidays: new Set(['2026-11-11']) }));
  expect([on('2026-11-11'), on('2026-11-12')]).toEqual(['', 'a follow-up today']);
});
