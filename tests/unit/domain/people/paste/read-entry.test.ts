import { expect, test } from 'vitest';
import { readEntry, withoutHead, withoutOpening } from '../../../../../src/domain/people/paste/read-entry.ts';

const NOWHERE = { hasHead: false, isLastFirst: false } as const;

test.each([
  ['10:00 - 10:45 Maya Chen', 'Maya Chen'],
  ['2:00 PM Maya Chen', 'Maya Chen'],
  ['Interview 1: Maya Chen', 'Maya Chen'],
  ['2) Maya Chen', 'Maya Chen'],
  ['2026-11-20 Maya Chen', '2026-11-20 Maya Chen'],
])('%j without its opening is %j', (line, rest) => {
  expect(withoutOpening(line)).toBe(rest);
});

test('a label that announces people goes, any other stays', () => {
  expect(withoutHead('To: Maya Chen')).toEqual({ text: 'Maya Chen', hasHead: true });
  expect(withoutHead('Location: Maya Room')).toEqual({ text: 'Location: Maya Room', hasHead: false });
});

test('a rare name is certain only when something says so', () => {
  expect(readEntry('Thistle Harrow', NOWHERE)?.kind).toBe('unproven');
  expect(readEntry('Thistle Harrow', { ...NOWHERE, hasHead: true })?.kind).toBe('certain');
  expect(readEntry('Thistle Harrow, Staff Engineer', NOWHERE)?.kind).toBe('certain');
  expect(readEntry('Thistle Harrow - Staff Engineer', NOWHERE)).toBeUndefined();
  expect(readEntry('Thistle Harrow, so kind', NOWHERE)).toBeUndefined();
});
