import type { Person } from '../../record/person.ts';
import type { LeftLine } from './left-line.ts';
import type { Pasted } from './parse-people.ts';
import type { PastedPerson } from './read-entry.ts';

type Certain = Pasted['people'][number];

export type Placed = {
  /** For each person the facts that go onto a card: one that is there, by its id, or a new one. */
  readonly cards: readonly { readonly id: string | undefined; readonly facts: Partial<PastedPerson> }[];
  /** The lines to take or to leave, of people who have no card yet. */
  readonly offered: readonly Extract<LeftLine, { kind: 'maybe' }>[];
  /** What the notes get: word for word each line of which the cards do not hold every word. */
  readonly rest: string;
  /** Whether something that was read is not what stands on the card it is about. */
  readonly differs: boolean;
};

const NOBODY: PastedPerson = { name: '', role: '', email: '', phone: '' };
const FACTS = ['name', 'role', 'email', 'phone'] as const;

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether a field says a fact, alone or among others. */
function says(stood: string, fact: string): boolean {
  const each = stood.split(/;|, /);
  return same(stood, fact) || fact.split(';').every((part) => each.some((one) => same(one, part)));
}

/** Whether a card says all of what was found about somebody. */
function saysAll(card: PastedPerson, { name, role, email, phone }: PastedPerson): boolean {
  return same(card.name, name) && says(card.role, role) && says(card.email, email) && says(card.phone, phone);
}

/** Whether one text begins like the other; one that is not there yet does. A name goes on with another word. */
function beginAlike(one: string, other: string, between = ''): boolean {
  const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return a === '' || b === '' || a === b || a.startsWith(b + between) || b.startsWith(a + between);
}

/** Whether a card is that of somebody of this whole name, and has no other address. */
function isNamesake(card: PastedPerson, { name, email }: PastedPerson): boolean {
  return /\s/.test(name.trim()) && same(card.name, name) && beginAlike(card.email, email);
}

/** What a card takes: a fact of which nothing stands there yet, or the rest of a name. Nothing that stands there goes. */
function newFacts(card: PastedPerson, found: PastedPerson): Partial<PastedPerson> {
  const taken = FACTS.filter((field) => {
    const stood = card[field].trim();
    if (stood === found[field]) return false;
    return stood === '' || (field === 'name' && found.name.startsWith(`${stood} `));
  });
  return Object.fromEntries(taken.map((field) => [field, found[field]]));
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** A line without the number that a list gives it, what a link begins with, and the words between two people. */
function bare(line: string, isOfSeveral: boolean): string {
  const text = line
    .replace(/^\s*\d{1,2}[.)]\s/, '')
    .replaceAll(/(^|[^\p{L}\p{N}\p{M}])(?:mailto|tel):(?=\S)/giu, '$1 ');
  return isOfSeveral ? text.replaceAll(/\s(?:and|et|und|y)(?=\s)/gi, ' ') : text;
}

/** The lines that people were read from and of which their cards do not hold every word, with whose they are. */
function notHeld(from: string, cards: readonly PastedPerson[]): readonly string[] {
  const held = new Set(cards.flatMap((card) => FACTS.flatMap((field) => wordsIn(card[field]))));
  const names = cards.map(({ name }) => wordsIn(name.toLowerCase()));
  return from
    .split('\n')
    .filter((line) => wordsIn(bare(line, cards.length > 1)).some((word) => !held.has(word)))
    .map((line) => {
      const words = wordsIn(line.toLowerCase());
      const isNamed = names.some((name) => name.some((word) => words.includes(word)));
      return isNamed ? line.trim() : `${cards[0]?.name.trim() ?? ''}: ${line.trim()}`;
    });
}

/** The people in the pieces of text they were read from: of several in one, only the first has it. */
function byPiece(people: readonly Certain[]): readonly (readonly Certain[])[] {
  const pieces: Certain[][] = [];
  for (const person of people) {
    if (person.from === '') pieces.at(-1)?.push(person);
    else pieces.push([person]);
  }
  return pieces;
}

/**
 * What becomes of a text that was read: what goes onto which card, which lines are offered, and what the notes get. Every
 * word of it is on a card or in the notes afterwards, and nothing that stood on a card is replaced. Somebody of a
 * whole name who has a card gets no second one.
 * @param people the cards that are there
 * @param onto the id of the card that the first of the people goes onto if it may be theirs, or empty
 * @example placePeople(parsePeople('Maya Chen, lead\nOrganizer'), {}, '')
 *   // { cards: [{ id: undefined, facts: { name: 'Maya Chen', role: 'lead' } }], rest: 'Maya Chen: Organizer', ... }
 */
export function placePeople(found: Pasted, people: Readonly<Record<string, Person>>, onto: string): Placed {
  // The cards as they are by then: two people of one name are told of one after the other.
  const now = new Map<string, PastedPerson>(Object.entries(people));
  const cardFor = (person: Certain): readonly [string, PastedPerson] | undefined => {
    const open = person === found.people[0] ? now.get(onto) : undefined;
    const isTheirs = open !== undefined && beginAlike(open.email, person.email);
    if (isTheirs && beginAlike(open.name, person.name, ' ')) return [onto, open];
    return [...now].find(([, card]) => saysAll(card, person)) ?? [...now].find(([, card]) => isNamesake(card, person));
  };
  const placed = byPiece(found.people).map((all) => {
    const cards = all.map((person) => {
      const [id, card = NOBODY] = cardFor(person) ?? [];
      const facts = newFacts(card, person);
      const after = { ...card, ...facts };
      if (id !== undefined) now.set(id, after);
      return { id, facts, after, person };
    });
    const afterwards = cards.map(({ after }) => after);
    return { cards, kept: notHeld(all[0]?.from ?? '', afterwards) };
  });
  const cards = placed.flatMap((piece) => piece.cards);
  return {
    cards: cards.map(({ id, facts }) => ({ id, facts })),
    offered: found.lines.flatMap((line) =>
      line.kind === 'maybe' && !Object.values(people).some((card) => saysAll(card, line.person)) ? [line] : [],
    ),
    rest: [...found.lines.map(({ text }) => text), ...placed.flatMap(({ kept }) => kept)].join('\n').trim(),
    differs: cards.some(({ after, person }) => !saysAll({ ...after, name: person.name }, person)),
  };
}
