import { expect, test } from 'vitest';
import { OFFERED, offeredFor } from '../../../../src/text/interviews/offered.ts';

test('an interview is offered what helps with its outcome, and a phone interview while it waits what is different there', () => {
  expect(offeredFor({ outcome: 'offer', kind: 'phone' })).toEqual(['offer', 'What to do when you hear yes']);
  expect(offeredFor({ outcome: 'no', kind: null })).toEqual(['no', OFFERED.outcomes.no]);
  expect(offeredFor({ outcome: 'waiting', kind: 'phone' })).toEqual(['phone', OFFERED.kinds.phone]);
  expect(offeredFor({ outcome: 'waiting', kind: 'video' })).toBeUndefined();
  expect(offeredFor({ outcome: 'waiting', kind: null })).toBeUndefined();
});
