/* The room of what was sent: that a message left, when, how and as what, what follows from it, and all of that undone. */
import { outcomeAfter } from '../domain/record/answers.ts';
import type { Interview, Outcome } from '../domain/record/interview.ts';
import { addressOf, noteId } from '../domain/record/note-id.ts';
import { NOTE_KINDS, type Note, type NoteText, type SentBy } from '../domain/record/note.ts';
import { EMPTY_PERSON, type Person } from '../domain/record/person.ts';
import { beginNote } from './note.ts';
import { newPersonId } from './people.ts';
import { $interview, $settings, changeIn, interviewRecord } from './record/current.ts';
import { ownOf } from '../domain/record/own-of.ts';

/** When a message was sent, as a calendar date, how, and as what. */
export type Sent = { readonly on: string; readonly by: SentBy; readonly text: NoteText };

export type MarkedSent = {
  /** The id of the message from then on. */
  readonly id: string;
  /** Takes back that it is sent, and all that was noted with it. */
  readonly undo: () => void;
  /** What the interview has come to, where that was noted with it. */
  readonly outcome?: Outcome;
};

/** The card of somebody who was addressed by hand; undefined where there is one of that name, or no name. */
function cardOf({ people }: Interview, id: string, { recipient, words }: Note): Person | undefined {
  const { kind, to } = addressOf(id);
  const name = recipient.name.trim();
  const isKnown = Object.values(people).some((person) => person.name.trim().toLowerCase() === name.toLowerCase());
  if (kind === 'promised' || name === '' || isKnown || people[to] !== undefined) return undefined;
  return { ...EMPTY_PERSON, ...recipient, moment: words.moment ?? '' };
}

/** The ids of all messages that were addressed by hand to one person. */
function sameHand({ notes }: Interview, id: string, name: string): readonly string[] {
  const { to } = addressOf(id);
  return NOTE_KINDS.filter((kind) => kind !== 'promised')
    .map((kind) => noteId({ kind, to }))
    .filter((each) => ownOf(notes, each)?.recipient.name === name);
}

const inside = (id: string, to: string): string => noteId({ kind: addressOf(id).kind, to });

/** Gives somebody who was addressed by hand a card with their messages, so that nobody has to be introduced twice. */
function addCard(id: string, card: Person): MarkedSent {
  const { current } = $settings.get();
  const before = $interview.get();
  const person = newPersonId();
  const moved = sameHand(before, id, card.name).map((from) => ({ from, to: inside(from, person) }));
  interviewRecord.changeTogether((set) => {
    set(['people', person], card);
    for (const { from, to } of moved) {
      set(['notes', to], ownOf(before.notes, from));
      set(['notes', from], undefined);
    }
  }, 'now');
  return {
    id: inside(id, person),
    undo: () => {
      changeIn(current, (set, now) => {
        for (const { from, to } of moved) {
          if (ownOf(now.notes, to) === undefined || ownOf(now.notes, from) !== undefined) continue;
          set(['notes', from], ownOf(now.notes, to));
          set(['notes', to], undefined);
        }
        // A card on which something was written since stays.
        if (JSON.stringify(now.people[person]) === JSON.stringify(card)) set(['people', person], undefined);
      });
    },
  };
}

/** Marks the message itself. It keeps the moment that stood in it, whatever is written on the card later. */
function markNote(id: string, note: Note, { on, by, text }: Sent): MarkedSent {
  const { current } = $settings.get();
  const { moment } = note.words;
  const before = ownOf($interview.get().notes, id);
  const isOwn = before?.words.moment !== undefined;
  const wasOutcome = $interview.get().outcome;
  const outcome = outcomeAfter(addressOf(id).kind, wasOutcome);
  interviewRecord.changeTogether((set) => {
    set(['notes', id, 'sentOn'], on);
    set(['notes', id, 'sentBy'], by);
    set(['notes', id, 'sentText'], text);
    beginNote(set, id, note);
    if (moment !== undefined && !isOwn) set(['notes', id, 'words', 'moment'], moment);
    if (outcome !== wasOutcome) set(['outcome'], outcome);
  }, 'now');
  const made = JSON.stringify(ownOf($interview.get().notes, id));
  const undo = (): void => {
    changeIn(current, (set, now) => {
      if (outcome !== wasOutcome && now.outcome === outcome) set(['outcome'], wasOutcome);
      // One that was begun by this alone would keep the facts of the card as they were.
      if (before === undefined && JSON.stringify(ownOf(now.notes, id)) === made) {
        set(['notes', id], undefined);
        return;
      }
      for (const field of ['sentOn', 'sentBy', 'sentText'] as const) set(['notes', id, field], null);
      if (!isOwn && ownOf(now.notes, id)?.words.moment === moment) set(['notes', id, 'words', 'moment'], undefined);
    });
  };
  return { id, undo, ...(outcome !== wasOutcome && { outcome }) };
}

/**
 * Says that a message is sent, when, how and as what. What follows from it is noted with it: what the interview has come
 * to, as nobody declines what was not offered, and a card for somebody who was addressed by hand.
 * @param note the message as it stands
 * @returns takes all of that back: the message is not sent, and its moment is the one on the card again
 */
export function markSent(id: string, note: Note, sent: Sent): MarkedSent {
  const marked = markNote(id, note, sent);
  const card = cardOf($interview.get(), id, note);
  if (card === undefined) return marked;
  const added = addCard(id, card);
  return {
    ...marked,
    id: added.id,
    undo: () => {
      added.undo();
      marked.undo();
    },
  };
}

/** Says that a message is not sent after all; what was noted with it, such as an outcome, stays. */
export function markNotSent(id: string): void {
  interviewRecord.changeTogether((set) => {
    for (const field of ['sentOn', 'sentBy', 'sentText'] as const) set(['notes', id, field], null);
  }, 'now');
}
