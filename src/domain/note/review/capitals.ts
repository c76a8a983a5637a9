import type { Place } from './finding.ts';
import { placeIn, stretchOf, type Reading, type Stretch } from './reading.ts';
import { nameWords, whoseNames, type NameWord } from './whose-names.ts';
import type { Word } from './words-in.ts';

const hasCapital = (text: string): boolean => text !== text.toLowerCase();

/** Whether a run of words is meant as the name, by the words before and after it. */
type IsMeant = (run: readonly Word[], before: string, after: string | undefined) => boolean;

/**
 * The runs of the words of a name that stand in small letters, as far as they are meant. A word that the name itself has
 * in small letters is right, as in van der Berg; a name that was written without any capital has none that is.
 */
function smallRuns(called: readonly NameWord[], stretches: readonly Stretch[], isMeant: IsMeant): readonly Place[] {
  const isSmall = called.every(({ spelt }) => !hasCapital(spelt));
  const wanted = new Set(
    called
      .filter(({ spelt }) => (isSmall ? spelt !== spelt.toUpperCase() : hasCapital(spelt)))
      .map(({ plain }) => plain),
  );
  return stretches.flatMap((within) => {
    const { text, start, words } = within;
    const isFound = (word: Word | undefined): word is Word =>
      word !== undefined && wanted.has(word.plain) && !hasCapital(text.slice(word.start - start, word.end - start));
    if (!words.some(({ plain }) => wanted.has(plain))) return [];
    return words.flatMap((first, at) => {
      if (!isFound(first) || isFound(words[at - 1])) return [];
      let to = at + 1;
      while (isFound(words[to])) to += 1;
      const run = words.slice(at, to);
      const end = run.at(-1)?.end ?? first.end;
      return isMeant(run, words[at - 1]?.plain ?? '', words[to]?.plain)
        ? [placeIn(within, { start: first.start, end })]
        : [];
    });
  });
}

/** Before one of these a small word is a word and no name: the harbour foods. */
const DETERMINER = /^(?:an?|the|my|your|our|their|its)$/;
/** After one of these a first name may stand by itself. */
const BEFORE_NAME = /^(?:with|w|and|to|from|by|thanks?|meet|meeting|met|as|that|so|when|how|hello)$/;

/**
 * Names in small letters, each once: of people, where the word can hardly be anything else; of the company, one of a
 * single word only after a word such as `at`, and not where it was given in small letters, as some brands are; and of
 * the person who signs.
 */
export function noCapital(reading: Reading): readonly Place[] {
  const { greeting, body, lists, context, stretches } = reading;
  const { own, others } = whoseNames(reading);
  const { common, courtesy, closing, generic, job, titles } = lists;
  const ordinary = [common, courtesy, closing, generic, job, lists['names-that-are-words']];
  const isOrdinary = ({ plain }: Pick<Word, 'plain'>): boolean => ordinary.some((list) => list.has(plain));
  const ends = [greeting?.start, body.signOff?.start];
  const between = stretches.filter(({ where, start }) => where === 'subject' || !ends.includes(start));

  const people = [own, ...others.map(({ called }) => called)].flatMap((called) =>
    smallRuns(called, between, ([first, next], before) => {
      if (first === undefined || isOrdinary(first)) return false;
      return next !== undefined || titles.has(before) || (first.plain === called[0]?.plain && BEFORE_NAME.test(before));
    }),
  );
  const company = nameWords(context.company, lists['company-forms']);
  const isBrand = company.length === 1 && !hasCapital(context.company);
  const ofCompany = smallRuns(isBrand ? [] : company, between, (run, before, after) => {
    if (run.map(({ plain }) => plain).join() !== company.map(({ plain }) => plain).join()) return false;
    if (run.length > 1) return !DETERMINER.test(before);
    return /^(?:at|join|joining)$/.test(before) && (after === undefined || common.has(after));
  });
  // Where nobody knows what it is signed with, a last line of a few words that are none of ours is a name.
  const [line = ''] =
    /[^\n]*$/.exec(body.signOff === undefined ? '' : reading.text.body.slice(0, body.signOff.end)) ?? [];
  const signed = nameWords(line, titles);
  const isName = signed.length < 4 && /^[\p{L}\s'’-]+$/u.test(line) && !signed.some(isOrdinary);
  const signer = context.yourName.trim() !== '' ? nameWords(context.yourName, titles) : isName ? signed : [];
  const end = body.signOff?.end ?? 0;
  const signature = stretchOf(reading.text.body, { start: end - line.length, end }, 'body');

  const found = [
    ...smallRuns(own, greeting === undefined ? [] : [greeting], () => true),
    ...people,
    ...ofCompany,
    ...smallRuns(signer, signature, () => true),
  ];
  return found.filter((each, at) => found.findIndex(({ about }) => about === each.about) === at);
}
