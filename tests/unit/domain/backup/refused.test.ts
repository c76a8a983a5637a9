import { describe, expect, test } from 'vitest';
import type { Backup } from '../../../../src/domain/backup/backup.ts';
import { checksum } from '../../../../src/domain/backup/checksum.ts';
import { csvText } from '../../../../src/domain/backup/csv-text.ts';
import { faultOfFile } from '../../../../src/domain/backup/file-fault.ts';
import { harmlessId, harmlessName } from '../../../../src/domain/backup/harmless-id.ts';
import { partOfBackup } from '../../../../src/domain/backup/part-of-backup.ts';
import { readBackup } from '../../../../src/domain/backup/read-backup.ts';
import { boundTo, readSealed, writeSealed } from '../../../../src/domain/backup/sealed.ts';
import { writeBackup } from '../../../../src/domain/backup/write-backup.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { frozen } from '../../helpers/frozen.ts';

const BACKUP: Backup = frozen({
  madeOn: '2026-11-20',
  isPartial: false,
  settings: EMPTY_SETTINGS,
  interviews: { first: EMPTY_INTERVIEW },
  setAside: {},
});
const SEALED = frozen({ madeOn: '2026-11-20', rounds: 600_000, salt: 'c2FsdA==', iv: 'aXY=', data: 'ZGF0YQ==' });

/** A backup whose content is this, with the checksum it should have. */
function holding(content: unknown): string {
  const file = {
    afterTheInterview: 'backup',
    version: 1,
    madeOn: '',
    checksum: checksum(JSON.stringify(content)),
    content,
  };
  return JSON.stringify(file);
}

describe('a file', () => {
  const head = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
  test.each([
    ['a.json', 0, '', 'empty'],
    ['a.json', 100_000_000, '{', 'tooLarge'],
    ['a.json', 9000, '\x89PNG\r\n', 'picture'],
    ['IMG.heic', 9000, '\0\0\0\x18ftypheic', 'picture'],
    ['interview.ics', 900, 'BEGIN:VCALENDAR', 'calendar'],
    ['interview-reflection-harbour-2026-11-20.md', 900, '# ', 'forReading'],
    ['after-the-interview-backup-2026-11-20.json', 900, '{', undefined],
    ['renamed.txt', 900, '{', undefined],
  ])('is known for what it is by its name, size and first bytes: %s', (name, size, start, fault) => {
    expect(faultOfFile({ name, size, head: head(start) })).toBe(fault);
  });
});

describe('what is read of a backup', () => {
  test('has no id that could do harm as a key or in a link, wherever it is named', () => {
    const hostile = '"><b>';
    const interviews = { [hostile]: EMPTY_INTERVIEW, k2: { ...EMPTY_INTERVIEW, follows: hostile } };
    const content = { settings: { ...EMPTY_SETTINGS, current: hostile }, interviews, setAside: { [hostile]: '{' } };
    const read = readBackup(holding(content));
    const id = harmlessId(hostile);
    expect(read).toMatchObject({
      backup: { settings: { current: id }, interviews: { [id]: {}, k2: { follows: id } }, setAside: { [id]: '{' } },
    });
  });

  test('is nothing where there are more interviews than anybody has', () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`k${String(index)}`, EMPTY_INTERVIEW]));
    expect(readBackup(holding({ ...BACKUP, interviews: many }))).toEqual({ kind: 'refused', fault: 'tooLarge' });
  });

  test.each([
    ['BEGIN:VCALENDAR\r\n', 'calendar'],
    [
      holding({ settings: EMPTY_SETTINGS, interviews: { first: { ...EMPTY_INTERVIEW, version: 99 } }, setAside: {} }),
      'tooNew',
    ],
    [holding({ settings: EMPTY_SETTINGS, interviews: { first: { version: 1 } }, setAside: {} }), 'damaged'],
    [`{"afterTheInterview":"backup","content":${'['.repeat(200_000)}`, 'damaged'],
    [`{"afterTheInterview":"backup","content":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'damaged'],
  ])('is refused with what it is (%#)', (text, fault) => {
    expect(readBackup(text)).toEqual({ kind: 'refused', fault });
  });

  test('is the same after an editor has put a byte order mark before it', () => {
    expect(readBackup(`\ufeff${writeBackup(BACKUP)}`)).toEqual({ kind: 'ok', backup: BACKUP });
  });

  test('names that every object inherits become others', () => {
    expect([harmlessId('k2v8x1q9'), harmlessId(''), harmlessName('interview/first:1')]).toEqual([
      'k2v8x1q9',
      '',
      'interview/first:1',
    ]);
    expect(harmlessId('../"<b>')).toBe('from-bacbe2f8');
    for (const name of ['__proto__', 'constructor', 'toString']) expect(harmlessId(name)).toMatch(/^from-/);
  });
});

describe('a backup under a password', () => {
  test('is read as it was written, and asks for its password', () => {
    expect(readBackup(writeSealed(SEALED))).toEqual({ kind: 'sealed', sealed: SEALED });
    expect(boundTo(SEALED)).toBe('[1,600000,"c2FsdA==","aXY="]');
  });

  test.each([
    [{ data: 'ZGF0YR==' }, 'damaged'],
    [{ rounds: 10_000_001 }, 'damaged'],
    [{ rounds: 0.5 }, 'damaged'],
    [{ salt: 7 }, 'damaged'],
    [{ cipher: 'ROT13' }, 'damaged'],
    [{ version: 2 }, 'tooNew'],
  ])('is refused before any password is asked for when it cannot be opened with one (%#)', (change, fault) => {
    expect(readSealed({ ...(JSON.parse(writeSealed(SEALED)) as object), ...change })).toBe(fault);
  });
});

test('a part of a backup is without what was left out, in other versions as well, and says that it is a part', () => {
  const interview = {
    ...EMPTY_INTERVIEW,
    answers: { 'red-flags': 'the stairs', 'went-well': 'the harbour' },
    scores: { 'right-fit': 4 as const },
    otherVersions: { x: { path: '["answers","red-flags"]', text: 'the lift', from: '' } },
  };
  const all = frozen({ ...BACKUP, interviews: { first: interview, k2: EMPTY_INTERVIEW }, setAside: { a: '{' } });
  const part = partOfBackup(all, { only: 'first', without: ['red-flags', 'right-fit'] });
  expect(part).toEqual({
    ...all,
    isPartial: true,
    interviews: { first: { ...interview, answers: { 'went-well': 'the harbour' }, scores: {}, otherVersions: {} } },
    setAside: {},
  });
  expect(partOfBackup(all, { only: null, without: [] })).toEqual(all);
});

test('a table quotes what has to be, ends its lines as the standard says, and runs nothing in a spreadsheet', () => {
  const rows = [
    ['Company', 'Phone'],
    ['Smith, "Lee"', '+1 555'],
    ['=HYPERLINK("x")', 'two\nlines'],
  ];
  expect(csvText(rows)).toBe(
    '\ufeffCompany,Phone\r\n"Smith, ""Lee""",\'+1 555\r\n"\'=HYPERLINK(""x"")","two\nlines"\r\n',
  );
});
