import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Backup } from '../../../../src/domain/backup/backup.ts';
import { mergeBackups } from '../../../../src/domain/backup/merge-backups.ts';
import { mergeCopies } from '../../../../src/domain/backup/merge-copies.ts';
import { restored } from '../../../../src/domain/backup/restored.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { anyInterview } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';

const FILLED = frozen({ ...(JSON.parse(fixture(NEWEST_INTERVIEW)) as Interview), deletedOn: '' });
const interview = (fields: Partial<Interview>): Interview => frozen({ ...EMPTY_INTERVIEW, ...fields });
const backup = (interviews: Backup['interviews'], fields: Partial<Backup> = {}): Backup =>
  frozen({ madeOn: '2026-11-20', isPartial: false, settings: EMPTY_SETTINGS, interviews, setAside: {}, ...fields });
const said = (merged: Interview): readonly string[] => Object.values(merged.otherVersions).map(({ text }) => text);

describe('two copies of one interview', () => {
  test('that are the same are that one', () => {
    expect(mergeCopies(FILLED, FILLED, '')).toEqual(FILLED);
    expect(mergeCopies(EMPTY_INTERVIEW, FILLED, '')).toEqual(FILLED);
    expect(mergeCopies(FILLED, EMPTY_INTERVIEW, '')).toEqual(FILLED);
  });

  test('keep both texts where they truly differ, and the longer one where it contains the other', () => {
    const ours = interview({ answers: { a: 'calm', b: 'the harbour', c: '' } });
    const theirs = interview({ answers: { a: 'tired', b: 'the harbour at dawn', c: 'written', d: 'more' } });
    const merged = mergeCopies(ours, theirs, '2026-11-20');
    expect(merged.answers).toEqual({ a: 'calm', b: 'the harbour at dawn', c: 'written', d: 'more' });
    expect(Object.values(merged.otherVersions)).toEqual([
      { path: '["answers","a"]', text: 'tired', from: '2026-11-20' },
    ]);
  });

  test('never take a longer date, number or address for the better one', () => {
    const merged = mergeCopies(
      interview({ scores: { a: 1 }, endTime: '5:30' }),
      interview({ scores: { a: 2 }, endTime: '15:30' }),
      '',
    );
    expect([merged.scores, merged.endTime, said(merged)]).toEqual([{ a: 1 }, '5:30', ['15:30', '2']]);
  });

  test('are done where one of them is, since the first day, and there where one of them is', () => {
    const ours = interview({ tasks: { a: 'done', b: 'open' }, doneOn: { a: '2026-11-20' }, deletedOn: '2026-11-21' });
    const theirs = interview({ tasks: { a: 'done', b: 'done' }, doneOn: { a: '2026-11-19', b: '2026-11-21' } });
    const { tasks, doneOn, deletedOn } = mergeCopies(ours, theirs, '');
    expect(tasks).toEqual({ a: 'done', b: 'done' });
    expect([doneOn, deletedOn]).toEqual([{ a: '2026-11-19', b: '2026-11-21' }, '']);
  });

  test('keep the day on which something was said with the words it was said in', () => {
    const { agreement } = EMPTY_INTERVIEW;
    const ours = interview({ agreement: { ...agreement, said: 'by Friday' } });
    const theirs = interview({ agreement: { ...agreement, said: 'in two weeks', saidOn: '2026-11-23' } });
    const merged = mergeCopies(ours, theirs, '');
    expect(merged.agreement).toEqual(ours.agreement);
    expect(said(merged)).toEqual(['in two weeks', '2026-11-23']);
    expect(mergeCopies(EMPTY_INTERVIEW, theirs, '').agreement).toEqual(theirs.agreement);
  });

  test('are the same merged twice as merged once, whatever is in them', () => {
    fc.assert(
      fc.property(anyInterview, anyInterview, (ours, theirs) => {
        const once = mergeCopies(frozen(ours), frozen(theirs), '2026-11-20');
        expect(mergeCopies(once, theirs, '2026-11-20')).toEqual(once);
      }),
    );
  });
});

describe('a backup that is added', () => {
  const HARBOUR = interview({ company: 'Harbour Foods', date: '2026-11-20' });
  const BUSES = interview({ company: 'Night Buses', date: '2026-11-23' });

  test('does not mix two interviews that only share the id of a first one, however often it is added', () => {
    const here = backup({ first: HARBOUR });
    const there = backup({ first: BUSES, next: interview({ company: 'Night Buses', follows: 'first' }) });
    const once = mergeBackups(here, there);
    const id = Object.keys(once.interviews).find((each) => each.startsWith('first-')) ?? '';
    expect(once.interviews).toMatchObject({ first: HARBOUR, [id]: BUSES, next: { follows: id } });
    expect(mergeBackups(once, there)).toEqual(once);
    // And back on the other device they are known for what they are.
    expect(Object.keys(mergeBackups(there, once).interviews)).toHaveLength(3);
  });

  test('leaves the open interview open, and its facts about the browser alone', () => {
    const here = backup({ first: HARBOUR }, { settings: { ...EMPTY_SETTINGS, keptSince: '2026-11-01' } });
    const there = backup(
      { k2: BUSES },
      { settings: { ...EMPTY_SETTINGS, current: 'k2', yourName: 'Alex', keptSince: 'x' } },
    );
    expect(mergeBackups(here, there).settings).toEqual({
      ...EMPTY_SETTINGS,
      yourName: 'Alex',
      keptSince: '2026-11-01',
    });
    expect(mergeBackups(backup({}), there).settings.current).toBe('k2');
  });

  test('takes the place of nothing when a part was left out of it', () => {
    const here = backup({ first: HARBOUR });
    const part = backup({ k2: BUSES }, { isPartial: true });
    expect(Object.keys(restored(here, part, 'replace').interviews)).toEqual(['first', 'k2']);
    expect(Object.keys(restored(here, { ...part, isPartial: false }, 'replace').interviews)).toEqual(['k2']);
  });

  test('sets a text aside once, under a name of its own where that is taken', () => {
    const here = backup({}, { setAside: { a: '{' } });
    const there = backup({}, { setAside: { a: '[', b: '{' } });
    const once = mergeBackups(here, there);
    expect(Object.values(once.setAside)).toEqual(['{', '[']);
    expect(mergeBackups(once, there)).toEqual(once);
  });
});
