import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { mergeInterviews } from '../../../../src/domain/record/merge-interviews.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { anyInterview } from '../../helpers/arbitraries.ts';
import { isInterviewDocument } from '../../helpers/document-oracle.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { frozen } from '../../helpers/frozen.ts';

const EMPTY = frozen(EMPTY_INTERVIEW);
const FILLED = frozen(JSON.parse(fixture(NEWEST_INTERVIEW)) as Interview);
const MAPS = [
  'tasks',
  'doneOn',
  'answers',
  'scores',
  'notes',
  'people',
  'moved',
  'practised',
  'promised',
  'otherVersions',
] as const;

const OURS: Interview = frozen({
  version: 7,
  ...{ company: 'Ours', jobTitle: '', round: 'Ours', date: '2026-11-02', endTime: '', follows: '' },
  ...{ archivedOn: '', deletedOn: '' },
  kind: null,
  outcome: 'offer',
  tasks: { reflect: 'done', linkedin: 'not-for-me' },
  doneOn: { reflect: '2026-11-02' },
  answers: { 'one-word': 'hopeful' },
  scores: { 'right-fit': 4 },
  notes: { first: EMPTY_NOTE },
  people: { p1: { ...EMPTY_PERSON, name: 'Maya' } },
  agreement: { ...EMPTY_AGREEMENT, with: 'p1', answer: 'decide-by', picked: '2026-12-04' },
  moved: { 'follow-up': '2026-12-09' },
  practised: { ours: 'Slow down' },
  promised: { ours: { ...EMPTY_PROMISE, what: 'the portfolio' } },
  otherVersions: { ours: { path: '["round"]', text: 'First', from: '2026-11-03' } },
  calendarId: 'ours',
});

const THEIRS: Interview = frozen({
  version: 7,
  ...{ company: 'Theirs', jobTitle: 'Theirs', round: '', date: '2026-11-09', endTime: '15:30' },
  ...{ archivedOn: '2026-12-20', deletedOn: '2026-12-21', follows: 'theirs' },
  kind: 'phone',
  outcome: 'no',
  tasks: { reflect: 'done', theirs: 'done' },
  doneOn: { reflect: '2026-11-05', theirs: '2026-11-05' },
  answers: { 'one-word': 'flat', theirs: 'kept' },
  scores: { 'right-fit': 1, theirs: 2 },
  notes: { first: { ...EMPTY_NOTE, sentOn: '2026-11-03' }, theirs: EMPTY_NOTE },
  people: { p1: { ...EMPTY_PERSON, name: 'M.', role: 'Theirs' }, theirs: EMPTY_PERSON },
  agreement: {
    ...{ with: 'theirs', channel: 'phone', answer: null },
    ...{ said: 'soon', saidOn: '2026-11-09', picked: '2026-11-30' },
  },
  moved: { 'follow-up': '2026-12-01', theirs: '2026-12-02' },
  practised: { theirs: 'Breathe' },
  promised: { theirs: { ...EMPTY_PROMISE, what: 'references' } },
  otherVersions: {},
  calendarId: 'theirs',
});

test('merging keeps every entry of both', () => {
  const merged = mergeInterviews(
    { ...EMPTY, tasks: { a: 'done' }, doneOn: { a: '2026-11-02' } },
    { ...EMPTY, tasks: { b: 'done' }, doneOn: { b: '2026-11-03' } },
  );
  expect(merged.tasks).toEqual({ a: 'done', b: 'done' });
  expect(merged.doneOn).toEqual({ a: '2026-11-02', b: '2026-11-03' });
  expect(mergeInterviews(FILLED, EMPTY)).toEqual(FILLED);
  expect(mergeInterviews(EMPTY, FILLED)).toEqual(FILLED);
});

describe('merging takes ours where both have one', () => {
  const merged = mergeInterviews(THEIRS, OURS);

  test('of the facts, and theirs where ours is empty', () => {
    expect(merged).toMatchObject({
      ...{ version: 7, company: 'Ours', jobTitle: 'Theirs', round: 'Ours', date: '2026-11-02', endTime: '15:30' },
      ...{ archivedOn: '2026-12-20', deletedOn: '2026-12-21', follows: 'theirs', kind: 'phone', outcome: 'offer' },
      calendarId: 'ours',
    });
  });

  test('of the entries, by their ids', () => {
    expect(merged).toMatchObject({
      tasks: { reflect: 'done', linkedin: 'not-for-me', theirs: 'done' },
      doneOn: { reflect: '2026-11-02', theirs: '2026-11-05' },
      answers: { 'one-word': 'hopeful', theirs: 'kept' },
      scores: { 'right-fit': 4, theirs: 2 },
      moved: { 'follow-up': '2026-12-09', theirs: '2026-12-02' },
      practised: { ours: 'Slow down', theirs: 'Breathe' },
    });
  });

  test('of the notes and the people, each of them whole', () => {
    expect(merged.notes).toEqual({ first: EMPTY_NOTE, theirs: EMPTY_NOTE });
    expect(merged.people).toEqual({ p1: { ...EMPTY_PERSON, name: 'Maya' }, theirs: EMPTY_PERSON });
  });

  test('of the agreement, field by field', () => {
    expect(merged.agreement).toEqual({
      ...{ with: 'p1', channel: 'phone', answer: 'decide-by' },
      ...{ said: 'soon', saidOn: '2026-11-09', picked: '2026-12-04' },
    });
  });

  test('of what was said, with the day on which that was said', () => {
    const said = { said: 'soon', saidOn: '2026-11-05' };
    const ours = frozen({ ...EMPTY, agreement: { ...EMPTY_AGREEMENT, ...said } });
    expect(mergeInterviews(FILLED, ours).agreement).toEqual({ ...FILLED.agreement, ...said });
    const undated = frozen({ ...EMPTY, agreement: { ...EMPTY_AGREEMENT, said: 'soon' } });
    expect(mergeInterviews(FILLED, undated).agreement.saidOn).toBe('');
  });
});

test('an outcome that we still wait for does not hide theirs', () => {
  expect(mergeInterviews(THEIRS, EMPTY).outcome).toBe('no');
  expect(mergeInterviews(EMPTY, OURS).outcome).toBe('offer');
});

test('merging any two gives a sound interview in which no entry of either is missing, and changes neither', () => {
  fc.assert(
    fc.property(anyInterview, anyInterview, (theirs, ours) => {
      const merged = mergeInterviews(frozen(theirs), frozen(ours));
      expect(isInterviewDocument(JSON.parse(JSON.stringify(merged)))).toBe(true);
      for (const map of MAPS) {
        const [a, b, both] = [theirs[map], ours[map], merged[map]];
        expect(Object.keys(both).sort()).toEqual([...new Set([...Object.keys(a), ...Object.keys(b)])].sort());
        expect(
          Object.entries(both).every(([id, value]) => isDeepStrictEqual(value, (Object.hasOwn(b, id) ? b : a)[id])),
        ).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('merging an interview with itself changes nothing', () => {
  fc.assert(
    fc.property(anyInterview, (interview) => {
      expect(isDeepStrictEqual(mergeInterviews(frozen(interview), interview), interview)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
