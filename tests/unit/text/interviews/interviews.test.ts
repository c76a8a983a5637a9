import { describe, expect, test } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { nameAmong, nameOf, shortNameOf } from '../../../../src/text/interviews/interviews.ts';
import { frozen } from '../../helpers/frozen.ts';

const NAMELESS = frozen(EMPTY_INTERVIEW);
const DATED = frozen({ ...EMPTY_INTERVIEW, date: '2026-11-03' });

describe('what an interview is called', () => {
  test('is its company, job title and round', () => {
    expect(nameOf({ ...NAMELESS, company: 'Harbour Foods', jobTitle: 'Planner' })).toBe('Harbour Foods, Planner');
  });

  test('is its day when it has no name', () => {
    expect(nameOf(DATED)).toBe('Interview on November 3');
    expect(shortNameOf(DATED)).toBe('Interview on November 3');
    expect(nameOf({ ...NAMELESS, date: 'soon' })).toBe('Unnamed interview');
  });

  test('is no matter when it is the only one', () => {
    expect(nameAmong(NAMELESS, 1)).toBe('Your interview');
    expect(nameAmong(DATED, 1)).toBe('Interview on November 3');
    expect(nameAmong(NAMELESS, 2)).toBe('Unnamed interview');
  });
});
