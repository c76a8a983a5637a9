import type { Placed } from '../../domain/people/paste/place-people.ts';
import type { Pasted } from '../../domain/people/paste/parse-people.ts';
import type { PastedPerson } from '../../domain/people/paste/read-entry.ts';
import type { Person } from '../../domain/record/person.ts';
import { $interview } from '../../stores/record/current.ts';
import { newPersonId, writePerson } from '../../stores/people.ts';

/** What a text holds, and what becomes of it with the cards as they stand when that is asked; `onto` is the open card. */
export type ReadText = { readonly found: Pasted; readonly place: (onto: string) => Placed };

/** Reads a text for people; undefined when the part of the site that can read it did not arrive. It is fetched on demand. */
export function readPeople(text: string): Promise<ReadText | undefined> {
  return import('../../domain/people/paste/read-people.ts').then(
    ({ parsePeople, placePeople }) => {
      const found = parsePeople(text);
      return { found, place: (onto) => placePeople(found, $interview.get().people, onto) };
    },
    () => undefined,
  );
}

export function factsOf({ name, role, email, phone }: PastedPerson): Partial<Person> {
  return Object.fromEntries(Object.entries({ name, role, email, phone }).filter(([, text]) => text !== ''));
}

/** Writes the facts onto their cards, and makes cards of whoever has none; returns the ids of the cards. */
export function writeCards({ cards }: Placed): readonly string[] {
  return cards.map(({ id = newPersonId(), facts }) => {
    if (Object.keys(facts).length > 0) writePerson(id, facts);
    return id;
  });
}
