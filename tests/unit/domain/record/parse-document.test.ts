import { describe, expect, test } from 'vitest';
import { readMapOf, readOneOf, readText, readTextsAnd } from '../../../../src/domain/record/json-readers.ts';
import { parseDocument, type DocumentKind, type Migration } from '../../../../src/domain/record/parse-document.ts';
import { frozen } from '../../helpers/frozen.ts';

type Book = { readonly version: 3; readonly title: string; readonly pages: Readonly<Record<string, string>> };

/** Version 1 called the title `name`; version 2 had no pages. */
const renameName: Migration = ({ name, ...rest }) => ({ ...rest, version: 2, title: name });
const addPages: Migration = (document) => ({ ...document, version: 3, pages: {} });

function kind(...migrations: Migration[]): DocumentKind<Book> {
  const read = readTextsAnd<Book>(frozen({ version: 3, title: '', pages: {} }), {
    version: readOneOf([3]),
    pages: readMapOf(readText),
  });
  return frozen({ version: 3, migrations, read });
}

const BOOK = kind(renameName, addPages);
const parse = (json: unknown) => parseDocument(JSON.stringify(json), BOOK);

test('a document of the newest version is read as it is', () => {
  const book = { version: 3, title: 'Ports', pages: { one: 'a' } };
  expect(parse(book)).toEqual({ kind: 'ok', record: book });
});

test('an old document is taken through every later version, one step at a time', () => {
  const record = { version: 3, title: 'Ports', pages: {} };
  expect(parse({ version: 1, name: 'Ports' })).toEqual({ kind: 'ok', record });
  expect(parse({ version: 2, title: 'Ports' })).toEqual({ kind: 'ok', record });
});

test('a step gets the document that the step before it made', () => {
  const seen: unknown[] = [];
  const spy = (step: Migration): Migration => {
    return (document) => {
      seen.push(document.version);
      return step(document);
    };
  };
  parseDocument('{"version":1,"name":"Ports"}', kind(spy(renameName), spy(addPages)));
  expect(seen).toEqual([1, 2]);
});

test('a document of a newer version is readable, and no step touches it', () => {
  const throws: Migration = () => {
    throw new Error('not to be called');
  };
  const newer = JSON.stringify({ version: 9, title: 'Ports', chapters: [] });
  expect(parseDocument(newer, kind(throws, throws))).toEqual({
    kind: 'tooNew',
    readable: { version: 3, title: 'Ports', pages: {} },
  });
  expect(parse({ version: 9 }).kind).toBe('tooNew');
});

describe('a document is broken, and what can be read of it is salvaged,', () => {
  test('when a step throws', () => {
    const throws: Migration = () => {
      throw new TypeError('unexpected shape');
    };
    expect(parseDocument('{"version":1,"title":"Ports"}', kind(throws, addPages))).toEqual({
      kind: 'broken',
      salvaged: { version: 3, title: 'Ports', pages: {} },
    });
    expect(parseDocument('{"version":1}', kind(renameName, throws)).kind).toBe('broken');
  });

  test('when a step makes no document', () => {
    const makesNothing = (() => undefined) as unknown as Migration;
    expect(parseDocument('{"version":1}', kind(renameName, makesNothing))).toEqual({
      kind: 'broken',
      salvaged: undefined,
    });
    expect(parseDocument('{"version":1}', kind(makesNothing, addPages)).kind).toBe('broken');
  });

  test('when a step is missing', () => {
    expect(parseDocument('{"version":1,"name":"Ports"}', kind(renameName)).kind).toBe('broken');
  });

  test.each([
    ['a field too many', { version: 3, title: 'Ports', pages: {}, extra: 1 }],
    ['a field too few', { version: 3, title: 'Ports' }],
    ['a field of the wrong type', { version: 3, title: 'Ports', pages: [] }],
    ['an entry of the wrong type', { version: 3, title: 'Ports', pages: { one: 1 } }],
    ['no version', { title: 'Ports', pages: {} }],
    ['a version in words', { version: '3', title: 'Ports', pages: {} }],
    ['a version of zero', { version: 0, title: 'Ports', pages: {} }],
    ['a version below zero', { version: -1, title: 'Ports', pages: {} }],
    ['a version between two', { version: 3.5, title: 'Ports', pages: {} }],
  ])('when it has %s', (_, json) => {
    expect(parse(json)).toEqual({ kind: 'broken', salvaged: { version: 3, title: 'Ports', pages: {} } });
  });
});

test.each(['', 'null', '[]', '3', '"text"', '{', '[{"version":3}]', '{"version":3', 'undefined', '[9]'])(
  'nothing can be salvaged from %j',
  (text) => {
    expect(parseDocument(text, BOOK)).toEqual({ kind: 'broken', salvaged: undefined });
  },
);

test('a version that is hidden in __proto__ does not count', () => {
  expect(parseDocument('{"__proto__":{"version":9},"title":"Ports"}', BOOK).kind).toBe('broken');
});

test('a document nested a hundred thousand deep is broken rather than an error', () => {
  const deep = '{"version":3,"title":"Ports","pages":' + '['.repeat(100_000) + ']'.repeat(100_000) + '}';
  expect(parseDocument(deep, BOOK).kind).toBe('broken');
});
