import { describe, expect, test } from 'vitest';
import { isAnswered, outcomeAfter } from '../../../../src/domain/record/answers.ts';
import { OUTCOMES } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type NoteKind } from '../../../../src/domain/record/note.ts';
import { noteId } from '../../../../src/domain/record/note-id.ts';

const sent = (kind: NoteKind, sentOn: string | null = '2026-11-05') => ({
  [noteId({ kind, to: 'm' })]: { ...EMPTY_NOTE, sentOn },
});

test('a message that answers says what it answers, and any other changes nothing', () => {
  expect(outcomeAfter('withdrawing', 'waiting')).toBe('withdrew');
  expect(outcomeAfter('withdrawing', 'offer')).toBe('withdrew');
  expect(outcomeAfter('declining', 'waiting')).toBe('offer');
  expect(outcomeAfter('after-no', 'next-round')).toBe('no');
  for (const outcome of OUTCOMES) expect(outcomeAfter('follow-up', outcome)).toBe(outcome);
});

describe('an interview is answered', () => {
  test.each([
    ['offer', 'accepting'],
    ['offer', 'declining'],
    ['no', 'after-no'],
    ['withdrew', 'withdrawing'],
  ] as const)('with %s once %s is sent', (outcome, kind) => {
    expect(isAnswered({ outcome, notes: sent(kind) })).toBe(true);
    expect(isAnswered({ outcome, notes: sent(kind, null) })).toBe(false);
    expect(isAnswered({ outcome, notes: {} })).toBe(false);
  });

  test('not by asking for time, nor by what answers something else', () => {
    expect(isAnswered({ outcome: 'offer', notes: sent('asking-for-time') })).toBe(false);
    expect(isAnswered({ outcome: 'offer', notes: sent('after-no') })).toBe(false);
    expect(isAnswered({ outcome: 'waiting', notes: sent('follow-up') })).toBe(false);
  });
});
