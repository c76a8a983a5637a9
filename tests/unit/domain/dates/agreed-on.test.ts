import { describe, expect, test } from 'vitest';
import { agreedOn, saidAnew } from '../../../../src/domain/dates/agreed-on.ts';
import { EMPTY_AGREEMENT, type Agreement } from '../../../../src/domain/record/agreement.ts';
import type { Interview } from '../../../../src/domain/record/interview.ts';
import { parseInterview } from '../../../../src/domain/record/parse-interview.ts';
import { fixture } from '../../helpers/fixture.ts';
import { frozen } from '../../helpers/frozen.ts';

type Known = Pick<Interview, 'date' | 'agreement'>;

function noted(date: string, agreement: Partial<Agreement>): Known {
  return frozen({ date, agreement: { ...EMPTY_AGREEMENT, ...agreement } });
}

/** What is noted after these words were typed, one letter after the other, on this day. */
function typed(before: Known, words: string, today: string): Known {
  return [...words].reduce<Known>((known, _, at) => replaced(known, words.slice(0, at + 1), today), before);
}

function replaced({ date, agreement }: Known, words: string, today: string): Known {
  return noted(date, { ...agreement, ...saidAnew(noted(date, agreement), words, today) });
}

describe('the date that was agreed on', () => {
  test('is the one that the words mean, counted from the interview', () => {
    expect(agreedOn({ date: '2026-11-03', agreement: { ...EMPTY_AGREEMENT, said: 'in two weeks' } })).toBe(
      '2026-11-17',
    );
  });

  test('moves when the day of the interview is corrected', () => {
    const said = { said: 'in two weeks' };
    expect(agreedOn(noted('2026-11-03', said))).toBe('2026-11-17');
    expect(agreedOn(noted('2026-11-10', said))).toBe('2026-11-24');
  });

  test.each(['', 'Tuesday'])(
    'is counted from the day on which it was said when that of the interview is %j',
    (date) => {
      expect(agreedOn(noted(date, { said: 'in two weeks', saidOn: '2026-11-04' }))).toBe('2026-11-18');
      expect(agreedOn(noted(date, { said: 'in two weeks' }))).toBe('');
    },
  );

  test('is the one that was picked, whatever was said', () => {
    expect(agreedOn(noted('2026-11-03', { said: 'in two weeks', picked: '2026-12-04' }))).toBe('2026-12-04');
    expect(agreedOn(noted('', { picked: '2026-12-04' }))).toBe('2026-12-04');
  });

  test('is none when nothing names one', () => {
    expect(agreedOn(noted('2026-11-03', {}))).toBe('');
    expect(agreedOn(noted('2026-11-03', { said: 'when the boss is back' }))).toBe('');
    expect(agreedOn(noted('2026-11-03', { picked: '2026-11-31' }))).toBe('');
  });

  test('of an interview of version 2 is the one that was seen', () => {
    const old = JSON.parse(fixture('interview-v2')) as { agreement: { by: string } };
    const parsed = parseInterview(JSON.stringify(old));
    expect(parsed.kind === 'ok' && agreedOn(parsed.record)).toBe(old.agreement.by);
  });
});

describe('words that are said anew', () => {
  test('are of the day on which the first of them is typed', () => {
    expect(saidAnew({ date: '', agreement: EMPTY_AGREEMENT }, 'by Friday', '2026-11-03')).toEqual({
      ...{ said: 'by Friday', saidOn: '2026-11-03', picked: '' },
    });
    expect(typed(noted('', {}), 'by Friday', '2026-11-03').agreement.saidOn).toBe('2026-11-03');
  });

  test('keep their day while they are typed on or corrected', () => {
    const before = noted('', { said: 'in too weeks', saidOn: '2026-11-03' });
    expect(replaced(before, 'in two weeks', '2026-11-05').agreement.saidOn).toBe('2026-11-03');
    expect(replaced(before, 'in too weeks, I think', '2026-11-05').agreement.saidOn).toBe('2026-11-03');
  });

  test.each(['by next Friday', 'Friday', 'next week', 'in a month', 'b'])(
    'that take the place of others on a later day are counted from that day: %s',
    (words) => {
      const before = noted('', { said: 'by Wednesday', saidOn: '2026-11-03' });
      const after = typed(before, words, '2026-11-10');
      expect(after.agreement).toEqual({ ...EMPTY_AGREEMENT, said: words, saidOn: '2026-11-10' });
      expect(agreedOn(after)).not.toBe(agreedOn(before));
    },
  );

  test('that are typed at the interview or the day after follow it when its day is corrected', () => {
    for (const today of ['2026-11-03', '2026-11-04']) {
      const { agreement } = typed(noted('2026-11-03', {}), 'in two weeks', today);
      expect(agreedOn(noted('2026-11-03', agreement))).toBe('2026-11-17');
      expect(agreedOn(noted('2026-11-10', agreement))).toBe('2026-11-24');
    }
  });

  test('that take the place of others, at once or after those were taken away, never count from the interview', () => {
    const first = typed(noted('2026-11-03', {}), 'in two weeks', '2026-11-03');
    expect(agreedOn(typed(first, 'in a week', '2026-11-16'))).toBe('2026-11-23');
    expect(agreedOn(typed(replaced(first, '', '2026-11-16'), 'by Friday', '2026-11-16'))).toBe('2026-11-20');
  });

  test('that are taken away take their day and date with them', () => {
    const before = noted('', { said: 'by Friday', saidOn: '2026-11-03' });
    expect(replaced(before, '', '2026-11-10').agreement).toEqual(EMPTY_AGREEMENT);
  });

  test('and name no date take the date of the words before with them, whenever those were said', () => {
    const before = noted('2026-11-10', { said: 'in two weeks', saidOn: '2026-11-03' });
    expect(agreedOn(replaced(before, 'when the boss is back', '2026-11-12'))).toBe('');
  });

  test('leave a date that was picked while they name none, and else count', () => {
    const before = noted('2026-11-03', { said: 'soon', saidOn: '2026-11-04', picked: '2026-12-11' });
    expect(agreedOn(replaced(before, 'when the boss is back', '2026-11-05'))).toBe('2026-12-11');
    expect(agreedOn(replaced(before, 'in two weeks', '2026-11-05'))).toBe('2026-11-19');
  });

  test.each([
    ['goes with words that named a date', 'in two weeks', 'when the boss is back', ''],
    ['goes with words whose day is over', 'November 17, 2026', 'when the boss is back', ''],
    ['stays beside words that never named one', 'soon', 'when the boss is back', '2026-11-17'],
    ['makes room for words that name another', 'soon', 'in three weeks', '2027-01-10'],
  ])('and a date that version 2 kept %s', (_, said, words, date) => {
    const migrated = noted('2026-11-03', { said, picked: '2026-11-17' });
    expect(agreedOn(migrated)).toBe('2026-11-17');
    expect(agreedOn(replaced(migrated, words, '2026-12-20'))).toBe(date);
  });
});
