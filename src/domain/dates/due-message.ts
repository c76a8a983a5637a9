import { isAnswered } from '../record/answers.ts';
import { isDraft } from '../record/draft.ts';
import type { Interview } from '../record/interview.ts';
import { notesOfKind } from '../record/note-id.ts';
import type { NoteKind } from '../record/note.ts';
import { tasksOf } from '../record/tasks-of.ts';
import { whomToAsk } from '../record/whom-to-ask.ts';
import { isCalendarDate } from './calendar-date.ts';
import type { DueStep, Step } from './due-dates.ts';
import { isToCome, stepsOn, type DatedStep, type Moment } from './now-steps.ts';
import { openPromises, promisesToKeep } from './promised-for.ts';

/** The step of the plan that a message of a kind takes; the others have no day of their own. */
export const STEP_OF: Readonly<Partial<Record<NoteKind, Step>>> = {
  'follow-up': 'follow-up',
  'phone-script': 'follow-up',
  'second-follow-up': 'second-follow-up',
  'linkedin-invitation': 'linkedin',
  'linkedin-message': 'linkedin',
};

export type DueMessage = {
  readonly kind: NoteKind;
  /** The id of the person it goes to, or of what was promised; empty when nobody is known. */
  readonly to: string;
  /** Its day is today, over or to come; `turn` is what an interview has come to, and `undated` what has no day yet. */
  readonly state: 'today' | 'overdue' | 'waiting' | 'turn' | 'undated';
  /** A calendar date, or empty. */
  readonly day: string;
  /** The step of the plan, where it is one. */
  readonly due: DueStep | null;
};

/**
 * Why there is nothing to write: they were asked as often as helps, they gave time to think, they were answered, or its
 * time has not come.
 */
export type Rest = 'asked' | 'thinking' | 'answered' | 'next-round' | 'to-come' | 'nothing';

export type WhatIsDue =
  { readonly kind: 'message'; readonly message: DueMessage } | { readonly kind: 'rest'; readonly because: Rest };

function isSent({ notes }: Interview, kind: NoteKind): boolean {
  return notesOfKind(notes, kind).some(([, { sentOn }]) => sentOn !== null);
}

/** Who gets an invitation next: nobody who declined to share how to be reached, nor who was sent one. */
function whomToInvite(interview: Interview): string {
  const invited = new Set(
    (['linkedin-invitation', 'linkedin-message'] as const)
      .flatMap((kind) => notesOfKind(interview.notes, kind))
      .filter(([, { sentOn }]) => sentOn !== null)
      .map(([to]) => to),
  );
  const shared = Object.entries(interview.people).filter(
    ([id, { contact }]) => contact !== 'declined' && !invited.has(id),
  );
  return whomToAsk({ ...interview, people: Object.fromEntries(shared) });
}

/**
 * Whom a message of a kind goes to until somebody is chosen: who it was begun for, or else the point of contact; an
 * invitation only to somebody who did not decline to be contacted, and something promised to whom it was promised.
 * @returns the id of a person, of somebody addressed by hand, or of what was promised; empty when nobody is known
 * @example messageTo({ ...EMPTY_INTERVIEW, people: { k3v9q1: maya } }, 'follow-up') // 'k3v9q1'
 */
export function messageTo(interview: Interview, kind: NoteKind): string {
  if (kind === 'promised') return openPromises(interview)[0]?.id ?? '';
  const begun = notesOfKind(interview.notes, kind).find(([, note]) => isDraft(note));
  if (begun !== undefined) return begun[0];
  return kind.startsWith('linkedin') ? whomToInvite(interview) : whomToAsk(interview);
}

/** By phone if they said that calling is fine, unless an email is begun. */
function kindOf(step: Step, interview: Interview): NoteKind | undefined {
  if (step === 'linkedin') return 'linkedin-invitation';
  if (step === 'second-follow-up') return 'second-follow-up';
  if (step !== 'follow-up') return undefined;
  const isByPhone = interview.agreement.channel === 'phone';
  return isByPhone && !notesOfKind(interview.notes, 'follow-up').some(([, note]) => isDraft(note))
    ? 'phone-script'
    : 'follow-up';
}

function message(interview: Interview, kind: NoteKind, rest: Omit<DueMessage, 'kind' | 'to'>): DueMessage {
  return { kind, to: messageTo(interview, kind), ...rest };
}

/** What an interview has come to asks for, until it is sent. Whoever asked for time to think has until they say. */
function turnOf(interview: Interview): NoteKind | undefined {
  const { outcome } = interview;
  if (isAnswered(interview)) return undefined;
  if (outcome === 'offer') {
    const begun = (['accepting', 'declining'] as const).find((kind) =>
      notesOfKind(interview.notes, kind).some(([, note]) => isDraft(note)),
    );
    return begun ?? (isSent(interview, 'asking-for-time') ? undefined : 'asking-for-time');
  }
  return outcome === 'no' ? 'after-no' : outcome === 'withdrew' ? 'withdrawing' : undefined;
}

