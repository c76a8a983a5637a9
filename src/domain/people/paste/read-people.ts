/* What reads a text for people, in one: it is fetched when somebody pastes one or asks. */
export { parsePeople } from './parse-people.ts';
export { placePeople } from './place-people.ts';
