import { beginsNearly, telling, wordsIn } from './typed-words.ts';

/** Something that can be found. */
export type Findable = {
  readonly title: string;
  /** What is read below the title, such as how a person would ask for it. */
  readonly lines: readonly string[];
  /** More words that lead to it and are not shown. */
  readonly words: string;
};
export type Found<Entry> = {
  readonly entry: Entry;
  /** The line that answers to what was typed; empty where the title says it. */
  readonly because: string;
};

type Match = (word: string, typed: string) => boolean;
const isWhole: Match = (word, typed) => word === typed;
const begins: Match = (word, typed) => word.startsWith(typed);

/** How far from the front each way of matching puts an entry: a whole word in the title comes first. */
const COST = { wholeInTitle: 0, wholeInLine: 1, beginsTitle: 2, beginsLine: 3, nearlyTitle: 5, nearlyLine: 6 };

type Prepared = {
  readonly title: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly words: readonly string[];
};

/** What one word costs; undefined where the entry does not have it. */
function costOf({ title, lines, words }: Prepared, typed: string, mayBeNear: boolean): number | undefined {
  const has = (list: readonly string[], match: Match): boolean => list.some((word) => match(word, typed));
  const inLines = lines.flat();
  if (has(title, isWhole) || has(words, isWhole)) return COST.wholeInTitle;
  if (has(inLines, isWhole)) return COST.wholeInLine;
  if (has(title, begins)) return COST.beginsTitle;
  if (has(inLines, begins) || has(words, begins)) return COST.beginsLine;
  if (!mayBeNear) return undefined;
  if (has(title, beginsNearly)) return COST.nearlyTitle;
  return has(inLines, beginsNearly) || has(words, beginsNearly) ? COST.nearlyLine : undefined;
}

/** The line that has most of the words, if it has more of them than the title. */
function reasonOf({ lines }: Findable, prepared: Prepared, typed: readonly string[]): string {
  const count = (words: readonly string[]): number =>
    typed.filter((each) => words.some((word) => begins(word, each) || beginsNearly(word, each))).length;
  let [most, because] = [count(prepared.title), ''];
  prepared.lines.forEach((words, index) => {
    if (count(words) <= most) return;
    [most, because] = [count(words), lines[index] ?? ''];
  });
  return because;
}

/**
 * The entries that have every word that was typed, or its beginning; the nearest first, and equals in the order given.
 * Only where there is none, one slip in a word is forgiven. Nothing typed finds nothing.
 * @param entries all there is, those that are most often looked for first
 * @param typed a word, a part of one, or a question
 * @example find([{ title: 'You hear no', lines: ['How do I ask for feedback?'], words: '' }], 'feedb')
 *   // [{ entry: { title: 'You hear no', ... }, because: 'How do I ask for feedback?' }]
 */
export function find<Entry extends Findable>(entries: readonly Entry[], typed: string): readonly Found<Entry>[] {
  const words = telling(typed);
  if (words.length === 0) return [];
  const prepared = entries.map((entry) => ({
    entry,
    words: { title: wordsIn(entry.title), lines: entry.lines.map(wordsIn), words: wordsIn(entry.words) },
  }));
  for (const mayBeNear of [false, true]) {
    const found = prepared.flatMap((each) => {
      const costs = words.map((word) => costOf(each.words, word, mayBeNear));
      const cost = costs.reduce<number>((sum, one) => sum + (one ?? Infinity), 0);
      return cost === Infinity ? [] : [{ ...each, cost }];
    });
    if (found.length === 0) continue;
    return found
      .sort((a, b) => a.cost - b.cost)
      .map((each) => ({ entry: each.entry, because: reasonOf(each.entry, each.words, words) }));
  }
  return [];
}
