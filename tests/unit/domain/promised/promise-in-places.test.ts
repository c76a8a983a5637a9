import { expect, test } from 'vitest';
import { promiseInPlaces } from '../../../../src/domain/promised/promise-in-places.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE, type Promised } from '../../../../src/domain/record/promise.ts';
import { frozen } from '../../helpers/frozen.ts';

const TYPED = 'my portfolio to Maya by tomorrow';

/** What changes in a promise of an interview on a Tuesday at which Maya was met. */
function placed(promise: Partial<Promised>, date = '2026-11-03', today = '2026-11-03') {
  const people = { maya: { ...EMPTY_PERSON, name: 'Maya Chen' } };
  const promised = { m2x8t4: { ...EMPTY_PROMISE, ...promise } };
  return promiseInPlaces(frozen({ ...EMPTY_INTERVIEW, date, people, promised }), 'm2x8t4', today);
}

test('what was typed in one field goes to the three that are empty, and the day is one that was said there', () => {
  expect(placed({ what: 'my portfolio by tomorrow' })).toEqual({
    what: 'my portfolio',
    said: 'by tomorrow',
    saidOn: '',
    picked: '',
  });
  expect(placed({ what: TYPED })).toMatchObject({ what: 'my portfolio', to: 'maya', said: 'by tomorrow' });
  expect(placed({ what: TYPED }, '', '2026-11-04')).toMatchObject({ said: 'by tomorrow', saidOn: '2026-11-04' });
});

test('no field that is filled is written over', () => {
  expect(placed({ what: TYPED, to: 'ali' })).toEqual({
    what: 'my portfolio to Maya',
    said: 'by tomorrow',
    saidOn: '',
    picked: '',
  });
  expect(placed({ what: TYPED, said: 'soon' })).toBeUndefined();
  expect(placed({ what: TYPED, picked: '2026-11-05' })).toBeUndefined();
  expect(placed({ what: 'my portfolio' })).toBeUndefined();
});
