import type { AskedLetter } from '../../../browser/asked-letter.ts';
import { calendarDate, timeOfDay } from '../../../domain/dates/calendar-date.ts';
import { areThanksDue, dueMessage, messageTo, type WhatIsDue } from '../../../domain/dates/due-message.ts';
import type { Moment } from '../../../domain/dates/now-steps.ts';
import { noteId } from '../../../domain/record/note-id.ts';
import type { NoteKind } from '../../../domain/record/note.ts';
import { isNewNoteId } from '../../../stores/note.ts';
import { $interview, $settings } from '../../../stores/record/current.ts';
import { letterKind, type LetterKind } from './groups.ts';
import { BY_HAND, type Opening } from './opening.ts';

/** Whom a message of this kind goes to at first. */
function whom(kind: LetterKind, asked: string): string {
  const interview = $interview.get();
  const { people, promised, notes } = interview;
  const known = kind === 'promised' ? promised : people;
  const isByHand = kind !== 'promised' && (asked === BY_HAND || isNewNoteId(asked));
  if (isByHand || Object.hasOwn(known, asked) || Object.hasOwn(notes, noteId({ kind, to: asked }))) return asked;
  return messageTo(interview, kind) || BY_HAND;
}

/** The message to open: the one that the address asks for, or else the one that is due or next. */
export function letterToOpen(asked: AskedLetter | undefined): Opening {
  const kind = letterKind(asked?.kind ?? '');
  const open = (chosen: LetterKind, to: string): Opening => ({ kind: 'letter', letter: { kind: chosen, to } });
  if (kind !== undefined) return open(kind, whom(kind, asked?.to ?? ''));
  return openingOf(dueNow());
}

/**
 * What comes after a message was sent: another of the same kind, as to the next person, is open at once. After something
 * promised it is the note of thanks, where that is due.
 */
export function letterAfter(sent: NoteKind): Opening {
  const due = dueNow();
  const next = openingOf(due);
  const isPromisedLater = due.kind === 'message' && due.message.kind === 'promised' && due.message.state === 'waiting';
  const isSame = next.kind === 'letter' && next.letter.kind === sent;
  if (sent === 'promised' && (!isSame || isPromisedLater) && areThanksDue($interview.get(), ...clock())) {
    return { kind: 'rest', because: 'thanks' };
  }
  return next.kind === 'letter' && !isSame ? { kind: 'rest', because: 'sent', next: next.letter } : next;
}

/** The moment on the clock of the person, and the days that are none at the office. */
function clock(): readonly [Moment, ReadonlySet<string>] {
  const now = new Date();
  const holidays = new Set(Object.keys($settings.get().holidays));
  return [{ today: calendarDate(now), time: timeOfDay(now) }, holidays];
}

function dueNow(): WhatIsDue {
  return dueMessage($interview.get(), ...clock());
}

function openingOf(what: WhatIsDue): Opening {
  if (what.kind === 'rest') return what;
  const { kind, to } = what.message;
  const due = letterKind(kind);
  return due === undefined
    ? { kind: 'rest', because: 'nothing' }
    : { kind: 'letter', letter: { kind: due, to: to || BY_HAND } };
}
