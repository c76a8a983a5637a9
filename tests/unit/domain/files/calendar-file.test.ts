import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendarFile, calendarSequence, type CalendarEvent } from '../../../../src/domain/files/calendar-file.ts';
import { frozen } from '../../helpers/frozen.ts';
import { soundLines } from '../../helpers/hostile-text.ts';

const STAMP = new Date('2026-11-03T14:05:06.789Z');

const FOLLOW_UP: CalendarEvent = frozen({
  uid: 'k3v9q1x7-follow-up@after-the-interview',
  date: '2026-11-03',
  summary: 'Follow up with Harbour Foods',
  description: 'Ask Maya; she said "in two weeks", roughly.\nBe brief.',
  url: 'https://after.example/follow-up/?interview=first#script;a,b',
  alarmAt: '09:00',
  sequence: 7,
});

function fileOf(changes: Partial<CalendarEvent> = {}): string {
  return calendarFile(frozen([{ ...FOLLOW_UP, ...changes }]), STAMP);
}

const linesOf = (changes?: Partial<CalendarEvent>) => soundLines(fileOf(changes));

test('an event of one day is written as the standard asks', () => {
  expect(linesOf()).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//After the Interview//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:k3v9q1x7-follow-up@after-the-interview',
    'DTSTAMP:20261103T140506Z',
    'DTSTART;VALUE=DATE:20261103',
    'DTEND;VALUE=DATE:20261104',
    'SEQUENCE:7',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Follow up with Harbour Foods',
    'DESCRIPTION:Ask Maya\\; she said "in two weeks"\\, roughly.\\nBe brief.',
    'URL:https://after.example/follow-up/?interview=first#script;a,b',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT9H',
    'DESCRIPTION:Follow up with Harbour Foods',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('other programs read the date, the reminder and the way back', () => {
  const [event] = convertIcsCalendar(undefined, fileOf({ alarmAt: '09:30' })).events ?? [];
  expect(event).toMatchObject({
    start: { date: new Date('2026-11-03T00:00:00Z'), type: 'DATE' },
    end: { date: new Date('2026-11-04T00:00:00Z'), type: 'DATE' },
    stamp: { date: new Date('2026-11-03T14:05:06Z') },
    alarms: [{ trigger: { type: 'relative', value: { hours: 9, minutes: 30 } } }],
    url: FOLLOW_UP.url,
    sequence: 7,
  });
  const [same] = Object.values(nodeIcal.sync.parseICS(fileOf())).filter((component) => component?.type === 'VEVENT');
  expect(same).toMatchObject({
    datetype: 'date',
    url: FOLLOW_UP.url,
    transparency: 'TRANSPARENT',
  });
  expect(same).toHaveProperty('start', new Date(2026, 10, 3));
});

test.each([
  ['00:00', 'PT0S'],
  ['00:05', 'PT5M'],
  ['09:00', 'PT9H'],
  ['20:10', 'PT20H10M'],
  ['23:59', 'PT23H59M'],
])('a reminder at %s comes %s after midnight', (alarmAt, trigger) => {
  expect(linesOf({ alarmAt })).toContain(`TRIGGER:${trigger}`);
});

test.each([
  ['2026-12-31', '20270101'],
  ['2028-02-28', '20280229'],
  ['2026-03-08', '20260309'],
])('the day that begins on %s ends on %s', (date, end) => {
  expect(linesOf({ date })).toContain(`DTEND;VALUE=DATE:${end}`);
});

test.each(['', '2026-02-30', '2026-1-3', '9999-12-31', '+012026-11-03', '2026-11-03T10:00', '20261103\r\nX:y'])(
  'there is no event on %j',
  (date) => {
    expect(() => fileOf({ date })).toThrow(RangeError);
  },
);

test.each(['', '9:00', '24:00', '09:60', '09:00\r\nX:y'])('there is no reminder at %j', (alarmAt) => {
  expect(() => fileOf({ alarmAt })).toThrow(RangeError);
});

test('no description or address leaves no trace', () => {
  const lines = linesOf({ description: '', url: '' }).join('\n');
  expect(lines).not.toContain('URL');
  expect(lines.match(/DESCRIPTION/g)).toHaveLength(1);
});

test.each([
  'javascript:alert(1)',
  'https://a.example/\r\nX:y',
  'https://a.example/é',
  'https://a.example/\\n',
  '/here',
])('an address that is not on the web, or not encoded, is left out: %j', (url) => {
  expect(linesOf({ url }).join('\n')).not.toContain('URL:');
});

test('the sequence grows by the minute', () => {
  expect(calendarSequence(new Date('2020-01-01T01:00:30Z'))).toBe(60);
  expect(calendarSequence(new Date('2020-01-01T01:01:00Z'))).toBe(61);
  expect(calendarSequence(new Date('1999-01-01T00:00:00Z'))).toBe(0);
  // The standard's integers have 32 bits.
  expect(calendarSequence(new Date('2099-12-31T00:00:00Z'))).toBeLessThan(2 ** 31);
});

test('an event told anew replaces the one of the same name', () => {
  const newer = { ...FOLLOW_UP, summary: 'newer', sequence: 8 };
  const both = calendarFile(frozen([FOLLOW_UP, newer]), STAMP);
  expect(nodeIcal.sync.parseICS(both)).toHaveProperty([FOLLOW_UP.uid, 'summary'], 'newer');
});
