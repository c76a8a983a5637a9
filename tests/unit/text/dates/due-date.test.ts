import { expect, test } from 'vitest';
import { dateInWords } from '../../../../src/domain/dates/date-in-words.ts';
import { DUE_DATE, longestDueDate, type ShownStep } from '../../../../src/text/dates/due-date.ts';
import { reasonInWords } from '../../../../src/text/dates/plan.ts';

const TODAY = '2026-12-30';
const DAYS = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10));
const STEPS = ['thank-you-notes', 'follow-up', 'second-follow-up'] as const satisfies readonly ShownStep[];

test('the room that is kept for a step holds whatever is said about it, on every day and with any name', () => {
  for (const step of STEPS) {
    const { open, closed, undated } = longestDueDate(step);
    const agreed = step === 'thank-you-notes' ? '' : DUE_DATE.agreed('Dr. Maya '.repeat(20), 'phone');
    for (const day of DAYS) {
      const words = dateInWords(day, TODAY);
      const reasons =
        step === 'thank-you-notes'
          ? [reasonInWords({ kind: 'within-24-hours', by: day, until: '11:45' }, TODAY)]
          : step === 'follow-up'
            ? [
                reasonInWords({ kind: 'agreed-check-in', by: day }, TODAY),
                reasonInWords({ kind: 'no-date-given', interview: day }, TODAY),
              ]
            : [];
      for (const reason of [...reasons, '']) {
        const said = [
          step === 'thank-you-notes' ? DUE_DATE.by(words) : DUE_DATE.day(words),
          reason,
          agreed,
          DUE_DATE.move,
        ];
        expect(said.join(' ').length).toBeLessThanOrEqual(open.length);
      }
      expect(`${DUE_DATE.past(words)} ${agreed} ${DUE_DATE.move}`.length).toBeLessThanOrEqual(open.length);
      expect(DUE_DATE.doneOn(words).length).toBeLessThanOrEqual(closed.length);
    }
    expect(undated).toBe(DUE_DATE.noDate);
  }
});
