import { describe, expect, test } from 'vitest';
import { areThanksDue, dueMessage, messageTo } from '../../../../src/domain/dates/due-message.ts';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, NOTE_KINDS, type NoteKind } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { frozen } from '../../helpers/frozen.ts';

const MAYA = { ...EMPTY_PERSON, name: 'Maya Chen' };
const SAM = { ...EMPTY_PERSON, name: 'Sam Rivera' };
const NONE: ReadonlySet<string> = new Set();

/** On Tuesday, November 3, Maya said that they decide by Tuesday, November 10. Both have their note of thanks. */
const PROMISED: Interview = {
  ...EMPTY_INTERVIEW,
  date: '2026-11-03',
  people: { maya: MAYA, sam: SAM },
  agreement: { ...EMPTY_AGREEMENT, with: 'sam', answer: 'decide-by', said: 'in a week' },
  notes: { maya: { ...EMPTY_NOTE, sentOn: '2026-11-03' }, sam: { ...EMPTY_NOTE, sentOn: '2026-11-03' } },
};

/** The interview with messages of these kinds to Sam that were sent on these days. */
function sent(interview: Interview, days: Readonly<Partial<Record<NoteKind, string>>>): Interview {
  const notes = Object.entries(days).map(([kind, sentOn]) => [`${kind}:sam`, { ...EMPTY_NOTE, sentOn }] as const);
  return { ...interview, notes: { ...interview.notes, ...Object.fromEntries(notes) } };
}

/** What is due on a day, in a line. */
function due(interview: Interview, today: string, holidays = NONE): string {
  const what = dueMessage(frozen(interview), { today, time: '16:00' }, holidays);
  if (what.kind === 'rest') return what.because;
  const { kind, to, state, day } = what.message;
  return [kind, to, state, day].filter((each) => each !== '').join(' ');
}

describe('over three weeks of waiting', () => {
  const INVITED = sent(PROMISED, { 'linkedin-invitation': '2026-11-05' });
  const ASKED = sent(INVITED, { 'follow-up': '2026-11-12' });
  const rows: readonly (readonly [situation: string, today: string, Interview, expected: string])[] = [
    ['the day after, an invitation is the next', '2026-11-04', PROMISED, 'linkedin-invitation sam waiting 2026-11-05'],
    ['two days after the notes', '2026-11-05', PROMISED, 'linkedin-invitation sam today 2026-11-05'],
    ['once it is sent, the follow-up is the next', '2026-11-05', INVITED, 'follow-up sam waiting 2026-11-12'],
    ['on the promised day it still has to wait', '2026-11-10', INVITED, 'follow-up sam waiting 2026-11-12'],
    ['two business days after it', '2026-11-12', INVITED, 'follow-up sam today 2026-11-12'],
    ['later it is late', '2026-11-16', INVITED, 'follow-up sam overdue 2026-11-12'],
    ['it comes before an invitation that is late', '2026-11-12', PROMISED, 'follow-up sam today 2026-11-12'],
    ['once it is sent, the second has its day', '2026-11-12', ASKED, 'second-follow-up sam waiting 2026-11-19'],
    ['five business days later', '2026-11-19', ASKED, 'second-follow-up sam today 2026-11-19'],
    ['after that, it rests', '2026-11-20', sent(ASKED, { 'second-follow-up': '2026-11-19' }), 'asked'],
  ];
  test.each(rows)('%s', (_, today, interview, expected) => {
    expect(due(interview, today)).toBe(expected);
  });

  test('a holiday that is marked moves the day', () => {
    expect(due(INVITED, '2026-11-12', new Set(['2026-11-11']))).toBe('follow-up sam waiting 2026-11-13');
  });

  test('they are called when calling is fine, unless an email is begun', () => {
    const byPhone = { ...INVITED, agreement: { ...INVITED.agreement, channel: 'phone' as const } };
    expect(due(byPhone, '2026-11-12')).toBe('phone-script sam today 2026-11-12');
    const begun = { ...EMPTY_NOTE, words: { question: 'the start' } };
    expect(due({ ...byPhone, notes: { ...byPhone.notes, 'follow-up:maya': begun } }, '2026-11-12')).toBe(
      'follow-up maya today 2026-11-12',
    );
    expect(due(sent(byPhone, { 'phone-script': '2026-11-12' }), '2026-11-19')).toBe(
      'second-follow-up sam today 2026-11-19',
    );
  });

  test('what is set aside is passed over', () => {
    const aside = { ...PROMISED, tasks: { linkedin: 'not-for-me', 'follow-up': 'not-for-me' } as const };
    expect(due(aside, '2026-11-12')).toBe('nothing');
    expect(due({ ...ASKED, tasks: { 'second-follow-up': 'not-for-me' } }, '2026-11-19')).toBe('asked');
  });
});

