import type { Source } from '../../domain/note/material.ts';

/* Below a field of the note: what is noted elsewhere and fits into it. */
export const MATERIAL = {
  use: (line: string): string => `Use “${line}”`,
  /** Where a line comes from, said after it. */
  from: {
    moment: 'Your moment with them',
    asked: 'They asked you this',
    promised: 'You promised this',
    'shared-moments': 'From your worksheet: shared moments',
    'left-unsaid': 'From your worksheet: left unsaid',
    'to-clarify': 'From your worksheet: to clarify',
    'went-well': 'From your worksheet: what went well',
    'right-fit': 'From your worksheet: the right fit',
    'enjoy-months': 'From your worksheet: the coming months',
    'enjoy-years': 'From your worksheet: the coming years',
    'grow-there': 'From your worksheet: growing there',
    again: 'You said this before',
  } satisfies Record<Source | 'again', string>,
  usedFor: (names: string): string => `used in your note to ${names}`,
  someoneElse: 'someone else',
  used: 'Used here',
  undo: 'Undo',
  more: (count: number): string => `${String(count)} more`,
} as const;
