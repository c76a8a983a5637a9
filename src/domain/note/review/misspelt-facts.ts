import type { Place } from './finding.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { isSlip } from './spelling.ts';
import { withoutS } from './whose-names.ts';
import { wordsIn } from './words-in.ts';

/** How long a word has to be before a slip in it is told from another word, in capitals and in small letters. */
const ENOUGH = { capital: 5, small: 6 };

/** How the words from a place on are like those of a name: the same, with a slip in one, or neither. */
function runAt(right: readonly string[], { words }: Stretch, at: number): 'same' | 'slip' | 'other' {
  let run: 'same' | 'slip' = 'same';
  for (const [offset, wanted] of right.entries()) {
    const word = words[at + offset];
    if (word === undefined) return 'other';
    const plain = withoutS(word);
    if (plain === wanted || plain === `${wanted}s` || `${plain}s` === wanted) continue;
    const least = word.isCapital ? ENOUGH.capital : ENOUGH.small;
    if (wanted.length < least || !isSlip(plain, wanted, 1)) return 'other';
    run = 'slip';
  }
  return run;
}

/** Where a name of some words stands with a slip in it, unless it is one of the names that are right as they are. */
function slipsOf(
  name: string,
  reading: Reading,
  fits: { readonly without: ReadonlySet<string>; readonly others: readonly string[] },
  isMeant: (within: Stretch, at: number) => boolean,
): readonly Place[] {
  const plainOf = (text: string): readonly string[] =>
    wordsIn(text)
      .map(({ plain }) => plain)
      .filter((word) => !fits.without.has(word));
  const right = plainOf(name);
  const others = fits.others.map((each) => plainOf(each).join(' '));
  if (right.length === 0) return [];
  return reading.stretches.flatMap((within) =>
    within.words.flatMap((first, at) => {
      const last = within.words[at + right.length - 1];
      if (last === undefined || runAt(right, within, at) !== 'slip') return [];
      const said = within.words.slice(at, at + right.length).map(withoutS);
      if (others.includes(said.join(' ')) || (right.length === 1 && !isMeant(within, at))) return [];
      return [placeIn(within, { start: first.start, end: last.end }, { name })];
    }),
  );
}

/** The company's name with a slip in it; one of a single word only where a capital makes it a name. */
export function companyMisspelt(reading: Reading): readonly Place[] {
  const { context, lists } = reading;
  const people = new Set(context.people.flatMap(({ name }) => wordsIn(name)).map(({ plain }) => plain));
  const fits = { without: lists['company-forms'], others: context.otherCompanies };
  return slipsOf(context.company, reading, fits, ({ words }, at) => {
    const word = words[at];
    if (word?.isCapital !== true || at === 0 || people.has(withoutS(word))) return false;
    return words[at + 1]?.isCapital !== true && (at === 1 || words[at - 1]?.isCapital !== true);
  });
}

/** The job's title with a slip in it; one of a single word only where it is said to be a job. */
export function roleMisspelt(reading: Reading): readonly Place[] {
  const { context, lists } = reading;
  const fits = { without: new Set<string>(), others: context.otherJobTitles };
  return slipsOf(context.jobTitle, reading, fits, ({ words }, at) =>
    [words[at - 2], words[at - 1], words[at + 1]].some((word) => word !== undefined && lists.job.has(word.plain)),
  );
}
