import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { dueDates } from '../../../../src/domain/dates/due-dates.ts';
import { promisesToKeep } from '../../../../src/domain/dates/promised-for.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { calendarOf } from '../../../../src/islands/files/calendar-of.ts';
import { frozen } from '../../helpers/frozen.ts';

const HARBOUR: Interview = frozen({ ...EMPTY_INTERVIEW, company: 'Harbour Foods', date: '2026-11-03' });

function fileOf(interview: Interview, calendarId: string): string {
  const steps = dueDates(interview, new Set());
  return calendarOf(
    frozen({
      ...{ calendarId, interview, steps, hrefs: {}, messagesHref: '/follow-up/' },
      things: promisesToKeep(interview).filter(({ day }) => day !== ''),
      ...{ page: 'https://after.example/', now: new Date('2026-11-04') },
    }),
  );
}

/** The names of the events and their days, as one program reads them; another has to read the same names. */
function daysByName(file: string): Readonly<Record<string, string>> {
  const events = convertIcsCalendar(undefined, file).events ?? [];
  const days = Object.fromEntries(events.map(({ uid, start }) => [uid, start.date.toISOString().slice(0, 10)]));
  const components = Object.values(nodeIcal.sync.parseICS(file));
  const others = components.flatMap((component) => (component?.type === 'VEVENT' ? [component.uid] : []));
  expect(others.toSorted()).toEqual(Object.keys(days).toSorted());
  return days;
}

test('a date that is moved keeps the name of its event, so that a second file updates the first', () => {
  const before = daysByName(fileOf(HARBOUR, 'k3v9q1x7'));
  const after = daysByName(fileOf(frozen({ ...HARBOUR, moved: { 'follow-up': '2026-12-09' } }), 'k3v9q1x7'));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(after['k3v9q1x7-follow-up@after-the-interview']).toBe('2026-12-09');
  expect(before['k3v9q1x7-follow-up@after-the-interview']).not.toBe('2026-12-09');
});

test("two people's first interviews in one calendar leave each other's events alone", () => {
  const names = (calendarId: string): string[] => Object.keys(daysByName(fileOf(HARBOUR, calendarId)));
  const both = [...names('k3v9q1x7'), ...names('m4x7p1k2')];
  expect(new Set(both).size).toBe(both.length);
});

/** One thing for Friday, to Maya; one that is sent, and one for no day. */
const PROMISING: Interview = frozen({
  ...HARBOUR,
  people: { maya: { ...EMPTY_PERSON, name: 'Maya Chen' } },
  promised: {
    m2x8t4: { ...EMPTY_PROMISE, what: 'plans; maps, notes', to: 'maya', said: 'by Friday' },
    sent: { ...EMPTY_PROMISE, what: 'a form', picked: '2026-11-05', sentOn: '2026-11-04' },
    anyday: { ...EMPTY_PROMISE, what: 'a list' },
  },
});

test('what was promised for a day is a day in the calendar under a name of its own, until it is sent', () => {
  const promises = Object.entries(daysByName(fileOf(PROMISING, 'k3v9q1x7'))).filter(([uid]) =>
    uid.includes('promised'),
  );
  expect(promises).toEqual([['k3v9q1x7-promised-m2x8t4@after-the-interview', '2026-11-06']]);
  const [event] = Object.values(nodeIcal.sync.parseICS(fileOf(PROMISING, 'k3v9q1x7'))).filter(
    (each) => each?.type === 'VEVENT' && each.uid.includes('promised'),
  );
  expect(event).toMatchObject({
    summary: 'Send what you promised: plans; maps, notes: Harbour Foods',
    description: expect.stringMatching(/^You promised to send this to Maya Chen\./) as string,
    url: 'https://after.example/follow-up/?kind=promised&to=m2x8t4',
    datetype: 'date',
  });
});
