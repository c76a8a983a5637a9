import { describe, expect, test } from 'vitest';
import {
  datedPromises,
  openPromises,
  promisedAnew,
  promisedFor,
  promisesToKeep,
} from '../../../../src/domain/dates/promised-for.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { noteId } from '../../../../src/domain/record/note-id.ts';
import { EMPTY_NOTE, type NoteKind } from '../../../../src/domain/record/note.ts';
import { EMPTY_PROMISE, type Promised } from '../../../../src/domain/record/promise.ts';
import { promisedSentOn } from '../../../../src/domain/record/promised-sent-on.ts';
import { frozen } from '../../helpers/frozen.ts';

const PORTFOLIO: Promised = { ...EMPTY_PROMISE, what: 'the portfolio' };

/** An interview on a Tuesday at which these were promised. */
function promising(promised: Readonly<Record<string, Partial<Promised>>>): Interview {
  const whole = Object.entries(promised).map(([id, each]) => [id, { ...PORTFOLIO, ...each }] as const);
  return frozen({ ...EMPTY_INTERVIEW, date: '2026-11-03', promised: Object.fromEntries(whole) });
}

describe('the day for something promised', () => {
  test('is read from its words, counted from the interview, unless a date was picked', () => {
    expect(promisedFor('2026-11-03', { ...PORTFOLIO, said: 'by Friday' })).toBe('2026-11-06');
    expect(promisedFor('2026-11-03', { ...PORTFOLIO, said: 'by Friday', picked: '2026-11-05' })).toBe('2026-11-05');
    expect(promisedFor('2026-11-03', { ...PORTFOLIO, said: 'soon enough' })).toBe('');
    expect(promisedFor('', { ...PORTFOLIO, said: 'tomorrow', saidOn: '2026-11-04' })).toBe('2026-11-05');
  });

  test('keeps the day on which it was said when it was said later', () => {
    expect(promisedAnew('2026-11-03', EMPTY_PROMISE, 'by Friday', '2026-11-04').saidOn).toBe('');
    expect(promisedAnew('2026-11-03', EMPTY_PROMISE, 'by Friday', '2026-11-12')).toEqual({
      said: 'by Friday',
      saidOn: '2026-11-12',
      picked: '',
    });
  });
});

describe('what was promised', () => {
  test('is open until it was sent, by itself or with its message, the soonest first and what has no day last', () => {
    const interview = promising({
      undated: {},
      friday: { said: 'by Friday' },
      sent: { said: 'tomorrow', sentOn: '2026-11-04' },
      tomorrow: { said: 'tomorrow' },
      blank: { what: ' ' },
      mailed: { said: 'tomorrow' },
    });
    const notes = { 'promised:mailed': { ...EMPTY_NOTE, sentOn: '2026-11-05' } };
    expect(openPromises({ ...interview, notes })).toEqual([
      { id: 'tomorrow', day: '2026-11-04' },
      { id: 'friday', day: '2026-11-06' },
      { id: 'undated', day: '' },
    ]);
    expect(promisedSentOn({ ...interview, notes }, 'mailed')).toBe('2026-11-05');
    expect(promisedSentOn(interview, 'sent')).toBe('2026-11-04');
    expect(promisedSentOn(interview, 'gone')).toBe('');
  });

  test('has a place among the dates while its day is known, sent or not', () => {
    const interview = promising({
      later: { said: 'by Friday' },
      undated: { said: 'soon' },
      sent: { picked: '2026-11-04', sentOn: '2026-11-04' },
      blank: { what: '', picked: '2026-11-04' },
    });
    expect(datedPromises(interview)).toEqual([
      { id: 'sent', day: '2026-11-04' },
      { id: 'later', day: '2026-11-06' },
    ]);
    const picked = promising({ m2x8t4: { picked: '2026-11-06' } });
    expect(datedPromises({ ...picked, date: '' })).toEqual([{ id: 'm2x8t4', day: '2026-11-06' }]);
  });

  test('is waited for until they say no, or the candidate steps back, declines or archives', () => {
    const interview = promising({ m2x8t4: {} });
    const waitedFor = [{ id: 'm2x8t4', day: '' }];
    for (const outcome of ['waiting', 'next-round', 'offer'] as const) {
      expect(promisesToKeep({ ...interview, outcome })).toEqual(waitedFor);
    }
    for (const outcome of ['no', 'withdrew'] as const) expect(promisesToKeep({ ...interview, outcome })).toEqual([]);
    expect(promisesToKeep({ ...interview, archivedOn: '2026-11-20' })).toEqual([]);
    const answered = (kind: NoteKind, sentOn: string | null): Interview => ({
      ...interview,
      outcome: 'offer',
      notes: { [noteId({ kind, to: 'p1' })]: { ...EMPTY_NOTE, sentOn } },
    });
    expect(promisesToKeep(answered('declining', '2026-11-20'))).toEqual([]);
    expect(promisesToKeep(answered('declining', null))).toEqual(waitedFor);
    expect(promisesToKeep(answered('accepting', '2026-11-20'))).toEqual(waitedFor);
  });
});
