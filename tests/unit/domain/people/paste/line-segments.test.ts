import { expect, test } from 'vitest';
import { segmentsOf } from '../../../../../src/domain/people/paste/line-segments.ts';

test('a line is cut between its facts', () => {
  const segments = segmentsOf('Maya (lead), m@example.org');
  expect(segments.map(({ text, emails }) => text || emails[0])).toEqual(['Maya', 'lead', undefined, 'm@example.org']);
});

test('no address and no number is cut', () => {
  const [name, , number] = segmentsOf('Maya [jo-ann.o-neill@example.org] – +1 (416) 555-0134');
  expect(name?.text).toBe('Maya');
  expect(segmentsOf('a [jo-ann.o-neill@example.org]')[1]?.emails).toEqual(['jo-ann.o-neill@example.org']);
  expect([number?.after, number?.phones]).toEqual([']', []]);
  expect(segmentsOf('Maya – +1 (416) 555-0134')[1]?.phones).toEqual(['+1 (416) 555-0134']);
});
