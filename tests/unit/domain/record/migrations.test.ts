import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_INTERVIEW, INTERVIEW_VERSION } from '../../../../src/domain/record/interview.ts';
import { INTERVIEW_MIGRATIONS, SETTINGS_MIGRATIONS } from '../../../../src/domain/record/migrations.ts';
import type { ParsedDocument } from '../../../../src/domain/record/parse-document.ts';
import { parseInterview } from '../../../../src/domain/record/parse-interview.ts';
import { EMPTY_SETTINGS, parseSettings, SETTINGS_VERSION } from '../../../../src/domain/record/settings.ts';
import { anyInterviewV1, anySettingsV1, nearly } from '../../helpers/arbitraries.ts';
import {
  isInterviewDocument,
  isInterviewV1Document,
  isSettingsDocument,
  isSettingsV1Document,
} from '../../helpers/document-oracle.ts';
import { fixture } from '../../helpers/fixture.ts';
import { frozen } from '../../helpers/frozen.ts';

type Document = Readonly<Record<string, unknown>>;

/** What an interview of version 1 has after migration besides what it had. */
const NEW_IN_INTERVIEW = {
  ...{ round: '', date: '', endTime: '', archivedOn: '', follows: '', calendarId: '', kind: null, outcome: 'waiting' },
  ...{ doneOn: {}, people: {}, moved: {}, practised: {} },
  agreement: { with: '', channel: null, answer: null, by: '', said: '' },
};

const KINDS = [
  {
    name: 'an interview',
    parse: parseInterview as (text: string) => ParsedDocument<Document>,
    v1: frozen(JSON.parse(fixture('interview-v1')) as Document),
    added: NEW_IN_INTERVIEW as Document,
    newest: INTERVIEW_VERSION as number,
    empty: EMPTY_INTERVIEW as Document,
    migrations: INTERVIEW_MIGRATIONS,
    anyV1: anyInterviewV1,
    isSoundV1: isInterviewV1Document,
    isSound: isInterviewDocument,
  },
  {
    name: 'settings',
    parse: parseSettings as (text: string) => ParsedDocument<Document>,
    v1: frozen(JSON.parse(fixture('settings-v1')) as Document),
    added: { holidays: {} } as Document,
    newest: SETTINGS_VERSION as number,
    empty: EMPTY_SETTINGS as Document,
    migrations: SETTINGS_MIGRATIONS,
    anyV1: anySettingsV1,
    isSoundV1: isSettingsV1Document,
    isSound: isSettingsDocument,
  },
];

describe.each(KINDS)('$name of version 1', (kind) => {
  const { parse, v1, added, newest, empty, migrations, anyV1, isSoundV1, isSound } = kind;
  const read = (json: unknown): ParsedDocument<Document> => parse(JSON.stringify(json));

  test('has everything of the fixture after migration, and what is new is empty', () => {
    expect(isSoundV1(v1)).toBe(true);
    expect(read(v1)).toEqual({ kind: 'ok', record: { ...v1, ...added, version: 2 } });
    expect(added).toEqual(Object.fromEntries(Object.keys(added).map((field) => [field, empty[field]])));
  });

  test('is taken through one step for each version since', () => {
    expect(migrations).toHaveLength(newest - 1);
  });

  test('without one of its fields is broken, and the others are salvaged', () => {
    for (const field of Object.keys(v1).filter((each) => each !== 'version')) {
      const lacking = Object.fromEntries(Object.entries(v1).filter(([each]) => each !== field));
      const salvaged = { ...v1, ...added, version: 2, [field]: empty[field] };
      expect([field, read(lacking)]).toEqual([field, { kind: 'broken', salvaged }]);
    }
  });

  test('with a field that no version has is broken, and all of its own is salvaged', () => {
    expect(read({ ...v1, extra: '' })).toEqual({ kind: 'broken', salvaged: { ...v1, ...added, version: 2 } });
  });

  test.each(Object.keys(added))('does not lose a field %s that it should not have', (field) => {
    const text = `found in ${field}`;
    const parsed = read({ ...v1, [field]: text });
    expect(parsed.kind === 'broken' || (parsed.kind === 'ok' && parsed.record[field] === text)).toBe(true);
  });

  test('is sound after migration if it was before, and keeps every field it had', () => {
    fc.assert(
      fc.property(anyV1, (document) => {
        expect(isSoundV1(JSON.parse(JSON.stringify(document)))).toBe(true);
        const parsed = read(document);
        if (parsed.kind !== 'ok') throw new Error(`a sound document is ${parsed.kind}`);
        expect(isDeepStrictEqual(parsed.record, { ...document, ...added, version: 2 })).toBe(true);
        expect(isSound(JSON.parse(JSON.stringify(parsed.record)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is found to be broken if it was before, unless all that it holds has its place now', () => {
    fc.assert(
      fc.property(nearly(anyV1), (document) => {
        const json = JSON.parse(JSON.stringify(document)) as Document | null;
        if (json?.version !== 1) return;
        const parsed = read(json);
        if (isSoundV1(json)) expect(parsed.kind).toBe('ok');
        if (parsed.kind !== 'ok') return;
        expect(Object.keys(v1).every((field) => Object.hasOwn(json, field))).toBe(true);
        expect(isDeepStrictEqual({ ...parsed.record, version: 1 }, { ...parsed.record, ...json })).toBe(true);
        expect(isSound(JSON.parse(JSON.stringify(parsed.record)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is not changed by its migration, and what it becomes shares nothing with another', () => {
    const [once = {}, again = {}] = [1, 2].map(() =>
      migrations.reduce<Document>((each, step) => step(frozen(each)), v1),
    );
    expect(once).toEqual({ ...v1, ...added, version: newest });
    expect(v1.version).toBe(1);
    for (const [field, value] of Object.entries(added)) {
      if (typeof value === 'object' && value !== null) expect(once[field]).not.toBe(again[field]);
    }
  });

  test('can be migrated whatever is in it', () => {
    fc.assert(
      fc.property(nearly(anyV1), (document) => {
        expect(() =>
          migrations.reduce<unknown>((each, step) => step(frozen(each) as Document), document),
        ).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
