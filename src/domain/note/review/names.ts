import type { Place } from './finding.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { isMisspelt } from './spelling.ts';
import { wordsIn, type Word } from './words-in.ts';

const withoutS = ({ plain }: Word): string => plain.replace(/'s$|'$/, '');

/** The words of a name without forms of address. */
function nameWords(name: string, titles: ReadonlySet<string>): readonly Word[] {
  return wordsIn(name).filter(({ plain }) => !titles.has(plain));
}

/** Everything the recipient is called. */
function ownWords({ context: { note }, lists }: Reading): readonly Word[] {
  const { name, greeting } = note.recipient;
  return [...nameWords(greeting, lists.titles), ...nameWords(name, lists.titles)];
}

/** The other people at the company, with the words of their names that are not the recipient's too. */
function otherPeople(reading: Reading): readonly { readonly name: string; readonly words: ReadonlySet<string> }[] {
  const own = new Set(ownWords(reading).map(({ plain }) => plain));
  return reading.context.people.map(({ name, greeting }) => {
    const words = [...nameWords(name, reading.lists.titles), ...nameWords(greeting, reading.lists.titles)];
    return { name, words: new Set(words.map(({ plain }) => plain).filter((word) => !own.has(word))) };
  });
}

/** The words of the greeting that are neither a greeting nor an address to nobody in particular. */
function greeted({ greeting, lists }: Reading): readonly Word[] {
  return (greeting?.words ?? []).filter(
    ({ plain }) => ![lists.greetings, lists.titles, lists.addressees].some((list) => list.has(plain)),
  );
}

/** Whether two words may be the same person's name: the same, one short for the other, or a usual nickname. */
function isSameName(one: string, other: string, nicknames: ReadonlySet<string>): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    one === other ||
    (short.length >= 3 && long.startsWith(short)) ||
    nicknames.has(`${short}=${long}`) ||
    nicknames.has(`${long}=${short}`)
  );
}

const isTheirs = (word: Word, reading: Reading): boolean =>
  ownWords(reading).some(({ plain }) => isSameName(withoutS(word), plain, reading.lists.nicknames));

/** A greeting to nobody, in a note that never says the name either. */
export function nameMissing(reading: Reading): readonly Place[] {
  const { greeting, body, context, lists } = reading;
  const isAddressed = greeting?.words.some(({ plain }) => lists.addressees.has(plain)) === true;
  const isNamed = body.sentences.some(({ words }) => words.some((word) => word.isCapital && isTheirs(word, reading)));
  if (greeted(reading).length > 0 || isNamed || isAddressed) return [];
  if (greeting !== undefined) return [placeIn(greeting, greeting)];
  const [first] = reading.stretches.filter(({ where }) => where === 'body');
  return first === undefined || context.note.recipient.name === ''
    ? []
    : [placeIn(first, { start: first.start, end: first.start })];
}

/** The recipient's name with a slip in it: any in the greeting, further on one that nothing else explains. */
export function nameMisspelt(reading: Reading): readonly Place[] {
  const { context, lists, body } = reading;
  const own = ownWords(reading);
  const others = new Set(otherPeople(reading).flatMap(({ words }) => [...words]));
  const known = new Set(wordsIn(`${context.company} ${context.jobTitle}`).map(({ plain }) => plain));
  const slipIn = (within: Stretch, word: Word, least: number): readonly Place[] => {
    const plain = withoutS(word);
    if (others.has(plain) || isTheirs(word, reading)) return [];
    const right = own.find((name) => name.plain.length >= least && isMisspelt(plain, name.plain));
    if (right === undefined) return [];
    const names = [context.note.recipient.name, context.note.recipient.greeting];
    const spelt = names.map((name) => nameWords(name, lists.titles).find((each) => each.plain === right.plain));
    const at = spelt.findIndex((each) => each !== undefined);
    const name = names[at]?.slice(spelt[at]?.start, spelt[at]?.end) ?? '';
    return [placeIn(within, { start: word.start, end: word.start + plain.length }, { name })];
  };
  const { greeting } = reading;
  const inGreeting = greeting === undefined ? [] : greeted(reading).flatMap((word) => slipIn(greeting, word, 3));
  const inBody = body.sentences.flatMap((sentence) =>
    sentence.words
      .filter((word, at) => word.isCapital && at > 0 && !known.has(withoutS(word)))
      .filter((word) => own.some(({ plain }) => plain.startsWith(word.plain.charAt(0))))
      .flatMap((word) => slipIn({ ...sentence, where: 'body' }, word, 5)),
  );
  return [...inGreeting, ...inBody];
}

/** Whether the person is spoken to by this word, as in "Thank you, Sam." or "Sam, I liked the tour." */
function isSpokenTo({ text, start, words }: Stretch, at: number, lists: Reading['lists']): boolean {
  const word = words[at];
  if (word?.isCapital !== true) return false;
  const before = text.slice(0, word.start - start).trimEnd();
  const after = text.slice(word.end - start).trimStart();
  if (at === 0) return after.startsWith(',') && !lists['names-that-are-words'].has(word.plain);
  const isAfterYou = /(?:\byou|\bthanks|\bagain)$/i.test(before);
  const isApart =
    /[,–—-]$/.test(before) && /^(?:[.!?,;:–—-]|$)/.test(after) && !/^,? (?:and|or)\b|^, \p{Lu}/u.test(after);
  return isApart || (isAfterYou && /^(?:[.!?,;:]|for\b|$)/.test(after) && !/^,? (?:and|or)\b/.test(after));
}

/** Somebody else's name where the recipient's should be: in the greeting, or where they are spoken to. */
export function nameOfAnother(reading: Reading): readonly Place[] {
  const { greeting, body, lists } = reading;
  if (ownWords(reading).length === 0) return [];
  const people = otherPeople(reading);
  const personOf = (word: Word) => people.find(({ words }) => words.has(withoutS(word)));
  const names = greeted(reading);
  const misspelt = new Set(nameMisspelt(reading).map(({ start }) => start));
  const isGreeted = names.some((word) => isTheirs(word, reading) || misspelt.has(word.start));
  const wrong = names.filter((word) =>
    isGreeted ? personOf(word) !== undefined && !isTheirs(word, reading) : word.isCapital,
  );
  const [first, last] = [wrong[0], wrong.at(-1)];
  const inGreeting =
    greeting === undefined || first === undefined || last === undefined
      ? []
      : [placeIn(greeting, { start: first.start, end: last.end }, { name: reading.context.note.recipient.name })];
  const inBody = body.sentences.flatMap((sentence) => {
    const within: Stretch = { ...sentence, where: 'body' };
    return sentence.words
      .filter((word, at) => personOf(word) !== undefined && isSpokenTo(within, at, lists))
      .map((word) => placeIn(within, word, { name: reading.context.note.recipient.name }));
  });
  return [...inGreeting, ...inBody];
}
