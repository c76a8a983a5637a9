import { whatNow } from '../../../src/domain/dates/what-now.ts';
import { EMPTY_AGREEMENT, type Agreement } from '../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { noteId } from '../../../src/domain/record/note-id.ts';
import { EMPTY_NOTE, type NoteKind } from '../../../src/domain/record/note.ts';
import { EMPTY_PROMISE, type Promised } from '../../../src/domain/record/promise.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { stepInWords, WHAT_NOW } from '../../../src/text/dates/what-now.ts';
import { frozen } from './frozen.ts';
import { SITE_TASKS } from './site-tasks.ts';

/* Lives of people after an interview: who, what is done, which day, and the one thing that home says, as one would say it. */

/** Harbour Foods, on a Tuesday: what is done of it is said by the parts. */
export const harbour = (...parts: readonly Partial<Interview>[]): Interview =>
  Object.assign({}, EMPTY_INTERVIEW, { company: 'Harbour Foods', date: '2026-11-03' }, ...parts) as Interview;
export const nightBuses = (...parts: readonly Partial<Interview>[]): Interview =>
  harbour({ company: 'Night Buses', date: '2026-11-10' }, ...parts);
export const undated = (...parts: readonly Partial<Interview>[]): Interview => harbour({ date: '' }, ...parts);

export const met = (...names: readonly string[]) => ({
  people: Object.fromEntries(names.map((name) => [name, { ...EMPTY_PERSON, name }])),
});
export const thanked = (sentOn: string, ...names: readonly string[]) => ({
  notes: Object.fromEntries(
    names.map((name) => [name, { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name }, sentOn }]),
  ),
});
/** A message of another kind that is sent. */
export const sentAs = (kind: NoteKind) => ({
  notes: { [noteId({ kind, to: 'Maya Chen' })]: { ...EMPTY_NOTE, sentOn: '2026-11-05' } },
});
export const agreed = (part: Partial<Agreement>) => ({ agreement: { ...EMPTY_AGREEMENT, ...part } });
export const promised = (picked: string) => agreed({ answer: 'decide-by', picked });
/** What the candidate promised to send, by what it is. */
export const promising = (things: Readonly<Record<string, Partial<Promised>>>) => ({
  promised: Object.fromEntries(
    Object.entries(things).map(([what, each]) => [what, { ...EMPTY_PROMISE, what, ...each }]),
  ),
});
export const ticked = (doneOn: Readonly<Record<string, string>>) => ({
  tasks: Object.fromEntries(Object.keys(doneOn).map((id) => [id, 'done' as const])),
  doneOn,
});
export const WROTE = { answers: { 'went-well': 'The case about the late ship' } };
export const ALL = ['Maya Chen', 'Sam Rivera', 'Ali Chen'];
export const TO_ALL = { ...met(...ALL), ...thanked('2026-11-03', ...ALL) };
export const LINKED = { linkedin: '2026-11-05' };

/** What home says on a day, at ten in the morning, with the first of these interviews open. */
export function said(today: string, interviews: readonly Interview[]): string {
  const situations = interviews.map((interview, at) => ({ id: 'abc'.charAt(at), interview }));
  const moment = { today, time: '10:00', holidays: new Set<string>() };
  const { now } = whatNow(
    frozen({
      situations,
      currentId: 'a',
      tasks: SITE_TASKS,
      ...moment,
    }),
  );
  const named = (id: string, words: string): string => {
    const company = situations.find((each) => each.id === id)?.interview.company ?? '';
    return situations.length < 2 ? words : `${company}: ${words}`;
  };
  switch (now.kind) {
    case 'step': {
      const { interviewId } = now.step;
      return named(interviewId, stepInWords(now.step, situations.find(({ id }) => id === interviewId)?.interview));
    }
    case 'task':
      return named('a', now.task.label);
    case 'coming':
      return named(now.coming.id, WHAT_NOW.pocketCard);
    case 'nothing-yet':
      return WHAT_NOW.nothing;
    case 'needs-date':
      return WHAT_NOW.whenWasIt;
    case 'all-done':
      return WHAT_NOW.allDone;
    case 'archived':
      return WHAT_NOW.allArchived;
  }
}

export type Life = readonly [who: string, today: string, interviews: readonly Interview[], says: string];

export const NOTHING = 'There’s nothing to do today.';
export const ASK = 'Ask how hiring is going';
export const NOTES = 'Send your thank-you notes';
export const WRITE = 'Write it all down';
export const CARD = 'Print a card with what to ask';
