import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../../src/domain/record/parse-document.ts';
import { nearly } from '../../helpers/damaged.ts';
import { frozen } from '../../helpers/frozen.ts';
import type { Document } from '../../helpers/migrated.ts';
import { OLD_DOCUMENTS } from '../../helpers/old-documents.ts';

describe.each(OLD_DOCUMENTS)('$name of version $version', (kind) => {
  const { parse, version, old, added, changed, newest, empty, migrations, anyOld, isSoundOld, isSound } = kind;
  const read = (json: unknown): ParsedDocument<Document> => parse(JSON.stringify(json));
  const migrated = (document: Document): Document => ({
    ...{ ...added, ...document },
    ...{ ...changed(document), version: newest },
  });

  test('has everything of the fixture after migration, and what is new is empty', () => {
    expect(isSoundOld(old)).toBe(true);
    expect(read(old)).toEqual({ kind: 'ok', record: migrated(old) });
    expect(added).toEqual(Object.fromEntries(Object.keys(added).map((field) => [field, empty[field]])));
  });

  test('is taken through one step for each version since', () => {
    expect(migrations).toHaveLength(newest - 1);
  });

  test('without one of its fields is broken, and the others are salvaged', () => {
    for (const field of Object.keys(old).filter((each) => each !== 'version')) {
      const lacking = Object.fromEntries(Object.entries(old).filter(([each]) => each !== field));
      const salvaged = { ...migrated(old), [field]: empty[field] };
      expect([field, read(lacking)]).toEqual([field, { kind: 'broken', salvaged }]);
    }
  });

  test('with a field that no version has is broken, and all of its own is salvaged', () => {
    expect(read({ ...old, extra: '' })).toEqual({ kind: 'broken', salvaged: migrated(old) });
  });

  test.each(Object.keys(added))('does not lose a field %s that it should not have', (field) => {
    const text = `found in ${field}`;
    const parsed = read({ ...old, [field]: text });
    expect(parsed.kind === 'broken' || (parsed.kind === 'ok' && parsed.record[field] === text)).toBe(true);
  });

  test('is sound after migration if it was before, and keeps every field it had', () => {
    fc.assert(
      fc.property(anyOld, (document) => {
        expect(isSoundOld(JSON.parse(JSON.stringify(document)))).toBe(true);
        const parsed = read(document);
        if (parsed.kind !== 'ok') throw new Error(`a sound document is ${parsed.kind}`);
        expect(isDeepStrictEqual(parsed.record, migrated(document))).toBe(true);
        expect(isSound(JSON.parse(JSON.stringify(parsed.record)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is found to be broken if it was before, unless all that it holds has its place now', () => {
    fc.assert(
      fc.property(nearly(anyOld), (document) => {
        const json = JSON.parse(JSON.stringify(document)) as Document | null;
        if (json?.version !== version) return;
        const parsed = read(json);
        if (isSoundOld(json)) expect(parsed.kind).toBe('ok');
        if (parsed.kind !== 'ok') return;
        expect(Object.keys(old).every((field) => Object.hasOwn(json, field))).toBe(true);
        expect(isDeepStrictEqual(parsed.record, migrated(json))).toBe(true);
        expect(isSound(JSON.parse(JSON.stringify(parsed.record)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is not changed by its migration, and what it becomes shares nothing with another', () => {
    const [once = {}, again = {}] = [1, 2].map(() =>
      migrations.reduce<Document>((each, step) => step(frozen(each)), old),
    );
    expect(once).toEqual(migrated(old));
    expect(old.version).toBe(version);
    for (const [field, value] of Object.entries(added)) {
      if (typeof value === 'object' && value !== null) expect(once[field]).not.toBe(again[field]);
    }
  });

  test('can be migrated whatever is in it', () => {
    fc.assert(
      fc.property(nearly(anyOld), (document) => {
        expect(() =>
          migrations.reduce<unknown>((each, step) => step(frozen(each) as Document), document),
        ).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
