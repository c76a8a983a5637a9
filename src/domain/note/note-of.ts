import type { Interview } from '../record/interview.ts';
import { addressOf, notesOfKind } from '../record/note-id.ts';
import { EMPTY_NOTE, type Note } from '../record/note.ts';
import type { SavedPath } from '../record/saved.ts';
import { ownOf } from '../record/own-of.ts';

function withGreeting(note: Note, greeting: string): Note {
  return greeting === '' ? note : { ...note, recipient: { ...note.recipient, greeting } };
}

/**
 * A note as it stands, begun or not. One that is not begun goes to the person whose card has its id, in the voice and by
 * the way of the latest note. The moment is the one on the card until the note has its own.
 * @param id the note's id: the person's, or that of a note addressed by hand
 * @example noteOf({ ...EMPTY_INTERVIEW, people: { k3v9q1: maya } }, 'k3v9q1').recipient.name // 'Maya Chen'
 */
export function noteOf({ notes, people }: Interview, id: string): Note {
  const { to } = addressOf(id);
  const person = people[to];
  const { voice, medium } = Object.values(notes).at(-1) ?? EMPTY_NOTE;
  // Two addresses may stand on one card since it was made of two.
  const [email = ''] = person?.email.split(/\s*;\s*/) ?? [];
  const recipient = { name: person?.name ?? '', greeting: person?.greeting ?? '', role: person?.role ?? '', email };
  // The sentences of ours are of the person's place among those met, and stay when somebody is taken away. Whoever is
  // addressed by hand sits behind them.
  const place = Object.keys(people).indexOf(to);
  const others = notesOfKind(notes, 'thank-you').filter(([each]) => each !== to && people[each] === undefined);
  const seat = place >= 0 ? place : Object.keys(people).length + others.length;
  const phrasings = seat > 0 ? { note: String(seat) } : EMPTY_NOTE.phrasings;
  const begun = ownOf(notes, id) ?? { ...EMPTY_NOTE, recipient, voice, medium, phrasings };
  // How one greets somebody may be said after their note was begun, and for all of their notes.
  const note = begun.recipient.greeting !== '' ? begun : withGreeting(begun, recipient.greeting);
  if (to !== id) return note;
  const moment = note.words.moment ?? person?.moment ?? '';
  return moment === '' ? note : { ...note, words: { ...note.words, moment } };
}

/**
 * Where the moment of a note is written: on the card of the person it goes to, unless the note has its own or there is
 * no card.
 * @example momentPath({ ...EMPTY_INTERVIEW, people: { k3v9q1: maya } }, 'k3v9q1') // ['record', 'people', 'k3v9q1', 'moment']
 */
export function momentPath({ notes, people }: Interview, id: string) {
  const isOnCard = people[id] !== undefined && ownOf(notes, id)?.words.moment === undefined;
  const path = isOnCard
    ? (['record', 'people', id, 'moment'] as const)
    : (['record', 'notes', id, 'words', 'moment'] as const);
  return path satisfies SavedPath;
}

/** Parts of which the same words may do for another person: what was said about oneself, not about them. */
export const REUSED_PARTS = ['fit', 'unsaid', 'close'] as const;

/**
 * The words of one part in the latest of the other notes that has any, to be used again; empty when none has.
 * @example wordsElsewhere(interview, '9xw20d', 'fit') // 'I have planned night routes for six years'
 */
export function wordsElsewhere({ notes }: Interview, id: string, part: (typeof REUSED_PARTS)[number]): string {
  const others = notesOfKind(notes, 'thank-you').filter(
    ([other, { leftOut }]) => other !== id && !leftOut.includes(part),
  );
  const written = others.map(([, { words }]) => words[part]?.trim() ?? '').filter((words) => words !== '');
  return written.at(-1) ?? '';
}
