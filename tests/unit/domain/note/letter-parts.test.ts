import { expect, test } from 'vitest';
import { partsOf } from '../../../../src/domain/note/kind-template.ts';
import { letterParts } from '../../../../src/domain/note/letter-parts.ts';
import { NOTE_KINDS } from '../../../../src/domain/record/note.ts';
import { templateOf } from '../../helpers/note-templates.ts';

test('what says nothing by itself is asked for first, and with it what stands before it', () => {
  expect(letterParts(templateOf('withdrawing'))).toEqual({
    first: ['reason'],
    rest: ['thanks', 'close'],
    fixed: ['withdraw'],
  });
  expect(letterParts(templateOf('accepting')).first).toEqual(['start', 'pay', 'clarify']);
  expect(letterParts(templateOf('asking-for-time')).first).toEqual(['until', 'clarify']);
});

test('where everything can be left as it is, the first of the parts that take words is asked for', () => {
  expect(letterParts(templateOf('follow-up'))).toEqual({
    first: ['ask'],
    rest: ['offer', 'close'],
    fixed: ['agreed'],
  });
});

test('every part of every kind has its place, and each kind asks for something', () => {
  for (const kind of NOTE_KINDS) {
    const template = templateOf(kind);
    const { first, rest, fixed } = letterParts(template);
    expect([...first, ...rest, ...fixed].sort(), kind).toEqual([...partsOf(template)].sort());
    expect(first.length, kind).toBeGreaterThan(0);
  }
});
