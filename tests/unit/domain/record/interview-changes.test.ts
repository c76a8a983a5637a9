import { describe, expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import {
  withAgreement,
  withMovedDate,
  withNote,
  withoutPerson,
  withPerson,
  withPractised,
  withScore,
} from '../../../../src/domain/record/interview-changes.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { fixture } from '../../helpers/fixture.ts';
import { frozen } from '../../helpers/frozen.ts';

const EMPTY = frozen(EMPTY_INTERVIEW);
const MAYA = { ...EMPTY_PERSON, name: 'Maya', role: 'Design lead', contact: 'agreed' as const };
const SAM = { ...EMPTY_PERSON, name: 'Sam' };

const FILLED: Interview = frozen({
  ...(JSON.parse(fixture('interview-v3')) as Interview),
  scores: { 'right-fit': 4 },
  notes: { first: EMPTY_NOTE },
  people: { p1: MAYA, p2: SAM },
  agreement: {
    with: 'p1',
    channel: 'email',
    answer: 'decide-by',
    said: 'in a month',
    saidOn: '',
    picked: '2026-12-04',
  },
  moved: { 'follow-up': '2026-12-09' },
  practised: { 'next-time: Slow down': 'Slow down' },
});

test('a place on the scale can be chosen, changed and cleared', () => {
  expect(withScore(EMPTY, 'right-fit', 4).scores).toEqual({ 'right-fit': 4 });
  expect(withScore(FILLED, 'right-fit', 1).scores).toEqual({ 'right-fit': 1 });
  expect(Object.keys(withScore(FILLED, 'right-fit', undefined).scores)).toEqual([]);
});

test('a note can be added, replaced and removed', () => {
  const note = frozen({ ...EMPTY_NOTE, sentOn: '2026-11-03' });
  expect(withNote(EMPTY, 'first', EMPTY_NOTE).notes).toEqual({ first: EMPTY_NOTE });
  expect(withNote(FILLED, 'first', note).notes).toEqual({ first: note });
  expect(Object.keys(withNote(FILLED, 'second', note).notes)).toEqual(['first', 'second']);
  expect(Object.keys(withNote(FILLED, 'first', undefined).notes)).toEqual([]);
});

describe('a person', () => {
  test('is added with the first fact about them, and nothing else is known', () => {
    expect(withPerson(EMPTY, 'p1', { name: 'Maya' }).people.p1?.name).toBe('Maya');
    expect(withPerson(FILLED, 'p3', { email: 'lea@example.org' }).people).toEqual({
      p1: MAYA,
      p2: SAM,
      p3: { ...EMPTY_PERSON, email: 'lea@example.org' },
    });
    expect(withPerson(EMPTY, 'p1', {}).people).toEqual({ p1: EMPTY_PERSON });
  });

  test('keeps the facts that are not changed, and their place among the others', () => {
    const changed = withPerson(FILLED, 'p1', { role: '', contact: null }).people;
    expect(changed).toEqual({ p1: { ...MAYA, role: '', contact: null }, p2: SAM });
    expect(Object.keys(changed)).toEqual(['p1', 'p2']);
  });

  test('can be taken away, and the others stay', () => {
    expect(withoutPerson(withPerson(EMPTY, 'p1', {}), 'p1').people).toEqual({});
    expect(Object.keys(withoutPerson(FILLED, 'p2').people)).toEqual(['p1']);
    expect(withoutPerson(FILLED, 'p3')).toEqual(FILLED);
  });

  test('who is taken away is the point of contact no more, and the rest of the agreement stands', () => {
    expect(withoutPerson(FILLED, 'p1').agreement).toEqual({ ...FILLED.agreement, with: '' });
    expect(withoutPerson(FILLED, 'p2').agreement).toEqual(FILLED.agreement);
  });

  test('may have an id that is a word of the language', () => {
    const people = withPerson(withPerson(EMPTY, '__proto__', { name: 'Maya' }), 'constructor', { name: 'Sam' }).people;
    expect(Object.keys(people)).toEqual(['__proto__', 'constructor']);
    expect(people.constructor).toEqual(SAM);
    expect(Object.hasOwn({}, 'name')).toBe(false);
  });
});

test('what was agreed can be set bit by bit, and taken back', () => {
  expect(withAgreement(EMPTY, { channel: 'email' }).agreement.channel).toBe('email');
  expect(withAgreement(EMPTY, { channel: 'email' }).agreement).toEqual({ ...EMPTY_AGREEMENT, channel: 'email' });
  expect(withAgreement(FILLED, { answer: 'check-in', picked: '2026-12-11' }).agreement).toEqual({
    ...FILLED.agreement,
    ...{ answer: 'check-in', picked: '2026-12-11' },
  });
  expect(withAgreement(FILLED, EMPTY_AGREEMENT).agreement).toEqual(EMPTY_AGREEMENT);
});

test('the date of a step can be moved, moved again and put back as planned', () => {
  expect(withMovedDate(EMPTY, 'follow-up', '2026-12-09').moved).toEqual({ 'follow-up': '2026-12-09' });
  expect(withMovedDate(FILLED, 'follow-up', '2026-12-10').moved).toEqual({ 'follow-up': '2026-12-10' });
  expect(Object.keys(withMovedDate(FILLED, 'linkedin', '2026-12-10').moved)).toEqual(['follow-up', 'linkedin']);
  expect(Object.keys(withMovedDate(FILLED, 'follow-up', undefined).moved)).toEqual([]);
});

test('a line can be ticked off as practised, and not', () => {
  expect(withPractised(EMPTY, 'next-time-1', 'Slow down').practised).toEqual({ 'next-time-1': 'Slow down' });
  expect(Object.keys(withPractised(FILLED, 'x', 'y').practised)).toEqual(['next-time: Slow down', 'x']);
  expect(Object.keys(withPractised(FILLED, 'next-time: Slow down', undefined).practised)).toEqual([]);
});

test('every change leaves the rest of the record as it was', () => {
  expect(withScore(FILLED, 'x', 1)).toEqual({ ...FILLED, scores: { ...FILLED.scores, x: 1 } });
  expect(withNote(FILLED, 'x', EMPTY_NOTE)).toEqual({ ...FILLED, notes: { ...FILLED.notes, x: EMPTY_NOTE } });
  expect(withPerson(FILLED, 'x', SAM)).toEqual({ ...FILLED, people: { ...FILLED.people, x: SAM } });
  expect(withoutPerson(FILLED, 'p2')).toEqual({ ...FILLED, people: { p1: MAYA } });
  expect(withAgreement(FILLED, { picked: '' })).toEqual({
    ...FILLED,
    agreement: { ...FILLED.agreement, picked: '' },
  });
  expect(withMovedDate(FILLED, 'x', 'y')).toEqual({ ...FILLED, moved: { ...FILLED.moved, x: 'y' } });
  expect(withPractised(FILLED, 'x', 'y')).toEqual({ ...FILLED, practised: { ...FILLED.practised, x: 'y' } });
});
