import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import type { ParsedDocument } from '../../../../src/domain/record/parse-document.ts';
import { parseInterview } from '../../../../src/domain/record/parse-interview.ts';
import { EMPTY_SETTINGS, parseSettings } from '../../../../src/domain/record/settings.ts';
import { anyInterview, anySettings, anyText } from '../../helpers/arbitraries.ts';
import { nearly } from '../../helpers/damaged.ts';
import { isInterviewDocument, isSettingsDocument } from '../../helpers/document-oracle.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';

const PARSERS = [
  {
    name: 'the interview parser',
    parse: parseInterview as (text: string) => ParsedDocument<unknown>,
    sound: fixture(NEWEST_INTERVIEW),
    isSound: isInterviewDocument,
    empty: EMPTY_INTERVIEW,
    anyRecord: anyInterview as fc.Arbitrary<unknown>,
  },
  {
    name: 'the settings parser',
    parse: parseSettings as (text: string) => ParsedDocument<unknown>,
    sound: fixture('settings-v4'),
    isSound: isSettingsDocument,
    empty: EMPTY_SETTINGS,
    anyRecord: anySettings as fc.Arbitrary<unknown>,
  },
];

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(PROTOTYPE);
});

describe.each(PARSERS)('$name', ({ parse, sound, isSound, empty, anyRecord }) => {
  /** What has to hold for any text at all; documents of earlier versions are judged in migrations.test.ts, too. */
  function judge(text: string): void {
    const parsed = parse(text);
    const json = jsonOf(text);
    const { version } = (json ?? {}) as { version?: unknown };
    const isOld = Number.isInteger(version) && Number(version) > 0 && Number(version) < empty.version;
    if (!isOld) expect(parsed.kind === 'ok').toBe(isSound(json));
    if (parsed.kind === 'ok') {
      const record = jsonOf(JSON.stringify(parsed.record)) as object;
      const held = isOld ? { ...record, ...(json as object), version: empty.version } : json;
      expect(isDeepStrictEqual(record, held)).toBe(true);
    }
    if (parsed.kind === 'broken' && parsed.salvaged !== undefined) {
      expect(isSound(jsonOf(JSON.stringify(parsed.salvaged)))).toBe(true);
    }
  }

  test('reads the complete document of the fixture as it is', () => {
    expect(isSound(JSON.parse(sound))).toBe(true);
    expect(parse(sound)).toEqual({ kind: 'ok', record: JSON.parse(sound) });
  });

  test('reads the empty record as it is', () => {
    expect(parse(JSON.stringify(empty))).toEqual({ kind: 'ok', record: empty });
  });

  test('reads back every record it could have written', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const parsed = parse(JSON.stringify(record));
        expect(parsed.kind).toBe('ok');
        expect(parsed.kind === 'ok' && isDeepStrictEqual(parsed.record, record)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('calls a document sound exactly when an independent schema does', () => {
    fc.assert(
      fc.property(nearly(anyRecord), (json) => {
        judge(JSON.stringify(json));
      }),
      { numRuns: 500 },
    );
  });

  test('survives any text and any JSON', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.json(), fc.json({ stringUnit: 'binary' })), judge), { numRuns: 300 });
  });

  test('survives its document cut off anywhere', () => {
    for (let length = 0; length < sound.length; length += 1) judge(sound.slice(0, length));
    expect(parse(sound.slice(0, sound.lastIndexOf('}'))).kind).toBe('broken');
  });

  test('loses nothing of a document that says it is older than it is', () => {
    for (let version = 1; version < empty.version; version += 1) {
      judge(sound.replace(`"version": ${String(empty.version)}`, `"version": ${String(version)}`));
    }
  });

  test('survives its document with one character changed', () => {
    const character = fc.oneof(
      fc.constantFrom(...'{}[]":,\\01n-'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.nat(sound.length - 1), character, (at, other) => {
        judge(sound.slice(0, at) + other + sound.slice(at + 1));
      }),
      { numRuns: 500 },
    );
  });

  test('reads a newer document without vouching for it', () => {
    const newer = JSON.stringify({ ...(JSON.parse(sound) as object), version: empty.version + 1, extra: true });
    expect(parse(newer)).toEqual({ kind: 'tooNew', readable: JSON.parse(sound) });
  });

  test.each(['__proto__', 'constructor', 'toString'])('finds a document with a field %s broken', (key) => {
    expect(parse(sound.replace('{', `{"${key}":{"polluted":true},`)).kind).toBe('broken');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test('what can still be read of a damaged interview is salvaged, field by field', () => {
  const damaged = fixture(NEWEST_INTERVIEW)
    .replace('"content-with-it": 4', '"content-with-it": 40')
    .replace('"leftOut": ["unsaid"]', '"leftOut": "unsaid"')
    .replace('"kind": "video"', '"kind": "a video"')
    .replace('"contact": "agreed"', '"contact": true')
    .replace('"channel": "email"', '"channel": "e-mail"')
    .replace('"moved": {', '"moved": { "linkedin": 20261209,');
  const parsed = parseInterview(damaged);
  const sound = parseInterview(fixture(NEWEST_INTERVIEW));
  if (parsed.kind !== 'broken' || sound.kind !== 'ok') throw new Error('expected a broken and a sound document');
  expect(parsed.salvaged?.scores).toEqual({ prepared: 3, 'right-fit': 5 });
  expect(parsed.salvaged?.answers).toEqual(sound.record.answers);
  expect(parsed.salvaged?.notes.first).toEqual({ ...sound.record.notes.first, leftOut: [] });
  expect([parsed.salvaged?.kind, parsed.salvaged?.outcome]).toEqual([null, 'next-round']);
  expect(parsed.salvaged?.people).toEqual({
    ...sound.record.people,
    k3v9q1: { ...sound.record.people.k3v9q1, contact: null },
  });
  expect(parsed.salvaged?.agreement).toEqual({ ...sound.record.agreement, channel: null });
  expect(parsed.salvaged?.moved).toEqual(sound.record.moved);
});

test('the fixture of an interview uses every field', () => {
  const used = (json: unknown): boolean =>
    typeof json === 'object' && json !== null
      ? Object.keys(json).length > 0 && Object.values(json).every(used)
      : json !== '' && json !== null;
  const { notes, people, promised, ...rest } = JSON.parse(fixture(NEWEST_INTERVIEW)) as Interview;
  expect(Object.values(promised).map(({ what, said }) => used({ what, said }))).toEqual([true]);
  expect([used(rest), Object.values(people).some(used), Object.keys(notes)]).toEqual([
    true,
    true,
    ['first', 'second', 'follow-up:k3v9q1'],
  ]);
});
