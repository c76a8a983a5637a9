import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { dueDates } from '../../../../src/domain/dates/due-dates.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { calendarOf } from '../../../../src/islands/files/calendar-of.ts';
import { frozen } from '../../helpers/frozen.ts';

const HARBOUR: Interview = frozen({ ...EMPTY_INTERVIEW, company: 'Harbour Foods', date: '2026-11-03' });

function fileOf(interview: Interview, calendarId: string): string {
  const steps = dueDates(interview, new Set());
  return calendarOf(
    frozen({ calendarId, interview, steps, hrefs: {}, page: 'https://after.example/', now: new Date('2026-11-04') }),
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
