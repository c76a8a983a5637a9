import type { Place } from './finding.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { withoutS } from './whose-names.ts';
import { wordsIn, type Word } from './words-in.ts';

/** Where these words stand one after the other, or words that are like them. */
export function placesOf(
  words: readonly string[],
  { words: all }: Stretch,
  isLike = (there: Word, word: string): boolean => withoutS(there) === word,
): readonly (readonly [Word, Word, number])[] {
  const found: (readonly [Word, Word, number])[] = [];
  for (const [at, first] of all.entries()) {
    if (!isLike(first, words[0] ?? '')) continue;
    const last = all[at + words.length - 1];
    const isThere = words.every((word, offset) => {
      const there = all[at + offset];
      return there !== undefined && isLike(there, word);
    });
    if (isThere && last !== undefined) found.push([first, last, at]);
  }
  return found;
}

/** The words of a name as they are compared, without those that do not count. */
export function plainWords(text: string, without?: ReadonlySet<string>): readonly string[] {
  return wordsIn(text)
    .map(({ plain }) => plain)
    .filter((word) => without?.has(word) !== true);
}

/** What other names of a kind stand in the note, unless they are part of the right one. */
function foundNames(
  reading: Reading,
  { names, own, without }: { names: readonly string[]; own: string; without: ReadonlySet<string> },
  isMeant: (words: readonly string[], within: Stretch, first: Word, at: number) => boolean,
): readonly Place[] {
  const right = new Set(plainWords(own, without));
  return [...new Set(names)].flatMap((name) => {
    const words = plainWords(name, without);
    if (words.length === 0 || words.every((word) => right.has(word))) return [];
    return reading.stretches.flatMap((within) =>
      placesOf(words, within)
        .filter(([first, , at]) => isMeant(words, within, first, at))
        .map(([first, last]) => placeIn(within, { start: first.start, end: last.end }, { name: own })),
    );
  });
}

/** The name of a company of another interview, left in from another note. */
export function companyOfAnother(reading: Reading): readonly Place[] {
  const { context, lists } = reading;
  const names = { names: context.otherCompanies, own: context.company, without: lists['company-forms'] };
  return foundNames(reading, names, (_words, _within, first) => first.isCapital);
}

/** The title of a job of another interview; one of a single word only where it is said to be a job. */
export function roleOfAnother(reading: Reading): readonly Place[] {
  const { context, lists } = reading;
  const names = { names: context.otherJobTitles, own: context.jobTitle, without: lists.job };
  return foundNames(reading, names, (words, within, _first, at) => {
    const after = within.words[at + words.length]?.plain ?? '';
    const before = within.words.slice(Math.max(0, at - 2), at).map(({ plain }) => plain);
    return words.length > 1 || lists.job.has(after) || before.some((word) => lists.job.has(word));
  });
}
