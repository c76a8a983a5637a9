import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { WordsToWeigh } from '../../../src/domain/note/review/weigh-sentence.ts';

type List = { readonly id: string; readonly words: string };

function read(file: 'words'): readonly List[] {
  const text = readFileSync(new URL(`../../../src/content/note-rules/${file}.yaml`, import.meta.url), 'utf8');
  return parse(text) as readonly List[];
}

/** The lists of words that the reading of a note goes by, as the authors wrote them. */
export function wordLists(): Omit<WordsToWeigh, 'facts'> {
  return Object.fromEntries(read('words').map(({ id, words }) => [id, new Set(words.split(/\s+/))])) as unknown as Omit<
    WordsToWeigh,
    'facts'
  >;
}