/** What there is to write without a date: nothing says when, so that the next of them is open. */
function undatedKind(interview: Interview): NoteKind | undefined {
  const tasks = tasksOf(interview);
  const step = (['follow-up', 'second-follow-up', 'linkedin'] as const).find((each) => tasks[each] === undefined);
  return step === undefined ? undefined : kindOf(step, interview);
}

function restOf(interview: Interview): Rest {
  const tasks = tasksOf(interview);
  if (interview.outcome === 'next-round') return 'next-round';
  if (interview.outcome === 'offer' && !isAnswered(interview)) return 'thinking';
  if (interview.outcome !== 'waiting') return 'answered';
  const [first, second] = [tasks['follow-up'], tasks['second-follow-up']];
  return second === 'done' || (first === 'done' && second !== undefined) ? 'asked' : 'nothing';
}

/** What was promised for today or before comes first, and what has no day; the rest has its place among the days. */
function promiseBefore(interview: Interview, today: string, before: string): DueMessage | undefined {
  const open = promisesToKeep(interview).find(({ day }) => day <= before);
  if (open === undefined) return undefined;
  const { id: to, day } = open;
  const state = day === '' ? 'undated' : day < today ? 'overdue' : day === today ? 'today' : 'waiting';
  return { kind: 'promised', to, state, day, due: null };
}

const LAST = '9999-12-31';

/**
 * The one message of an interview that is due, or else the next one with its day: first what was promised, then what it
 * has come to (an offer, a no, stepping back), or the follow-ups and LinkedIn as the plan has them (stepsOn). The note of
 * thanks has a page of its own, so that it is never among them.
 * @param holidays the calendar dates that the person marked as no business days
 * @example dueMessage({ ...EMPTY_INTERVIEW, outcome: 'no' }, { today: '2026-11-05', time: '10:00' }, new Set())
 *   // { kind: 'message', message: { kind: 'after-no', to: '', state: 'turn', day: '', due: null } }
 */
export function dueMessage(interview: Interview, moment: Moment, holidays: ReadonlySet<string>): WhatIsDue {
  const { today } = moment;
  const found = (due: DueMessage): WhatIsDue => ({ kind: 'message', message: due });
  if (isToCome(interview, moment) && interview.outcome === 'waiting') return { kind: 'rest', because: 'to-come' };
  const promised = promiseBefore(interview, today, today);
  if (promised !== undefined) return found(promised);
  const turn = turnOf(interview);
  if (turn !== undefined) return found(message(interview, turn, { state: 'turn', day: '', due: null }));

  const { toDo, waiting } = stepsOn([{ id: '', interview }], new Set(), moment, holidays);
  const dated = [...toDo, ...waiting].find(
    (each): each is DatedStep => each.due !== null && kindOf(each.due.step, interview) !== undefined,
  );
  const later = promiseBefore(interview, today, dated === undefined ? LAST : dated.due.date);
  if (later !== undefined && dated?.state !== 'today' && dated?.state !== 'overdue') return found(later);
  const kind = dated === undefined ? undefined : kindOf(dated.due.step, interview);
  if (dated !== undefined && kind !== undefined) {
    return found(message(interview, kind, { state: dated.state, day: dated.due.date, due: dated.due }));
  }
  const isUndated = interview.outcome === 'waiting' && !isCalendarDate(interview.date);
  const next = isUndated ? undatedKind(interview) : undefined;
  return next === undefined
    ? { kind: 'rest', because: restOf(interview) }
    : found(message(interview, next, { state: 'undated', day: '', due: null }));
}

/**
 * Whether the notes of thanks can be sent now and are neither sent nor set aside nor overtaken. Without a date of the
 * interview they can be until somebody asks how it goes.
 * @param holidays the calendar dates that the person marked as no business days
 * @example areThanksDue({ ...EMPTY_INTERVIEW, date: '2026-11-03' }, { today: '2026-11-04', time: '10:00' }, new Set()) // true
 */
export function areThanksDue(interview: Interview, moment: Moment, holidays: ReadonlySet<string>): boolean {
  if (!isCalendarDate(interview.date)) {
    const tasks = tasksOf(interview);
    const isOpen = tasks['thank-you-notes'] === undefined && tasks['follow-up'] === undefined;
    return isOpen && interview.outcome === 'waiting';
  }
  const { toDo } = stepsOn([{ id: '', interview }], new Set(), moment, holidays);
  return toDo.some(({ step }) => step === 'thank-you-notes');
}
