import type { Pasted } from '../../domain/people/paste/parse-people.ts';
import type { PastedPerson } from '../../domain/people/paste/read-entry.ts';
import type { Person } from '../../domain/record/person.ts';
import { $interview } from '../../stores/record/current.ts';
import { newPersonId, writePerson } from '../../stores/people.ts';

/** Reads a text for people; undefined when the part of the site that can read it did not arrive. It is fetched on demand. */
export function readPeople(text: string): Promise<Pasted | undefined> {
  return import('../../domain/people/paste/parse-people.ts').then(
    ({ parsePeople }) => parsePeople(text),
    () => undefined,
  );
}

export function factsOf({ name, role, email, phone }: PastedPerson): Partial<Person> {
  return Object.fromEntries(Object.entries({ name, role, email, phone }).filter(([, text]) => text !== ''));
}

/** Whether one name begins like the other; one that is not there yet does. */
function beginAlike(one: string, other: string): boolean {
  const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether what was found may be about the person whose card is open: somebody else does not go onto it. */
function mayBe(open: Person | undefined, { name, email }: PastedPerson): boolean {
  return open === undefined || (beginAlike(open.name, name) && beginAlike(open.email, email));
}

/**
 * Makes cards of the people found; returns the ids of the cards.
 * @param onto the card that the first of them goes onto if it may be theirs, or empty
 */
export function addPeople({ people }: Pasted, onto: string): readonly string[] {
  return people.map((person, at) => {
    const isTheirs = at === 0 && onto !== '' && mayBe($interview.get().people[onto], person);
    const id = isTheirs ? onto : newPersonId();
    writePerson(id, factsOf(person));
    return id;
  });
}
