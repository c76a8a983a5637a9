import type { Place } from './finding.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { isMisspelt, isSlip, soundOf } from './spelling.ts';
import { isSameName, isTheirs, otherOf, whoseNames, withoutS, type NameWord } from './whose-names.ts';
import { wordsIn, type Word } from './words-in.ts';

function placeOf(word: Word, within: Stretch, { spelt }: NameWord): Place {
  return placeIn(within, { start: word.start, end: word.start + withoutS(word).length }, { name: spelt });
}

/** Any slip in the recipient's name in the greeting. */
export function misspeltInGreeting(reading: Reading): readonly Place[] {
  const { greeting } = reading;
  const { own, greeted } = whoseNames(reading);
  if (greeting === undefined) return [];
  return greeted.flatMap((word) => {
    if (otherOf(word, reading) !== undefined || isTheirs(word, reading)) return [];
    const right = own.find(({ plain }) => plain.length >= 3 && isMisspelt(withoutS(word), plain));
    return right === undefined ? [] : [placeOf(word, greeting, right)];
  });
}

/** How long a name has to be before a slip in it is told from another word by itself. */
const ENOUGH = { capital: 6, own: 5, sound: 4, first: 7, small: 8, beside: 5 };

/** The name that a word is a slip of, if its place, its length or its sound leaves little doubt. */
function slippedFrom(
  { text, words }: Stretch,
  at: number,
  called: readonly NameWord[],
  { lists, isOwn }: Pick<Reading, 'lists'> & { readonly isOwn: boolean },
): NameWord | undefined {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const plain = word === undefined ? '' : withoutS(word);
  const isLike = ({ plain: right }: NameWord): boolean => Math.abs(right.length - plain.length) < 3;
  if (word === undefined || !called.some(isLike)) return undefined;
  const { isCapital } = word;
  const beside = [before, after].map((next) => next && withoutS(next));
  const isBeside = (right: NameWord): boolean =>
    called.some(
      (each) =>
        each !== right &&
        beside.includes(each.plain) &&
        (isCapital || (right.plain.length >= ENOUGH.beside && !lists['names-that-are-words'].has(each.plain))),
    );
  // A capital beside it makes it part of some other name.
  const isAlone =
    after?.isCapital !== true && (before?.isCapital !== true || at === 1 || lists.titles.has(before.plain));
  const isFirst = at === 0 && text.charAt(plain.length) !== ',';
  return called.find((right) => {
    const { length } = right.plain;
    const isNear = (least: number, most: 1 | 2): boolean =>
      length >= least && plain.startsWith(right.plain.charAt(0)) && isSlip(plain, right.plain, most);
    if (length < 3) return false;
    if (isBeside(right) && isSlip(plain, right.plain, 2)) return true;
    if (!isAlone) return false;
    if (!isCapital) return isNear(ENOUGH.small, 1);
    if (isFirst) return isNear(ENOUGH.first, 1);
    if (length >= ENOUGH.sound && soundOf(plain) === soundOf(right.plain)) return true;
    return isNear(isOwn ? ENOUGH.own : ENOUGH.capital, isOwn || length >= ENOUGH.small ? 2 : 1);
  });
}

/** A slip in the name of the recipient or of somebody else who was met, where nothing else explains the word. */
function misspeltInBody(reading: Reading): readonly Place[] {
  const { context, lists, body } = reading;
  const { own, others } = whoseNames(reading);
  const all = [own, ...others.map(({ called }) => called)];
  const names = all.flat();
  const facts = wordsIn(`${context.company} ${context.jobTitle} ${context.yourName}`);
  const known = new Set([...facts, ...names].map(({ plain }) => plain));
  /** How names begin that are long enough to be known in small letters. */
  const small = new Set(names.filter(({ plain }) => plain.length >= ENOUGH.beside).map(({ plain }) => plain.charAt(0)));
  const ordinary = [lists.common, lists.courtesy, lists.closing, lists.generic, lists['names-that-are-words'], known];
  const isExplained = (plain: string): boolean => ordinary.some((list) => list.has(plain));
  const isNickname = (plain: string): boolean => names.some((name) => isSameName(plain, name.plain, lists.nicknames));
  const places: Place[] = [];
  for (const sentence of body.sentences) {
    const within: Stretch = { ...sentence, where: 'body' };
    for (const [at, word] of sentence.words.entries()) {
      const plain = withoutS(word);
      if (plain.length < 3 || (!word.isCapital && !small.has(plain.charAt(0))) || isExplained(plain)) continue;
      const right = all
        .map((called) => slippedFrom(within, at, called, { lists, isOwn: called === own }))
        .find((each) => each);
      if (right !== undefined && !isNickname(plain)) places.push(placeOf(word, within, right));
    }
  }
  return places;
}

/** A name with a slip in it. */
export function nameMisspelt(reading: Reading): readonly Place[] {
  return [...misspeltInGreeting(reading), ...misspeltInBody(reading)];
}
