import { expect } from 'vitest';
import { parsePeople } from '../../../src/domain/people/paste/parse-people.ts';

/** A text that was pasted, everybody in it as `name | role | email | phone`, and what is left over. */
export type Pasted = readonly [shape: string, text: string, people: readonly string[], rest: string];

/** Fails unless a text is read as these people, and nobody is found in what is left over: they would be offered twice. */
export function expectPeople(text: string, inShort: readonly string[], rest: string): void {
  const found = parsePeople(text);
  const people = found.people.map(({ name, role, email, phone }) => [name, role, email, phone].join(' | '));
  expect(people.map((person) => person.replace(/[ |]+$/, ''))).toEqual(inShort);
  expect(found.rest).toBe(rest);
  expect(parsePeople(rest).people).toEqual([]);
}
