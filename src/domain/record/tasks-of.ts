/* What is done, as it counts everywhere: on home, in the plan, in a calendar, side by side, and in the boxes of the stages. */
import type { Interview, TaskState } from './interview.ts';
import { FOLLOW_UP_AGREEMENT } from './jots.ts';
import { notesOfKind } from './note-id.ts';
import type { NoteKind } from './note.ts';
import type { Person } from './person.ts';
import { ownOf } from './own-of.ts';

/** The tasks that what a person did can tick, besides their own hand. */
export const TICKED_BY_DOING = [
  'contact-details',
  'follow-up-plan',
  'write-it-down',
  'shared-moment',
  'promised-things',
  'thank-you-notes',
  'follow-up',
  'second-follow-up',
  'linkedin',
] as const;
type TickedByDoing = (typeof TICKED_BY_DOING)[number];

/** A task that counts as done, or that was set aside. */
export type CountedState = Exclude<TaskState, 'open'>;

/** Whether it is written when they decide, or that they would not say. */
function isAgreementWritten({ agreement: { answer, said, picked }, answers }: Interview): boolean {
  return [answer === 'would-not-say' ? answer : '', said, picked, answers[FOLLOW_UP_AGREEMENT] ?? ''].some(
    (text) => text.trim() !== '',
  );
}

type Thanked = Pick<Interview, 'people' | 'notes'>;

/** The day on which the first message of these kinds was sent. */
function firstSentOn({ notes }: Thanked, kinds: readonly NoteKind[]): string | undefined {
  const sent = kinds.flatMap((kind) => notesOfKind(notes, kind).map(([, { sentOn }]) => sentOn));
  return sent.filter((day) => day !== null).sort()[0];
}

/** The day on which somebody's note was sent: their own, or one that was addressed by hand to their name. */
function thankedOn(id: string, name: string, { people, notes }: Thanked): string | null {
  const byHand = notesOfKind(notes, 'thank-you').filter(([to]) => !Object.hasOwn(people, to));
  const byName = byHand.find(([, { recipient, sentOn }]) => sentOn !== null && recipient.name === name);
  return ownOf(notes, id)?.sentOn ?? byName?.[1].sentOn ?? null;
}

/** Everyone with a name on their card who did not decline to be contacted. */
function peopleWhoMayBeThanked({ people }: Thanked): readonly (readonly [string, Person])[] {
  return Object.entries(people).filter(([, { name, contact }]) => name.trim() !== '' && contact !== 'declined');
}

/**
 * The people with a card to whom no note of thanks was sent yet, in the order of their cards; nobody who declined to be
 * contacted.
 * @example peopleToThank({ people: { p1: { ...EMPTY_PERSON, name: 'Maya' } }, notes: {} }) // [{ id: 'p1', name: 'Maya' }]
 */
export function peopleToThank(interview: Thanked): readonly { readonly id: string; readonly name: string }[] {
  return peopleWhoMayBeThanked(interview)
    .filter(([id, { name }]) => thankedOn(id, name, interview) === null)
    .map(([id, { name }]) => ({ id, name }));
}

/** The day on which the last note was sent, once nobody is left to thank; without any cards one note is enough. */
function allNotesSentOn(interview: Interview): string | undefined {
  const wanted = peopleWhoMayBeThanked(interview);
  if (peopleToThank(interview).length > 0) return undefined;
  const sent =
    wanted.length === 0
      ? notesOfKind(interview.notes, 'thank-you').map(([, { sentOn }]) => sentOn)
      : wanted.map(([id, { name }]) => thankedOn(id, name, interview));
  return sent
    .filter((day) => day !== null)
    .sort()
    .at(-1);
}

/**
 * The tasks that are done by what was written or sent, each with the day on which it was where that is known, or empty:
 *
 * - contact details, once there is a card with a name, an address or a number on it
 * - asking how to follow up and writing it down, once it is written when they decide or that they would not say
 * - a moment for each person, once there is one on each card with a name
 * - writing down what was promised, once one thing is; sending it is asked for on home (what-now.ts)
 * - the notes of thanks, once one is sent to each person with a name on their card, or any where there is none
 * - asking how hiring is going, by email or by phone, asking once more, and LinkedIn, once one message of it is sent
 *
 * @example doneByDoing({ ...EMPTY_INTERVIEW, agreement: { ...EMPTY_AGREEMENT, said: 'by Friday' } })
 *   // { 'follow-up-plan': '', 'write-it-down': '' }
 */
export function doneByDoing(interview: Interview): Readonly<Partial<Record<TickedByDoing, string>>> {
  const people = Object.values(interview.people);
  const named = people.filter(({ name }) => name.trim() !== '');
  const sent: readonly (readonly [TickedByDoing, string | undefined])[] = [
    ['thank-you-notes', allNotesSentOn(interview)],
    ['follow-up', firstSentOn(interview, ['follow-up', 'phone-script'])],
    ['second-follow-up', firstSentOn(interview, ['second-follow-up'])],
    ['linkedin', firstSentOn(interview, ['linkedin-invitation', 'linkedin-message'])],
  ];
  return {
    ...(people.some(({ name, email, phone }) => `${name}${email}${phone}`.trim() !== '') && { 'contact-details': '' }),
    ...(isAgreementWritten(interview) && { 'follow-up-plan': '', 'write-it-down': '' }),
    ...(named.length > 0 && named.every(({ moment }) => moment.trim() !== '') && { 'shared-moment': '' }),
    ...(Object.values(interview.promised).some(({ what }) => what.trim() !== '') && { 'promised-things': '' }),
    ...Object.fromEntries(sent.filter(([, day]) => day !== undefined)),
  };
}

/**
 * The state of each task as it counts: what was ticked, set aside or opened by hand first, and else what was done. A
 * task that is open is not in it.
 * @example tasksOf({ ...EMPTY_INTERVIEW, agreement: { ...EMPTY_AGREEMENT, said: 'by Friday' }, tasks: { 'follow-up-plan': 'open' } })
 *   // { 'write-it-down': 'done' }
 */
export function tasksOf(interview: Interview): Readonly<Record<string, CountedState>> {
  const byDoing = Object.keys(doneByDoing(interview)).map((id) => [id, 'done'] as const);
  const counted = Object.entries({ ...Object.fromEntries(byDoing), ...interview.tasks });
  return Object.fromEntries(counted.filter((entry): entry is [string, CountedState] => entry[1] !== 'open'));
}

/**
 * Whether a task counts as done although nobody ticked it.
 * @example isTickedByDoing({ ...EMPTY_INTERVIEW, agreement: { ...EMPTY_AGREEMENT, said: 'by Friday' } }, 'write-it-down') // true
 */
export function isTickedByDoing(interview: Interview, id: string): boolean {
  return !Object.hasOwn(interview.tasks, id) && Object.hasOwn(doneByDoing(interview), id);
}
