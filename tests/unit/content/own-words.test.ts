/*
 * The guide's words are its own. What it has to say was given to its authors as notes, and no sentence is taken from those:
 * no run of six words. The notes are not in this repository; fixtures/brief-six-word-runs.txt has the first 12 digits of the
 * SHA-256 of each of their runs. To make it anew, read the notes, and write the sorted, distinct
 * `markdownPieces(text).flatMap(wordRuns).map(hashOf)` of helpers/word-runs.ts, ten to a line.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stringsIn } from '../../../scripts/bench/words/interface-units.ts';
import { hashOf, markdownPieces, wordRuns } from '../helpers/word-runs.ts';

/** What is quoted as it is: the names of studies, articles and those who published them, and addresses. */
const QUOTED_FIELDS = new Set(['id', 'url', 'title', 'publisher']);
const QUOTED_IN = 'src/content/sources/sources.yaml';
/** What can hardly be said in other words, and why. */
const EXCEPTED: readonly { readonly run: RegExp; readonly because: string }[] = [
  {
    run: /^(\S+ )*\d+(\S* \S+)* \d+( \S+)*$/,
    because: 'Two figures so near each other are a fact, and facts are not reworded.',
  },
];

const hashes = new Set(readFileSync('tests/unit/fixtures/brief-six-word-runs.txt', 'utf8').split(/\s+/));

/** All strings in a value of YAML. */
function stringsOf(value: unknown, quoted: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (quoted.has(key) ? [] : stringsOf(inner, quoted)));
}

function piecesOf(file: string): string[] {
  if (file.endsWith('.ts')) return stringsIn(file);
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.yaml')) return stringsOf(parse(text), file === QUOTED_IN ? QUOTED_FIELDS : new Set());
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const inTags = [...body.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
  return [...stringsOf(parse(front), new Set()), ...inTags, ...markdownPieces(body)];
}

/** What a piece of text has of the notes: runs that follow one on the other are one phrase. */
function takenPhrases(piece: string): string[] {
  const phrases: string[] = [];
  let last = -2;
  wordRuns(piece).forEach((run, at) => {
    if (!hashes.has(hashOf(run)) || EXCEPTED.some((excepted) => excepted.run.test(run))) return;
    if (at === last + 1) phrases.push(`${phrases.pop() ?? ''} ${run.replace(/^.* /, '')}`);
    else phrases.push(run);
    last = at;
  });
  return phrases;
}

const files = globSync(['src/content/{stages,special-cases,worksheet,examples,sources}/*', 'src/text/**/*.ts']).map(
  (file) => file.replaceAll('\\', '/'),
);

test('no six words in a row of the guide or of the interface are those of the notes it was written from', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(hashes.size).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    piecesOf(file)
      .flatMap(takenPhrases)
      .map((phrase) => `${file}: ${phrase}`),
  );
  expect(found).toEqual([]);
});

test('a run is known by its words, whatever stands between them, and ends where its piece ends', () => {
  expect(wordRuns('Don’t wait: one, two, three – FOUR.')).toEqual(['dont wait one two three four']);
  expect(wordRuns('one two three four five')).toEqual([]);
  expect(markdownPieces('# One two\nthree [four](/five) six\n- seven\n\n<Say>Eight</Say>')).toEqual([
    'three four six',
    '- seven',
    'Eight',
  ]);
});
