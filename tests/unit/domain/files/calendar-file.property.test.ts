import fc from 'fast-check';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../../src/domain/files/calendar-file.ts';
import { frozen } from '../../helpers/frozen.ts';
import { asReadBack, HOSTILE_RUNS, hostileText, soundLines } from '../../helpers/hostile-text.ts';

const EVENT: CalendarEvent = {
  uid: 'first-follow-up@after-the-interview',
  date: '2026-11-03',
  summary: 'Follow up',
  description: '',
  url: '',
  alarmAt: '09:00',
  sequence: 7,
};

function fileOf(changes: readonly Partial<CalendarEvent>[]): string {
  const events = frozen(changes.map((each) => ({ ...EVENT, ...each })));
  return calendarFile(events, new Date('2026-11-03T14:05:06Z'));
}

type ReadEvent = Pick<CalendarEvent, 'uid' | 'summary' | 'description'>;

/** An event as a program has read it, where nothing at all stands for an empty text. */
function readEvent({ uid, summary, description }: Partial<Record<keyof ReadEvent, unknown>>): Record<string, unknown> {
  return { uid, summary: summary ?? '', description: description ?? '' };
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

function readByTsIcs(file: string): unknown[] {
  return (convertIcsCalendar(undefined, file).events ?? []).map(readEvent);
}

function readByNodeIcal(file: string): unknown[] {
  const components = Object.values(nodeIcal.sync.parseICS(file));
  return components.filter((component) => component?.type === 'VEVENT').map(readEvent);
}

/**
 * node-ical 0.27.2 takes escapes apart one kind after the other, so that `\` before `n` becomes a line break; it removes
 * quotation marks around a text, and all of them in a text with `TZID=` in it.
 */
function isMisreadByNodeIcal(text: string): boolean {
  return /\\n/i.test(text) || /^"[^\n]*"$/.test(text) || (text.includes('"') && text.includes('TZID='));
}

/** ts-ics 2.4.6 looks for the bounds of components anywhere, in the middle of a text too. */
function isMisreadByTsIcs(text: string): boolean {
  return /(BEGIN|END):V/.test(text);
}

test('2,000 hostile texts come back whole from two other programs, and none gets out of its line', () => {
  let readBy = { nodeIcal: 0, tsIcs: 0 };
  fc.assert(
    fc.property(hostileText, hostileText, (summary, description) => {
      const file = fileOf([{ summary, description }]);
      const lines = soundLines(file);
      expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toHaveLength(6);
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(1);

      const wanted = { uid: EVENT.uid, summary: asReadBack(summary), description: asReadBack(description) };
      const texts = [wanted.summary, wanted.description];
      if (!texts.some(isMisreadByNodeIcal)) {
        expect(readByNodeIcal(file)).toEqual([wanted]);
        readBy = { ...readBy, nodeIcal: readBy.nodeIcal + 1 };
      }
      if (!texts.some(isMisreadByTsIcs)) {
        expect(readByTsIcs(file)).toEqual([wanted]);
        readBy = { ...readBy, tsIcs: readBy.tsIcs + 1 };
      }
    }),
    HOSTILE_RUNS,
  );
  expect(readBy.nodeIcal).toBeGreaterThan(1000);
  expect(readBy.tsIcs).toBeGreaterThan(1000);
});

test('a hostile name of an event or address stays in its line, and each event is written once', () => {
  const events = fc.array(fc.record({ uid: hostileText, url: hostileText }), { maxLength: 4 });
  fc.assert(
    fc.property(events, (changes) => {
      const file = fileOf(changes);
      const lines = soundLines(file);
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(changes.length);
      // ts-ics leaves the escapes of a name as they are, and node-ical keeps one event of a name.
      const names = lines.filter((line) => line.startsWith('UID:')).map((line) => unescaped(line.slice(4)));
      expect(names).toEqual(changes.map(({ uid }) => asReadBack(uid)));
    }),
  );
});
