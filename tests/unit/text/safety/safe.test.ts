import { expect, test } from 'vitest';
import { REMINDER } from '../../../../src/text/safety/reminder.ts';
import { backupInWords, SAFE, storedInWords } from '../../../../src/text/safety/safe.ts';

const HERE = { interviews: 3, since: '2026-11-03', used: 43_008, room: 5_242_879, isShared: false };

test('what is stored is said with since when and how much it is, as far as that is known', () => {
  expect(storedInWords(HERE, '2026-11-24')).toBe(
    'This browser has stored 3 interviews for you since Tuesday, November 3, 42 KB of about 5 MB.',
  );
  expect(storedInWords({ ...HERE, interviews: 1, since: '', used: 3_145_728 }, '2026-11-24')).toBe(
    'This browser has stored 1 interview for you, 3.0 MB of about 5 MB.',
  );
  expect(storedInWords({ ...HERE, used: 12 }, '2027-01-02')).toContain('since Tuesday, November 3, 2026, 1 KB');
});

test('where nothing is stored nothing is counted, and a shared computer is said to keep nothing beyond the tab', () => {
  expect(storedInWords({ ...HERE, interviews: 0 }, '2026-11-24')).toBe(SAFE.nothing);
  expect(storedInWords({ ...HERE, interviews: 0, isShared: true }, '2026-11-24')).toBe(SAFE.nothingInTab);
  expect(storedInWords({ ...HERE, isShared: true }, '2026-11-24')).toBe(
    'This tab keeps 3 interviews until you close it, 42 KB of about 5 MB.',
  );
});

test('the last backup is said with its age and whether it still holds everything', () => {
  expect(backupInWords('never', '', '2026-11-24')).toBe(SAFE.never);
  expect(backupInWords('holdsAll', '2026-11-24', '2026-11-24')).toBe(
    'Your last backup was on Tuesday, November 24, today, and it holds all of it.',
  );
  expect(backupInWords('changed', '2026-11-20', '2026-11-24')).toBe(
    'Your last backup was on Friday, November 20, 4 days ago, and you’ve changed something since.',
  );
  expect(backupInWords('changed', '2026-11-23', '2026-11-24')).toContain('yesterday');
});

test('the reminder says which backup it means', () => {
  expect(REMINDER.due('', '2026-11-24')).toContain('no backup of it yet');
  expect(REMINDER.due('2026-11-10', '2026-11-24')).toContain('on Tuesday, November 10.');
});
