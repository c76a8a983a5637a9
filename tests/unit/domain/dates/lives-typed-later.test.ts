import { describe, expect, test } from 'vitest';
import { agreedOn, daysInDoubt, saidAnew } from '../../../../src/domain/dates/agreed-on.ts';
import { promisedAnew, promisedFor, promisedInDoubt } from '../../../../src/domain/dates/promised-for.ts';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { frozen } from '../../helpers/frozen.ts';
import { agreed, ASK, harbour, LINKED, NOTHING, promising, said, ticked, TO_ALL, WROTE } from '../../helpers/lives.ts';

/* Words for a day that are typed at the interview, or days after it, and read again weeks later. The interview was on
   Tuesday, November 10, 2026. */

const DATE = '2026-11-10';

/** What stands in the record once words were typed on a day, letter by letter, into a field where `before` stood. */
function typed(words: string, today: string, before = EMPTY_AGREEMENT, date = DATE) {
  const base = frozen({ date, agreement: before });
  // Each letter is counted from what stood in the field when it was entered.
  const [last] = [...words].map((_, at) => saidAnew(base, words.slice(0, at + 1), today)).slice(-1);
  return frozen({ date, agreement: { ...before, ...last } });
}

type Row = readonly [words: string, today: string, day: string, doubt: readonly [string, string] | undefined];

describe.each<Row>([
  ['by Friday', '2026-11-10', '2026-11-13', undefined],
  ['by Friday', '2026-11-11', '2026-11-13', undefined],
  ['by Friday', '2026-11-12', '2026-11-13', undefined],
  ['by Friday', '2026-11-13', '2026-11-20', ['2026-11-13', '2026-11-20']],
  ['by Friday', '2026-11-23', '2026-11-27', undefined],
  ['in two weeks', '2026-11-11', '2026-11-24', undefined],
  ['in two weeks', '2026-11-23', '2026-12-07', ['2026-11-24', '2026-12-07']],
  ['in two weeks', '2026-11-25', '2026-12-09', undefined],
  ['next week', '2026-11-16', '2026-11-27', ['2026-11-20', '2026-11-27']],
  ['today', '2026-11-11', '2026-11-11', undefined],
  ['December 4', '2026-11-23', '2026-12-04', undefined],
  ['November 13', '2026-11-23', '2026-11-13', undefined],
])('%j, typed on %s', (words, today, day, doubt) => {
  test(`is ${day}, and the site asks where two days are possible`, () => {
    expect(agreedOn(typed(words, today))).toBe(day);
    expect(daysInDoubt(typed(words, today), today)).toEqual(doubt);
    const promise = { ...EMPTY_PROMISE, ...promisedAnew(DATE, EMPTY_PROMISE, words, today) };
    expect([promisedFor(DATE, promise), promisedInDoubt(DATE, promise, today)]).toEqual([day, doubt]);
  });

  test('is the same day a month later, and nobody asks which any more', () => {
    const known = typed(words, today);
    expect([agreedOn(known), daysInDoubt(known, '2026-12-28')]).toEqual([day, undefined]);
  });
});

describe('words that are edited days later', () => {
  const AT_IT = typed('by Thursday', DATE).agreement;

  test('count from that day when they would be over otherwise', () => {
    expect(agreedOn({ date: DATE, agreement: AT_IT })).toBe('2026-11-12');
    expect(agreedOn(typed('by Friday', '2026-11-23', AT_IT))).toBe('2026-11-27');
  });

  test('and mean the same day as before keep their day', () => {
    const corrected = typed('by thursday, they said', '2026-11-23', AT_IT);
    expect([agreedOn(corrected), corrected.agreement.saidOn]).toEqual(['2026-11-12', '']);
  });

  test('bring back what stood with them when they are typed as they were', () => {
    const picked = frozen({ ...AT_IT, picked: '2026-11-19' });
    expect(typed('by Thursday', '2026-11-23', picked).agreement).toEqual(picked);
  });
});

test('in an interview without a date, words count from the day on which they are typed', () => {
  const known = typed('by Friday', '2026-11-23', EMPTY_AGREEMENT, '');
  expect([agreedOn(known), daysInDoubt(known, '2026-11-23')]).toEqual(['2026-11-27', undefined]);
  const promise = { ...EMPTY_PROMISE, ...promisedAnew('', EMPTY_PROMISE, 'by Friday', '2026-11-23') };
  expect(promisedFor('', promise)).toBe('2026-11-27');
});

test('home does not say to ask for what was typed two weeks later, until its own day has gone by', () => {
  const waiting = (today: string) => {
    const { agreement } = typed('by Friday', '2026-11-23');
    const life = harbour(TO_ALL, WROTE, ticked(LINKED), agreed({ ...agreement, answer: 'decide-by' }), { date: DATE });
    return said(today, [life]);
  };
  expect([waiting('2026-11-23'), waiting('2026-11-30'), waiting('2026-12-01')]).toEqual([NOTHING, NOTHING, ASK]);
});

test('home says to ask when a day with its month went by before it was typed', () => {
  const { agreement } = typed('Dec 15', '2026-12-28');
  const life = harbour(TO_ALL, WROTE, ticked(LINKED), agreed({ ...agreement, answer: 'decide-by' }), { date: DATE });
  expect(said('2026-12-28', [life])).toBe(ASK);
});

test('what was promised is asked for on the day that was meant when it was typed', () => {
  const promise = promisedAnew(DATE, EMPTY_PROMISE, 'by Friday', '2026-11-23');
  const life = harbour(TO_ALL, WROTE, ticked(LINKED), promising({ portfolio: promise }), { date: DATE });
  expect(said('2026-11-24', [life])).not.toBe('Send what you promised: portfolio');
  expect(said('2026-11-27', [life])).toBe('Send what you promised: portfolio');
});
