import { describe, expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { fieldAt, isWithin, valueAt, withField } from '../../../../src/domain/record/field-path.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { fixture } from '../../helpers/fixture.ts';
import { frozen } from '../../helpers/frozen.ts';

const EMPTY = frozen(EMPTY_INTERVIEW);
const MAYA = { ...EMPTY_PERSON, name: 'Maya', role: 'Design lead', contact: 'agreed' as const };
const SAM = { ...EMPTY_PERSON, name: 'Sam' };
const FILLED: Interview = frozen({
  ...(JSON.parse(fixture('interview-v2')) as Interview),
  people: { p1: MAYA, p2: SAM },
  notes: { first: { ...EMPTY_NOTE, words: { fit: 'I plan' }, leftOut: ['unsaid'] } },
});

describe('a field', () => {
  test('is found by its path, and set there', () => {
    expect(fieldAt(EMPTY, ['agreement', 'said'])).toBe('');
    expect(fieldAt(FILLED, ['people', 'p1', 'role'])).toBe('Design lead');
    expect(withField(EMPTY, ['company'], 'Harbour Foods')).toEqual({ ...EMPTY, company: 'Harbour Foods' });
    expect(withField(EMPTY, ['agreement', 'channel'], 'email').agreement).toEqual({
      ...EMPTY_AGREEMENT,
      channel: 'email',
    });
    expect(withField(frozen(EMPTY_SETTINGS), ['holidays', '2026-12-25'], '').holidays).toEqual({ '2026-12-25': '' });
  });

  test('is all that changes', () => {
    const changed = withField(FILLED, ['notes', 'first', 'words', 'moment'], 'the tour');
    expect(changed).toEqual({
      ...FILLED,
      notes: { first: { ...FILLED.notes.first, words: { fit: 'I plan', moment: 'the tour' } } },
    });
    expect(changed.people).toBe(FILLED.people);
  });

  test('of a wrong name or a wrong value does not compile', () => {
    // @ts-expect-error there is no such field
    expect(fieldAt(EMPTY, ['compagny'])).toBeUndefined();
    // @ts-expect-error nor such a state
    expect(withField(EMPTY, ['tasks', 'linkedin'], 'ticked')).toBeDefined();
    // @ts-expect-error and a plain field cannot be removed
    expect(withField(EMPTY, ['agreement', 'said'], undefined)).toBeDefined();
    // @ts-expect-error the version is nobody's to write
    expect(withField(EMPTY, ['version'], 2)).toBeDefined();
  });
});

describe('an entry', () => {
  test('is added, replaced in its place, and removed', () => {
    expect(withField(EMPTY, ['tasks', 'linkedin'], 'done').tasks).toEqual({ linkedin: 'done' });
    expect(Object.keys(withField(FILLED, ['people', 'p1', 'role'], '').people)).toEqual(['p1', 'p2']);
    expect(withField(FILLED, ['people', 'p2'], undefined).people).toEqual({ p1: MAYA });
    expect(withField(FILLED, ['people', 'p9'], undefined)).toEqual(FILLED);
  });

  test('on the way to a field is added when it is not there, empty but for that field', () => {
    expect(withField(EMPTY, ['people', 'p1', 'name'], 'Maya').people.p1).toEqual({ ...EMPTY_PERSON, name: 'Maya' });
    expect(withField(EMPTY, ['notes', 'first', 'words', 'fit'], 'I plan').notes).toEqual({
      first: { ...EMPTY_NOTE, words: { fit: 'I plan' } },
    });
    expect(withField(EMPTY, ['notes', 'people', 'edited', 'thanks'], 'Dear Sam').notes.people).toEqual({
      ...EMPTY_NOTE,
      edited: { thanks: 'Dear Sam' },
    });
    expect(withField(EMPTY, ['promised', 'm2', 'what'], 'the portfolio').promised).toEqual({
      m2: { ...EMPTY_PROMISE, what: 'the portfolio' },
    });
  });

  test('that is not there is not added to remove something from it', () => {
    expect(withField(EMPTY, ['notes', 'first', 'words', 'fit'], undefined)).toEqual(EMPTY);
    expect(withField(EMPTY, ['notes', 'first', 'leftOut', 'fit'], undefined)).toEqual(EMPTY);
  });

  test('is nothing, and so is all inside, when it is not there', () => {
    expect(fieldAt(EMPTY, ['people', 'p1', 'name'])).toBeUndefined();
    expect(fieldAt(EMPTY, ['tasks', 'linkedin'])).toBeUndefined();
    for (const json of [null, undefined, 'text', 7, [], { a: null }]) {
      expect(valueAt(json, ['a', 'b'])).toBeUndefined();
    }
  });

  test('may have an id that is a word of the language, or has a slash in it', () => {
    const marked = withField(withField(EMPTY, ['tasks', '__proto__'], 'done'), ['tasks', 'constructor'], 'done').tasks;
    expect(Object.keys(marked)).toEqual(['__proto__', 'constructor']);
    const people = withField(
      withField(EMPTY, ['people', '__proto__', 'name'], 'Maya'),
      ['people', 'a/b', 'name'],
      'Sam',
    );
    expect(Object.keys(people.people)).toEqual(['__proto__', 'a/b']);
    expect(fieldAt(people, ['people', '__proto__', 'name'])).toBe('Maya');
    expect(Object.keys(withField(people, ['people', '__proto__'], undefined).people)).toEqual(['a/b']);
    expect([fieldAt(EMPTY, ['tasks', 'constructor']), fieldAt(EMPTY, ['tasks', '__proto__'])]).toEqual([
      undefined,
      undefined,
    ]);
    expect(Object.hasOwn({}, 'name')).toBe(false);
  });
});

test('a list holds an item once, or not', () => {
  const leftOut = (part: 'fit' | 'unsaid', isOut: true | undefined) =>
    withField(FILLED, ['notes', 'first', 'leftOut', part], isOut).notes.first?.leftOut;
  expect([fieldAt(FILLED, ['notes', 'first', 'leftOut', 'unsaid']), leftOut('fit', true)]).toEqual([
    true,
    ['unsaid', 'fit'],
  ]);
  expect([leftOut('unsaid', true), leftOut('unsaid', undefined), leftOut('fit', undefined)]).toEqual([
    ['unsaid'],
    [],
    ['unsaid'],
  ]);
});

test('a path leads into another when it begins like it', () => {
  expect(isWithin(['people', 'p1', 'name'], ['people', 'p1'])).toBe(true);
  expect(isWithin(['people', 'p1'], ['people', 'p1'])).toBe(true);
  expect(isWithin(['people', 'p1'], ['people', 'p1', 'name'])).toBe(false);
  expect(isWithin(['people', 'p10'], ['people', 'p1'])).toBe(false);
});
