import type { Place } from './finding.ts';
import { placesOf, plainWords } from './other-jobs.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { isSlip } from './spelling.ts';
import { withoutS } from './whose-names.ts';
import type { Word } from './words-in.ts';

/** How long a word has to be before a slip in it is told from another word, in capitals and in small letters. */
const ENOUGH = { capital: 5, small: 6 };

/** Whether a word is the one that is wanted, but for an s: that is no slip. */
const isSame = (there: Word, word: string): boolean => {
  const plain = withoutS(there);
  return plain === word || plain === `${word}s` || `${plain}s` === word;
};
const isNear = (there: Word, word: string): boolean =>
  // Most words are told from it by their length or their beginnings, which is quickly asked.
  Math.abs(there.plain.length - word.length) < 4 &&
  (there.plain.startsWith(word.charAt(0)) || there.plain.charAt(1) === word.charAt(1)) &&
  (isSame(there, word) ||
    (word.length >= (there.isCapital ? ENOUGH.capital : ENOUGH.small) && isSlip(withoutS(there), word, 1)));

/** Where a name stands with a slip in it, unless it is one of the others, which are right as they are. */
function slipsOf(
  name: string,
  { stretches }: Reading,
  others: readonly string[],
  without: ReadonlySet<string> | undefined,
  isMeant: (within: Stretch, at: number) => boolean,
): readonly Place[] {
  const right = plainWords(name, without);
  if (right.length === 0) return [];
  const known = others.map((other) => plainWords(other, without).join());
  return stretches.flatMap((within) =>
    placesOf(right, within, isNear).flatMap(([first, last, at]) => {
      const said = within.words.slice(at, at + right.length);
      const isRight = said.every((word, offset) => isSame(word, right[offset] ?? ''));
      if (isRight || known.includes(said.map(withoutS).join()) || (first === last && !isMeant(within, at))) return [];
      return [placeIn(within, { start: first.start, end: last.end }, { name })];
    }),
  );
}

/** The company's name with a slip in it; one of a single word only where a capital makes it a name. */
export function companyMisspelt(reading: Reading): readonly Place[] {
  const { context, lists } = reading;
  const others = [...context.otherCompanies, ...context.people.flatMap(({ name }) => name.split(' '))];
  return slipsOf(context.company, reading, others, lists['company-forms'], ({ words }, at) => {
    const isCapital = (place: number): boolean => words[place]?.isCapital === true;
    return at > 0 && isCapital(at) && !isCapital(at + 1) && (at === 1 || !isCapital(at - 1));
  });
}

/** The job's title with a slip in it; one of a single word only where it is said to be a job. */
export function roleMisspelt(reading: Reading): readonly Place[] {
  const { context, lists } = reading;
  return slipsOf(context.jobTitle, reading, context.otherJobTitles, undefined, ({ words }, at) =>
    [-2, -1, 1].some((by) => lists.job.has(words[at + by]?.plain ?? '')),
  );
}
