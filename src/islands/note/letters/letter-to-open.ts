import type { AskedLetter } from '../../../browser/asked-letter.ts';
import { calendarDate, timeOfDay } from '../../../domain/dates/calendar-date.ts';
import { dueMessage, messageTo, type Rest } from '../../../domain/dates/due-message.ts';
import { noteId } from '../../../domain/record/note-id.ts';
import { $interview, $settings } from '../../../stores/record/current.ts';
import { BY_HAND } from './by-hand.ts';
import { letterKind } from './groups.ts';
import type { OpenLetter } from './letter-facts.ts';

/** Whom a message of this kind goes to at first. */
function whom(kind: OpenLetter['kind'], asked: string): string {
  const interview = $interview.get();
  const { people, promised, notes } = interview;
  const known = kind === 'promised' ? promised : people;
  if (Object.hasOwn(known, asked) || Object.hasOwn(notes, noteId({ kind, to: asked }))) return asked;
  return messageTo(interview, kind) || BY_HAND;
}

export type Opening =
  | { readonly letter: OpenLetter; readonly because?: undefined }
  /** Nothing is due. */
  | { readonly letter: undefined; readonly because: Rest };

/** The message to open: the one that the address asks for, or else the one that is due or next. */
export function letterToOpen(asked: AskedLetter | undefined): Opening {
  const kind = letterKind(asked?.kind ?? '');
  if (kind !== undefined) return { letter: { kind, to: whom(kind, asked?.to ?? '') } };
  const now = new Date();
  const holidays = new Set(Object.keys($settings.get().holidays));
  const what = dueMessage($interview.get(), { today: calendarDate(now), time: timeOfDay(now) }, holidays);
  if (what.kind === 'rest') return { letter: undefined, because: what.because };
  const due = letterKind(what.message.kind);
  return due === undefined
    ? { letter: undefined, because: 'nothing' }
    : { letter: { kind: due, to: what.message.to || BY_HAND } };
}
