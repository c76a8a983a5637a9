import type { Reading } from './reading.ts';
import { wordsIn, type Word } from './words-in.ts';

/** A word of a name, as it is compared and as it was written. */
export type NameWord = { readonly plain: string; readonly spelt: string };

export type Person = {
  readonly name: string;
  /** The words of the name that are not the recipient's too. */
  readonly words: ReadonlySet<string>;
  /** All of its words, how they are greeted first. */
  readonly called: readonly NameWord[];
};

/** Whose names could stand in a note. */
export type WhoseNames = {
  /** Everything that the recipient is called. */
  readonly own: readonly NameWord[];
  /** The people who were met at the company. */
  readonly others: readonly Person[];
  /** The words of the greeting that are neither a greeting nor an address to nobody in particular. */
  readonly greeted: readonly Word[];
};

/** The words of a name without forms of address. */
export function nameWords(name: string, titles: ReadonlySet<string>): readonly NameWord[] {
  return wordsIn(name)
    .filter(({ plain }) => !titles.has(plain))
    .map(({ plain, start, end }) => ({ plain, spelt: name.slice(start, end) }));
}

/** A word as it is compared with names: without the mark of what belongs to somebody. */
export function withoutS({ plain }: Word): string {
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}

const known = new WeakMap<Reading, WhoseNames>();

/** Whose names could stand in the note that is read. */
export function whoseNames(reading: Reading): WhoseNames {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const { context, lists, greeting } = reading;
  const wordsOf = (person: { readonly name: string; readonly greeting: string }): readonly NameWord[] => [
    ...nameWords(person.greeting, lists.titles),
    ...nameWords(person.name, lists.titles),
  ];
  const own = wordsOf(context.note.recipient);
  const ownPlain = new Set(own.map(({ plain }) => plain));
  const names: WhoseNames = {
    own,
    others: context.people.map((person) => {
      const called = wordsOf(person);
      const words = called.map(({ plain }) => plain).filter((word) => !ownPlain.has(word));
      return { name: person.name, called, words: new Set(words) };
    }),
    greeted: (greeting?.words ?? []).filter(
      ({ plain }) => ![lists.greetings, lists.titles, lists.addressees].some((list) => list.has(plain)),
    ),
  };
  known.set(reading, names);
  return names;
}

/** Whether two words may be the same person's name: the same, one short for the other, or a usual nickname. */
export function isSameName(one: string, other: string, nicknames: ReadonlySet<string>): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // One letter more is rather a slip: Sama for Sam.
  const isShortened = short.length >= 3 && long.length > short.length + 1 && long.startsWith(short);
  return one === other || isShortened || nicknames.has(`${short}=${long}`) || nicknames.has(`${long}=${short}`);
}

/** Whose name a word is, of the others that were met. */
export function otherOf(word: Word, reading: Reading): Person | undefined {
  return whoseNames(reading).others.find(({ words }) => words.has(withoutS(word)));
}

/** Whether a word is a name of the recipient. What is somebody else's as it stands is no short form of theirs. */
export function isTheirs(word: Word, reading: Reading): boolean {
  const plain = withoutS(word);
  const { own } = whoseNames(reading);
  if (own.some((name) => name.plain === plain)) return true;
  return (
    own.some((name) => isSameName(plain, name.plain, reading.lists.nicknames)) && otherOf(word, reading) === undefined
  );
}
