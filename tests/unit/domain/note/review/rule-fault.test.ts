import { expect, test } from 'vitest';
import { ruleFault } from '../../../../../src/domain/note/review/rule-fault.ts';
import { noteGuide } from '../../../helpers/note-rules.ts';

const RULE = { id: 'pay', reason: 'Pay can wait.' };

test('the rules as they are written have no fault, and each reason is a sentence of 12 to 18 words', () => {
  const { rules } = noteGuide();
  const reasons = rules.flatMap(({ id, reason, reasonIfSent = reason }) => [
    { id, reason },
    { id, reason: reasonIfSent },
  ]);
  expect(rules.map(ruleFault).filter((fault) => fault !== undefined)).toEqual([]);
  expect(reasons.filter(({ reason }) => !/^\S+(?: \S+){11,17}\.$/.test(reason)).map(({ id }) => id)).toEqual([]);
});

test.each([
  ['neither a check nor phrases', RULE, 'check'],
  ['both of them', { ...RULE, check: 'no-job', phrases: ['pay'] } as const, 'check'],
  ['a limit that nothing counts to', { ...RULE, check: 'no-job', limit: 3 } as const, 'limit'],
  ['a count without its limit', { ...RULE, check: 'most-words' } as const, 'limit'],
  ['exceptions of no phrase', { ...RULE, check: 'no-moment', except: ['pay'] } as const, 'except'],
  [
    'a reason for a sent note that it knows nothing of',
    { ...RULE, phrases: ['pay'], reasonIfSent: 'It is.' },
    'reasonIfSent',
  ],
  ['capitals', { ...RULE, phrases: ['Pay'] }, 'phrases'],
  ['an exception that holds none of the phrases', { ...RULE, phrases: ['pay'], except: ['wage'] }, 'except'],
  ['a slot that it knows nothing for', { ...RULE, reason: '{other} can wait.', phrases: ['pay'] }, 'reason'],
])('a rule with %s is at fault', (_, rule, field) => {
  expect(ruleFault(rule)?.field).toBe(field);
});

test('phrases may be named that say something about the job', () => {
  expect(ruleFault({ ...RULE, check: 'no-job', except: ['your team'] })).toBeUndefined();
});
