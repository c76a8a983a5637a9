import type { Place } from './finding.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { nameWords, whoseNames, type NameWord } from './whose-names.ts';
import { wordsIn, type Word } from './words-in.ts';

const hasCapital = (text: string): boolean => text !== text.toLowerCase();
const spelt = ({ text, start }: Stretch, word: Word): string => text.slice(word.start - start, word.end - start);

/** The words of a name that begin with a capital; all of them where it was written without any: maya chen. */
function capitalsOf(called: readonly NameWord[]): ReadonlySet<string> {
  const isAnyCapital = called.some((each) => hasCapital(each.spelt));
  return new Set(
    called
      .filter((each) => (isAnyCapital ? hasCapital(each.spelt) : each.spelt !== each.spelt.toUpperCase()))
      .map(({ plain }) => plain),
  );
}

/** The runs of these words in small letters, as far as they are meant. */
function smallRuns(
  wanted: ReadonlySet<string>,
  within: Stretch,
  isMeant: (run: readonly Word[], before: Word | undefined, after: Word | undefined) => boolean,
): readonly Place[] {
  const places: Place[] = [];
  const isSmall = (word: Word): boolean => wanted.has(word.plain) && !hasCapital(spelt(within, word));
  for (let at = 0; at < within.words.length; at += 1) {
    const rest = within.words.slice(at);
    const length = rest.findIndex((word) => !isSmall(word));
    const run = length < 0 ? rest : rest.slice(0, length);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (isMeant(run, within.words[at - 1], rest[run.length])) {
      places.push(placeIn(within, { start: first.start, end: last.end }));
    }
    at += run.length;
  }
  return places;
}

/** Before one of these a small word is a word and no name: the hunter. */
const DETERMINER = /^(?:an?|the|my|your|our|his|her|their|its|no|any|some|every|each)$/;

/** People's names in the greeting and, where they can hardly be anything else, further on. */
function people(reading: Reading, stretches: readonly Stretch[]): readonly Place[] {
  const { greeting, lists } = reading;
  const { own, others } = whoseNames(reading);
  const { common, courtesy, closing, generic, job, titles } = lists;
  const ordinary = [common, courtesy, closing, generic, job, lists['names-that-are-words']];
  const inGreeting = greeting === undefined ? [] : smallRuns(capitalsOf(own), greeting, () => true);
  const inBody = [own, ...others.map(({ called }) => called)].flatMap((called) =>
    stretches.flatMap((within) =>
      smallRuns(capitalsOf(called), within, ([word, next], before) => {
        if (word === undefined || ordinary.some((list) => list.has(word.plain))) return false;
        if (before !== undefined && DETERMINER.test(before.plain)) return false;
        const isTitled = before !== undefined && titles.has(before.plain);
        return next !== undefined || isTitled || (word.plain === called[0]?.plain && word.plain.length >= 3);
      }),
    ),
  );
  return [...inGreeting, ...inBody];
}

/**
 * The company's name; of a single word only after a word such as `at`, and not where it was given in small letters too,
 * as some brands are.
 */
function company({ context, lists }: Reading, stretches: readonly Stretch[]): readonly Place[] {
  const called = nameWords(context.company, lists['company-forms']);
  const right = called.map(({ plain }) => plain).join(' ');
  const isBrand = called.length === 1 && !hasCapital(context.company);
  if (right === '' || isBrand) return [];
  return stretches.flatMap((within) =>
    smallRuns(capitalsOf(called), within, (run, before, after) => {
      if (run.map(({ plain }) => plain).join(' ') !== right) return false;
      if (run.length > 1) return before === undefined || !DETERMINER.test(before.plain);
      const isNamed = before !== undefined && /^(?:at|join|joining)$/.test(before.plain);
      return isNamed && (after === undefined || lists.common.has(after.plain));
    }),
  );
}

/** The name below the note: the person's own, or where that is not known, what can only be a name. */
function signature({ text, body, context, lists }: Reading): readonly Place[] {
  if (body.signOff === undefined) return [];
  const { start, end } = body.signOff;
  const from = text.body.lastIndexOf('\n', end - 1) + 1;
  const last = text.body.slice(Math.max(start, from), end);
  const within: Stretch = {
    where: 'body',
    text: last,
    start: end - last.length,
    end,
    words: wordsIn(last, end - last.length),
  };
  const known = capitalsOf(nameWords(context.yourName, lists.titles));
  if (known.size > 0) return smallRuns(known, within, () => true);
  const { common, courtesy, closing, generic } = lists;
  const isName = ({ plain }: Word): boolean => ![common, courtesy, closing, generic].some((list) => list.has(plain));
  const all = within.words.length <= 3 && /^[\p{L}\s'’-]+$/u.test(last) ? within.words.filter(isName) : [];
  return all.length < within.words.length ? [] : smallRuns(new Set(all.map(({ plain }) => plain)), within, () => true);
}

/** Names in small letters: of people, of the company and of the person who signs, each once. */
export function noCapital(reading: Reading): readonly Place[] {
  const { stretches, greeting, body } = reading;
  const between = stretches.filter(
    ({ where, start }) => where === 'subject' || (start !== greeting?.start && start !== body.signOff?.start),
  );
  const found = [...people(reading, between), ...company(reading, between), ...signature(reading)];
  return found.filter((each, at) => found.findIndex(({ about }) => about === each.about) === at);
}
