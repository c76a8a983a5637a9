import { expect, test } from 'vitest';
import { leftLine } from '../../../../../src/domain/people/paste/left-line.ts';

test('a line that may hold somebody can be taken as far as it is certain, and stays when a card cannot hold all of it', () => {
  expect(leftLine('met Maya (design lead) and Tom from HR')).toMatchObject({
    kind: 'maybe',
    person: { name: 'Maya', role: '', email: '', phone: '' },
    isWhole: false,
  });
  expect(leftLine('maya.chen@example.org')).toMatchObject({
    person: { name: 'Maya Chen', email: 'maya.chen@example.org' },
    isWhole: true,
  });
  expect(leftLine('Thistle Harrow 416-555-0134')).toMatchObject({ person: { phone: '416-555-0134' }, isWhole: true });
});

test.each([
  'Room 4.12',
  'Hi Alex,',
  'Location: Maya Room',
  'hr@example.org',
  'Next Steps',
  'See https://example.org/Maya',
])('%j is a note', (text) => {
  expect(leftLine(text)).toEqual({ kind: 'note', text });
});