describe('what an interview has come to', () => {
  const turn = (outcome: Interview['outcome'], days: Readonly<Partial<Record<NoteKind, string>>> = {}): string =>
    due(sent({ ...PROMISED, outcome }, days), '2026-11-12');

  test('an offer asks for time first, then for nothing until they know, and nothing once it is answered', () => {
    expect(turn('offer')).toBe('asking-for-time sam turn');
    expect(turn('offer', { 'asking-for-time': '2026-11-12' })).toBe('thinking');
    expect(turn('offer', { declining: '2026-11-12' })).toBe('answered');
    expect(turn('offer', { accepting: '2026-11-12' })).toBe('answered');
  });

  test('an answer to an offer that is begun goes on', () => {
    const notes = { 'declining:maya': { ...EMPTY_NOTE, words: { reason: 'the distance' } } };
    expect(due({ ...PROMISED, outcome: 'offer', notes }, '2026-11-12')).toBe('declining maya turn');
  });

  test('a no and stepping back have a message each, and a further round has none here', () => {
    expect(turn('no')).toBe('after-no sam turn');
    expect(turn('no', { 'after-no': '2026-11-12' })).toBe('answered');
    expect(turn('withdrew')).toBe('withdrawing sam turn');
    expect(turn('withdrew', { withdrawing: '2026-11-12' })).toBe('answered');
    expect(turn('next-round')).toBe('next-round');
  });
});

describe('what was promised', () => {
  const promising = (said: string, outcome: Interview['outcome'] = 'waiting'): Interview => ({
    ...PROMISED,
    outcome,
    promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio', to: 'maya', said } },
  });

  test('comes first on its day, when it is late, and when it has none', () => {
    expect(due(promising('in nine days'), '2026-11-12')).toBe('promised m2x8t4 today 2026-11-12');
    expect(due(promising('tomorrow'), '2026-11-12')).toBe('promised m2x8t4 overdue 2026-11-04');
    expect(due(promising(''), '2026-11-12')).toBe('promised m2x8t4 undated');
    expect(due(promising('tomorrow', 'offer'), '2026-11-12')).toBe('promised m2x8t4 overdue 2026-11-04');
  });

  test('has its place among the days until then', () => {
    expect(due(promising('tomorrow'), '2026-11-03')).toBe('promised m2x8t4 waiting 2026-11-04');
    expect(due(promising('in two weeks'), '2026-11-04')).toBe('linkedin-invitation sam waiting 2026-11-05');
    expect(due(promising('in two weeks'), '2026-11-12')).toBe('follow-up sam today 2026-11-12');
  });

  test('is owed to nobody after a no', () => {
    expect(due(promising('tomorrow', 'no'), '2026-11-12')).toBe('after-no sam turn');
  });
});

describe('when little is known', () => {
  test('nothing is due of an interview that is still to come', () => {
    expect(due({ ...EMPTY_INTERVIEW, date: '2026-11-03', endTime: '18:00' }, '2026-11-03')).toBe('to-come');
  });

  test('without a date the next that is not sent is open, and has no day', () => {
    expect(due(EMPTY_INTERVIEW, '2026-11-12')).toBe('follow-up undated');
    expect(due(sent(EMPTY_INTERVIEW, { 'follow-up': '2026-11-12' }), '2026-11-12')).toBe('second-follow-up undated');
  });
});

describe('whom a message goes to', () => {
  test('is the point of contact, or whoever it is begun for', () => {
    for (const kind of NOTE_KINDS.filter((each) => each !== 'promised')) expect(messageTo(PROMISED, kind)).toBe('sam');
    const notes = { 'after-no:first': { ...EMPTY_NOTE, words: { thanks: 'the tour' } } };
    expect(messageTo({ ...PROMISED, notes }, 'after-no')).toBe('first');
  });

  test('is never, for an invitation, somebody who declined or who has one', () => {
    const people = { maya: MAYA, sam: { ...SAM, contact: 'declined' as const } };
    expect(messageTo({ ...PROMISED, people }, 'linkedin-invitation')).toBe('maya');
    expect(messageTo({ ...PROMISED, people }, 'follow-up')).toBe('sam');
    const invited = sent(PROMISED, { 'linkedin-message': '2026-11-12' });
    expect(messageTo(invited, 'linkedin-invitation')).toBe('maya');
    expect(messageTo({ ...PROMISED, people: {} }, 'linkedin-invitation')).toBe('');
  });
});

test('the notes of thanks are due from the end of the interview until they are sent, set aside or it is time to ask', () => {
  const thanks = (interview: Partial<Interview>, today: string): boolean =>
    areThanksDue(frozen({ ...EMPTY_INTERVIEW, date: '2026-11-03', ...interview }), { today, time: '10:00' }, NONE);
  expect(thanks({}, '2026-11-04')).toBe(true);
  expect(thanks({}, '2026-11-06')).toBe(true);
  expect(thanks({ endTime: '09:30' }, '2026-11-03')).toBe(true);
  expect(thanks({ endTime: '15:30' }, '2026-11-03')).toBe(false);
  expect(thanks({}, '2026-11-20')).toBe(false);
  expect(thanks({ tasks: { 'thank-you-notes': 'not-for-me' } }, '2026-11-04')).toBe(false);
  expect(thanks({ people: PROMISED.people, notes: PROMISED.notes }, '2026-11-04')).toBe(false);
  expect(thanks({ outcome: 'no' }, '2026-11-04')).toBe(false);
  expect(thanks({ date: '' }, '2026-11-04')).toBe(true);
  expect(thanks({ date: '', tasks: { 'follow-up': 'done' } }, '2026-11-04')).toBe(false);
  expect(thanks({ date: '', outcome: 'no' }, '2026-11-04')).toBe(false);
});
