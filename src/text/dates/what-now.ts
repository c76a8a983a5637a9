import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Step } from '../../domain/dates/due-dates.ts';
import { dayOf, type DayStep, type NowStep } from '../../domain/dates/now-steps.ts';
import type { Turn } from '../../domain/dates/turns.ts';
import type { Now } from '../../domain/dates/what-now.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import { isWorksheetBegun } from '../../domain/record/jots.ts';
import { notesOfKind } from '../../domain/record/note-id.ts';
import { peopleToThank } from '../../domain/record/tasks-of.ts';
import { PROMISED_STEP, promisedStep } from '../promised/step.ts';
import { PLAN, reasonInWords } from './plan.ts';

export const WHAT_NOW = {
  heading: 'What now',
  headingToCome: 'Before the interview',
  steps: {
    reflect: 'Write it all down',
    'thank-you-notes': 'Send your thank-you notes',
    'follow-up': 'Ask how hiring is going',
    'second-follow-up': 'Ask once more',
    linkedin: 'Send a LinkedIn invitation',
    offer: 'See what to do with an offer',
    'next-round': 'Add the next round',
    no: 'See what helps after a no',
    withdrew: 'See how to withdraw well',
    settled: 'Archive this interview',
    closed: 'Archive this interview',
  } satisfies Record<Step | Turn, string>,
  /** Why, for what an interview has come to. */
  turns: {
    offer: 'You’re hired once you have the terms in writing and have agreed to them, so keep searching until then.',
    'next-round': 'Add it with its date, and we’ll show you what you wrote about this round while you prepare.',
    no: 'You can ask what was missing and take what you learn to your next interview. Then archive this one.',
    withdrew: 'Tell them soon and thank them, and then archive this interview.',
    settled: 'You’ve sent your answer, so there’s nothing left to do here. You can still open it in the archive.',
    closed: 'You’ve asked twice and heard nothing, so treat this one as closed. You can still open it in the archive.',
  } satisfies Record<Turn, string>,
  goOn: 'Continue your worksheet',
  goOnWhy: 'You’ve made a start, so add whatever comes back to you during the day.',
  writeTo: (name: string): string => `Write to ${name}`,
  withoutNote: (names: string): string => `You still have to write to ${names}.`,
  others: (count: number): string => `${String(count)} others`,
  lateNote: (date: string): string => `This was due on ${date}, so send it today.`,
  late: (date: string): string => `This was due on ${date}, so do it today.`,
  nothing: 'There’s nothing to do today.',
  /** Whoever asked for time to think about an offer: until when, in their own words. */
  decide: 'Say yes or no to the offer',
  decideWhy: (until: string): string =>
    until === ''
      ? 'You asked for time to decide. Answer in writing before it runs out, whether it’s yes or no.'
      : `You asked for time to decide (“${until}”). Answer in writing before it runs out, whether it’s yes or no.`,
  writeAnswer: 'Write to them now',
  heard: 'Have you heard back?',
  noteAnswer: 'Write down what they said',
  coming: (name: string, date: string): string => `${name} is on ${date}.`,
  comingToday: (name: string): string => `${name} is today.`,
  comingTomorrow: (name: string): string => `${name} is tomorrow.`,
  /** On and after the day by which they decide, until it is time to ask. */
  decideBy: (by: string, day: string): string =>
    `They’ll decide by ${by}. If you hear nothing, ask on ${day} or later.`,
  decidedBy: (by: string, day: string): string =>
    `They said they’d decide by ${by}. If you’ve heard nothing, ask on ${day} or later.`,
  yourInterview: 'Your interview',
  pocketCard: 'Print a card with what to ask',
  practise: 'See what to practise',
  perhapsToCome: 'Still there, or on your way?',
  whatToAsk: 'See what to ask before you leave',
  then: 'Then:',
  alsoToday: 'Also today:',
  until: (step: string, date: string): string => `${step}, from ${date}`,
  rest: 'Everything else',
  waitingHeading: 'Later',
  alsoTodayHeading: 'Also today',
  overdueHeading: 'Still worth doing',
  allDone: 'You’ve done everything there is to do for now.',
  allArchived: 'The open interview is in your archive.',
  more: 'See all your interviews',
  keepSearching: 'Keep searching until you’ve agreed to an offer',
  whenWasIt: 'When was the interview?',
  today: 'Today',
  yesterday: 'Yesterday',
  anotherDay: 'Another day',
} as const;

/** Until when somebody asked for time to decide, as they wrote it; undefined unless that is sent. */
function timeAskedFor({ notes }: Interview): string | undefined {
  const sent = notesOfKind(notes, 'asking-for-time').find(([, { sentOn }]) => sentOn !== null);
  return sent === undefined ? undefined : (sent[1].words.until ?? '').trim();
}

