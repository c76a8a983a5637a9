import { expect, test } from 'vitest';
import { promisedFor } from '../../../../src/domain/dates/promised-for.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { promiseFacts, promiseInWords, promisesInWords } from '../../../../src/text/promised/facts.ts';
import { promisedStep, whoItIsFor } from '../../../../src/text/promised/step.ts';
import { frozen } from '../../helpers/frozen.ts';

const INTERVIEW: Interview = frozen({
  ...EMPTY_INTERVIEW,
  date: '2026-11-03',
  people: { maya: { ...EMPTY_PERSON, name: 'Maya Chen' } },
  promised: {
    m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio', to: 'maya', said: 'by Friday' },
    sent: { ...EMPTY_PROMISE, what: 'a form', to: 'gone', picked: '2026-11-05', sentOn: '2026-11-04' },
    blank: { ...EMPTY_PROMISE, what: ' ', said: 'by Friday' },
  },
});

test('a thing is said with to whom and by when, the day as it is understood or in the words in which it was said', () => {
  const dayOf = (promise: Interview['promised'][string]): string => promisedFor(INTERVIEW.date, promise);
  expect(promiseFacts(INTERVIEW, 'm2x8t4', '2026-11-04', dayOf)).toEqual(['to Maya Chen', 'by Friday, November 6']);
  expect(promiseInWords(INTERVIEW, 'm2x8t4')).toBe('the portfolio, to Maya Chen, by Friday');
});

test('the list says what is sent and what is not, and leaves out a line without words', () => {
  expect(promisesInWords(INTERVIEW, '2026-11-04')).toEqual([
    'the portfolio, to Maya Chen, by Friday, not sent yet',
    'a form, by Thursday, November 5, sent on Wednesday, November 4',
  ]);
});

test('as a step a thing is named in as many words as a line has room for, and to whom it goes where that is known', () => {
  expect(promisedStep(INTERVIEW, 'm2x8t4')).toBe('Send what you promised: the portfolio');
  const long = frozen({ promised: { a: { ...EMPTY_PROMISE, what: 'a long list of it all '.repeat(20) } } });
  expect(promisedStep(long, 'a').length).toBeLessThan(120);
  expect(whoItIsFor(INTERVIEW, 'm2x8t4')).toContain('to Maya Chen');
  expect(whoItIsFor(INTERVIEW, 'sent')).toBe('You promised to send this at the interview.');
});
