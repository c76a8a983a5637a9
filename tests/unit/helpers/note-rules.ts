import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ReviewContext, ReviewRule, WordLists } from '../../../src/domain/note/review/finding.ts';
import type { Guide } from '../../../src/domain/note/review/findings-of.ts';
import { EMPTY_NOTE, type Note } from '../../../src/domain/record/note.ts';
import { frozen } from './frozen.ts';

function read(path: string): unknown {
  return frozen(parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown);
}

/** The rules and the lists of words that a note is read by, as the authors wrote them. */
export function noteGuide(): Guide {
  const lists = read('src/content/note-rules/words.yaml') as readonly { readonly id: string; readonly words: string }[];
  return {
    rules: read('src/content/note-rules/rules.yaml') as readonly ReviewRule[],
    lists: Object.fromEntries(lists.map(({ id, words }) => [id, new Set(words.split(/\s+/))])) as unknown as WordLists,
  };
}

const met = (id: string, name: string) => ({ id, name, greeting: '' });

/** A note of thanks to Maya Chen, and what is known around it. */
export function contextOf(
  change: Partial<Omit<ReviewContext, 'note'>> & { readonly note?: Partial<Note> } = {},
): ReviewContext {
  const { note, ...rest } = change;
  return frozen({
    note: { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name: 'Maya Chen' }, ...note },
    kind: 'thank-you',
    company: 'Harbour Foods',
    jobTitle: 'Senior Planner',
    yourName: 'Alex Kim',
    people: [
      met('maya', 'Maya Chen'),
      met('sam', 'Sam Rivera'),
      met('will', 'Will Park'),
      met('may', 'May Lee'),
      met('mark', 'Mark Kim'),
      met('grace', 'Grace Kim'),
    ],
    otherCompanies: ['Northern Rail Inc.', 'Target'],
    otherJobTitles: ['Route analyst', 'buyer', 'planner'],
    others: [],
    ...rest,
  } satisfies ReviewContext);
}

/** A note that is fine as it is, with these sentences in the middle of it. */
export function noteSaying(sentences: string): string {
  return [
    'Hi Maya,',
    'Thank you for walking me down to the loading bay on Friday. The timetable on the wall, with three years of pencil marks, explained more to me than any report has.',
    sentences,
    'My present depot keeps one driver in reserve until nine. That single habit saved us on eleven evenings last winter, and the Senior Planner role would let me try it with more crews than I have now.',
    'I look forward to hearing from you when you know more.',
    'Best wishes,\nAlex Kim',
  ].join('\n\n');
}

export type LabelledSentence = { readonly says: string; readonly finds?: string; readonly heldOut?: true };

/** The labelled sentences; those that find nothing are good. */
export function labelledSentences(): readonly LabelledSentence[] {
  return read('tests/unit/fixtures/notes/sentences.yaml') as readonly LabelledSentence[];
}
