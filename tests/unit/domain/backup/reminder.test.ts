import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/dates/business-days.ts';
import { backupState, daysFrom, mayRemind, remindNextOn } from '../../../../src/domain/backup/reminder.ts';
import { EMPTY_SETTINGS, type Settings } from '../../../../src/domain/record/settings.ts';
import { frozen } from '../../helpers/frozen.ts';

const SINCE = '2026-11-03';
const KEPT = frozen({ ...EMPTY_SETTINGS, keptSince: SINCE });

/** What somebody does when the reminder comes up; `onDay` happens on each day before it is looked at, counted from 0. */
type Person = {
  readonly onDay?: (day: number, settings: Settings, today: string) => Settings;
  readonly whenReminded: (settings: Settings, today: string) => Settings;
};

/** The days of three weeks, counted from the first, on which somebody who writes something every day is reminded. */
function remindedDays({ onDay = (_, settings) => settings, whenReminded }: Person): readonly number[] {
  const days: number[] = [];
  let settings: Settings = KEPT;
  for (let day = 0; day <= 21; day += 1) {
    const today = addDays(SINCE, day);
    settings = onDay(day, settings, today);
    if (!mayRemind(settings, today) || backupState(settings, `state ${String(day)}`) === 'holdsAll') continue;
    days.push(day);
    settings = whenReminded(settings, today);
  }
  return days;
}

test('the examples hold', () => {
  expect(mayRemind({ backedUpOn: '', keptSince: '2026-11-03', remindAgainOn: '' }, '2026-11-10')).toBe(true);
  expect(remindNextOn('2026-11-10')).toBe('2026-11-17');
  expect(backupState({ backedUpOn: '2026-11-20', backedUpAs: '9f3ac01b' }, '9f3ac01b')).toBe('holdsAll');
  expect(daysFrom('2026-02-27', '2026-03-01')).toBe(2);
});

test('in three weeks, who backs up when reminded is reminded once a week, and so is who says not now', () => {
  const backsUp = (settings: Settings, today: string): Settings => ({
    ...settings,
    backedUpOn: today,
    backedUpAs: 'then',
  });
  expect(remindedDays({ whenReminded: backsUp })).toEqual([7, 14, 21]);
  const notNow = (settings: Settings, today: string): Settings => ({ ...settings, remindAgainOn: remindNextOn(today) });
  expect(remindedDays({ whenReminded: notNow })).toEqual([7, 14, 21]);
});

test('who does nothing about it reads it on each day from the seventh on', () => {
  expect(remindedDays({ whenReminded: (settings) => settings })).toEqual([...Array(15).keys()].map((day) => day + 7));
});

test('who backs up by themselves every five days is never reminded', () => {
  const whenReminded = (settings: Settings): Settings => settings;
  const onDay = (day: number, settings: Settings, today: string): Settings =>
    day % 5 === 0 ? { ...settings, backedUpOn: today, backedUpAs: `state ${String(day)}` } : settings;
  expect(remindedDays({ onDay, whenReminded })).toEqual([]);
});

test('who changed nothing since the backup is never reminded, however old it is', () => {
  const settings = frozen({ ...KEPT, backedUpOn: SINCE, backedUpAs: 'the same' });
  expect(mayRemind(settings, '2027-11-03')).toBe(true);
  expect(backupState(settings, 'the same')).toBe('holdsAll');
});

test('before anything is stored, and where the day is not known, nobody is reminded', () => {
  expect(mayRemind(EMPTY_SETTINGS, '2026-11-10')).toBe(false);
  expect(mayRemind({ ...EMPTY_SETTINGS, keptSince: 'junk' }, '2026-11-10')).toBe(false);
  expect(backupState({ backedUpOn: 'junk', backedUpAs: 'a' }, 'a')).toBe('never');
});

test('a clock that was years ahead for a while silences nothing for years, and a flight west reminds nobody at once', () => {
  expect(mayRemind({ ...KEPT, backedUpOn: '2031-01-01' }, '2026-11-10')).toBe(true);
  expect(mayRemind({ ...KEPT, remindAgainOn: '2031-01-01' }, '2026-11-10')).toBe(true);
  expect(mayRemind({ ...KEPT, backedUpOn: '2026-11-11' }, '2026-11-10')).toBe(false);
});
