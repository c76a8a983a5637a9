/* The room of the people met: their cards, one taken away or made of two, and how each of those is undone. */
import { linesBack } from '../domain/people/lines-back.ts';
import type { Interview } from '../domain/record/interview.ts';
import type { Person } from '../domain/record/person.ts';
import { $interview, $settings, changeIn, interviewRecord } from './record/current.ts';
import { ownOf } from '../domain/record/own-of.ts';

/** An id for a person who is new; it is never used again. */
export function newPersonId(): string {
  return Math.random().toString(36).slice(2, 8);
}

const fieldsOf = (facts: Partial<Person>): readonly (keyof Person)[] => Object.keys(facts) as (keyof Person)[];

/** Writes some facts about a person, who is added when they are new. Each field is a change of its own. */
export function writePerson(id: string, facts: Partial<Person>): void {
  const isNew = ownOf($interview.get().people, id) === undefined;
  // Somebody of whom nothing is known yet is there all the same.
  const written: Partial<Person> = isNew && fieldsOf(facts).length === 0 ? { name: '' } : facts;
  for (const field of fieldsOf(written)) {
    const value = written[field];
    if (value !== undefined) interviewRecord.change(['people', id, field], value, 'soon');
  }
}

/** Brings a card back; what was written on it meanwhile, as in another tab, stays. */
function broughtBack(card: Person | undefined, now: Person | undefined): Person | undefined {
  if (card === undefined || now === undefined) return card;
  const since = fieldsOf(now).filter((field) => (now[field] ?? '') !== '');
  return { ...card, ...Object.fromEntries(since.map((field) => [field, now[field]])) };
}

/** What was promised to somebody, by its ids. */
function promisedTo(id: string, { promised }: Interview): readonly string[] {
  return Object.keys(promised).filter((each) => promised[each]?.to === id);
}

/** Takes a person away; returns a function that brings them back with everything about them. */
export function removePerson(id: string): () => void {
  const { current } = $settings.get();
  const { people, agreement } = $interview.get();
  const person = ownOf(people, id);
  const wasContact = agreement.with === id;
  interviewRecord.changeTogether((set) => {
    set(['people', id], undefined);
    if (wasContact) set(['agreement', 'with'], '');
  }, 'now');
  return () => {
    changeIn(current, (set, now) => {
      set(['people', id], broughtBack(person, ownOf(now.people, id)));
      // Whoever was chosen meanwhile stays the point of contact.
      if (wasContact && now.agreement.with === '') set(['agreement', 'with'], id);
    });
  };
}

/**
 * Makes one card of two; whoever was the point of contact still is, and what was promised to either is to the one.
 * @param merged what is to stand on the card that is kept
 * @returns brings back the other card, and what stood on this one wherever it was not changed since
 */
export function joinPeople(keptId: string, otherId: string, merged: Person): () => void {
  const { current } = $settings.get();
  const { people, agreement } = $interview.get();
  const [kept, other] = [ownOf(people, keptId), ownOf(people, otherId)];
  const promises = promisedTo(otherId, $interview.get());
  const wasContact = agreement.with === otherId;
  interviewRecord.changeTogether((set) => {
    set(['people', otherId], undefined);
    for (const field of fieldsOf(merged)) set(['people', keptId, field], merged[field]);
    if (wasContact) set(['agreement', 'with'], keptId);
    for (const promise of promises) set(['promised', promise, 'to'], keptId);
  }, 'now');
  return () => {
    changeIn(current, (set, now) => {
      set(['people', otherId], broughtBack(other, ownOf(now.people, otherId)));
      for (const field of kept === undefined ? [] : fieldsOf(kept)) {
        if (ownOf(now.people, keptId)?.[field] === merged[field]) set(['people', keptId, field], kept?.[field] ?? null);
      }
      if (wasContact && now.agreement.with === keptId) set(['agreement', 'with'], otherId);
      for (const promise of promises) {
        if (now.promised[promise]?.to === keptId) set(['promised', promise, 'to'], otherId);
      }
    });
  };
}

/**
 * Remembers the cards and one answer before a text is made into cards.
 * @param answer the id of the answer that gets the rest of the text
 * @returns once the cards are made, takes their ids and gives what undoes that; whatever was written since then stays
 */
export function undoPoint(answer: string): (ids: readonly string[]) => () => void {
  const { current } = $settings.get();
  const before = $interview.get();
  return (ids) => {
    const after = $interview.get();
    return () => {
      changeIn(current, (set, now) => {
        for (const id of ids) {
          const [was, made, is] = [ownOf(before.people, id), ownOf(after.people, id), ownOf(now.people, id)];
          if (made === undefined || is === undefined) continue;
          const untouched = fieldsOf(made).filter((field) => is[field] === made[field]);
          const isNamed =
            now.agreement.with === id || ownOf(now.notes, id) !== undefined || promisedTo(id, now).length > 0;
          const isAsMade = untouched.length === fieldsOf(made).length && !isNamed;
          if (was === undefined && isAsMade) set(['people', id], undefined);
          for (const field of was === undefined ? [] : untouched) set(['people', id, field], was?.[field] ?? null);
        }
        const [had, got, is] = [before, after, now].map(({ answers }) => answers[answer]);
        const back = is === got ? had : linesBack(had ?? '', got ?? '', is ?? '');
        if (had !== got && back !== is) set(['answers', answer], back);
      });
    };
  };
}
