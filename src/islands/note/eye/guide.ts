import words from '../../../content/note-rules/words.yaml';
import rules from '../../../content/note-rules/rules.yaml';
import type { WordLists } from '../../../domain/note/review/finding.ts';
import type { Guide } from '../../../domain/note/review/findings-of.ts';

/** The rules and the lists of words that a note is read by; their collections have every list. */
export const GUIDE: Guide = {
  rules,
  lists: Object.fromEntries(
    words.map(({ id, words: list }) => [id, new Set(list.split(/\s+/))]),
  ) as unknown as WordLists,
};