/**
 * What a step is called for an interview: somebody by name once others have their note, the worksheet once it is begun.
 * @param interview the one that the step belongs to
 */
export function stepInWords(now: NowStep, interview: Interview | undefined): string {
  if (now.step === 'promised') return promisedStep(interview ?? EMPTY_INTERVIEW, now.promise.id);
  const { step } = now;
  if (interview === undefined) return WHAT_NOW.steps[step];
  if (step === 'reflect' && isWorksheetBegun(interview)) return WHAT_NOW.goOn;
  if (step === 'offer' && timeAskedFor(interview) !== undefined) return WHAT_NOW.decide;
  const [next = ''] = peopleToThank(interview).map(({ name }) => name.trim());
  const hasBegun = notesOfKind(interview.notes, 'thank-you').some(([, { sentOn }]) => sentOn !== null);
  return step === 'thank-you-notes' && hasBegun && next !== '' ? WHAT_NOW.writeTo(next) : WHAT_NOW.steps[step];
}

/** A step that has to wait, with its day: from which it may be taken, or by which something was promised. */
export function waitingInWords(now: DayStep, interview: Interview | undefined, today: string): string {
  const words = stepInWords(now, interview);
  const day = dateInWords(dayOf(now), today);
  return now.step === 'promised' ? PROMISED_STEP.by(words, day) : WHAT_NOW.until(words, day);
}

/** So many names are read at a glance. */
const MOST_NAMES = 4;

/**
 * Who is still without a note of thanks, by name, beside the step of sending them; empty for any other step, and where
 * the step itself says the one name that is left.
 * @param interview the one that the step belongs to
 */
export function withoutNoteInWords(now: NowStep, interview: Interview | undefined): string {
  if (now.step !== 'thank-you-notes' || interview === undefined) return '';
  const names = peopleToThank(interview).map(({ name }) => name.trim());
  const isSaid = names.length === 1 && stepInWords(now, interview) === WHAT_NOW.writeTo(names[0] ?? '');
  if (names.length === 0 || isSaid) return '';
  const rest = names.length > MOST_NAMES ? [WHAT_NOW.others(names.length - MOST_NAMES + 1)] : [];
  const shown = rest.length === 0 ? names : names.slice(0, MOST_NAMES - 1);
  return WHAT_NOW.withoutNote(new Intl.ListFormat('en-CA').format([...shown, ...rest]));
}

/**
 * Why a step comes now, in a sentence or two; empty when nothing is known.
 * @param today the calendar date whose year goes without saying
 */
export function whyInWords(now: NowStep, interview: Interview | undefined, today: string): string {
  if (now.step === 'promised') {
    const day = dayOf(now);
    if (day === '') return PROMISED_STEP.whyAnyDay;
    return day < today ? PROMISED_STEP.whyLate(dateInWords(day, today)) : PROMISED_STEP.whyToday;
  }
  const { step, due, state } = now;
  const until = step === 'offer' && interview !== undefined ? timeAskedFor(interview) : undefined;
  if (until !== undefined) return WHAT_NOW.decideWhy(until);
  if (state === 'turn') return WHAT_NOW.turns[step];
  if (due === null) return '';
  if (step === 'reflect' && interview !== undefined && isWorksheetBegun(interview)) return WHAT_NOW.goOnWhy;
  const late = step === 'thank-you-notes' ? WHAT_NOW.lateNote : WHAT_NOW.late;
  if (state === 'overdue') return late(dateInWords(due.date, today));
  return due.isMoved ? PLAN.moved(dateInWords(due.planned, today)) : reasonInWords(due.reason, today);
}

/**
 * When an interview is that is still to come.
 * @param tomorrow the calendar date of the day after `today`
 */
export function comingInWords(name: string, date: string, today: string, tomorrow: string): string {
  if (date === today) return WHAT_NOW.comingToday(name);
  return date === tomorrow ? WHAT_NOW.comingTomorrow(name) : WHAT_NOW.coming(name, dateInWords(date, today));
}

type LabelledTask = { readonly id: string; readonly label: string };

/**
 * The one thing to do next in a few words, with its day; empty when there is none.
 * @param interview the one that is asked about
 * @param today the calendar date whose year goes without saying
 */
export function nextInWords(now: Now<LabelledTask>, interview: Interview, today: string): string {
  switch (now.kind) {
    case 'step':
    case 'nothing-yet': {
      const next = now.kind === 'step' ? now.step : now.first;
      const words = stepInWords(next, interview);
      return dayOf(next) === '' ? words : `${dateInWords(dayOf(next), today)}: ${words}`;
    }
    case 'task':
      return now.task.label;
    case 'coming':
      return WHAT_NOW.pocketCard;
    case 'needs-date':
      return WHAT_NOW.whenWasIt;
    case 'all-done':
    case 'archived':
      return '';
  }
}
