import type { AskedLetter } from '../../../browser/asked-letter.ts';
import { calendarDate, timeOfDay } from '../../../domain/dates/calendar-date.ts';
import { dueMessage, messageTo } from '../../../domain/dates/due-message.ts';
import { noteId } from '../../../domain/record/note-id.ts';
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
  const now = new Date();
  const holidays = new Set(Object.keys($settings.get().holidays));
  const what = dueMessage($interview.get(), { today: calendarDate(now), time: timeOfDay(now) }, holidays);
  if (what.kind === 'rest') return what;
  const due = letterKind(what.message.kind);
  return due === undefined ? { kind: 'rest', because: 'nothing' } : open(due, what.message.to || BY_HAND);
}
