import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesBack } from '../../../../src/domain/people/lines-back.ts';

test('notes nobody has touched since are as they were', () => {
  expect(linesBack('Maya Chen, lead\nfog', 'fog', 'fog')).toBe('Maya Chen, lead\nfog');
  expect(linesBack('', 'Room 4.12', 'Room 4.12')).toBe('');
});

test('what was taken comes back below what was written since', () => {
  expect(linesBack('Maya Chen, lead\nfog', 'fog', 'fog\nbuses')).toBe('fog\nbuses\nMaya Chen, lead');
  expect(linesBack('Maya Chen', '', 'buses')).toBe('buses\nMaya Chen');
});

test('what was put there goes, unless somebody has changed it', () => {
  expect(linesBack('', 'Room 4.12', 'buses\nRoom 4.12')).toBe('buses');
  expect(linesBack('', 'Room 4.12', 'Room 4.12, behind the lifts')).toBe('Room 4.12, behind the lifts');
});

test('no line of before is missing, and none that was written since', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 });
  fc.assert(
    fc.property(
      lines,
      lines,
      fc.array(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 3 }),
      (had, got, since) => {
        const back = linesBack(had.join('\n'), got.join('\n'), [...got, ...since].join('\n')).split('\n');
        expect([...had, ...since].filter((line) => !back.includes(line))).toEqual([]);
      },
    ),
  );
});
