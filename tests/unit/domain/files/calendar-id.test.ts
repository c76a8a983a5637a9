import { expect, test } from 'vitest';
import { newCalendarId } from '../../../../src/domain/files/calendar-id.ts';

test('a random part of names has sixteen letters and digits, whatever chance says', () => {
  expect(newCalendarId(() => 0.5)).toBe('iiiiiiiiiiiiiiii');
  expect(newCalendarId(() => 0)).toBe('0000000000000000');
  expect(newCalendarId(() => 1 - Number.EPSILON / 2)).toBe('zzzzzzzzzzzzzzzz');
  expect(newCalendarId(Math.random)).not.toBe(newCalendarId(Math.random));
});
