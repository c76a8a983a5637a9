/*
 * One interview, as it is kept under `after-the-interview:interview/<id>`:
 *
 *   { "version": 3, "company": "Harbour Foods", "jobTitle": "Planner", "round": "Second round",
 *     "date": "2026-11-20", "endTime": "15:30", "kind": "video", "outcome": "waiting", "archivedOn": "",
 *     "follows": "first", "calendarId": "k2v8x1q9",
 *     "tasks":     { "contact-details": "done", "linkedin": "not-for-me" },
 *     "doneOn":    { "contact-details": "2026-11-20" },
 *     "answers":   { "one-word": "hopeful" },
 *     "scores":    { "right-fit": 4 },
 *     "notes":     { "first": { ...see note.ts } },
 *     "people":    { "k3v9q1": { ...see person.ts } },
 *     "agreement": { ...see agreement.ts },
 *     "moved":     { "follow-up": "2026-12-09" },
 *     "practised": { "next-time": "Ask about the team" } }
 *
 * Its life: the first tick or word creates it under the id `first`; each change replaces one field of the record that
 * is stored at that moment; ids of tasks and questions that have left the site stay in it, unshown and uncounted. A
 * change of shape is a new version and a step in migrations.ts. Every released version stays in tests/unit/fixtures.
 *
 * `date` and `endTime` are what the person's own calendar and clock say, or empty. `follows` is the id of the round
 * before this one at the same company. `moved` holds the dates that were changed by hand, by the id of the step.
 * `calendarId` is the random part of the ids of its calendar entries, so that two people who share a calendar do not
 * write over each other's; it is empty until the first is made.
 */
import { EMPTY_AGREEMENT, type Agreement } from './agreement.ts';
import type { Note } from './note.ts';
import type { Person } from './person.ts';

export const INTERVIEW_VERSION = 3;

export const TASK_STATES = ['done', 'not-for-me'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

export const KINDS = ['in-person', 'video', 'phone'] as const;
export type Kind = (typeof KINDS)[number];

export const OUTCOMES = ['waiting', 'next-round', 'offer', 'no', 'withdrew'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The facts of an interview that are plain text. */
export const FACTS = ['company', 'jobTitle', 'round', 'date', 'endTime', 'archivedOn', 'follows'] as const;
export type Fact = (typeof FACTS)[number];

export type Interview = Readonly<Record<Fact, string>> & {
  readonly version: typeof INTERVIEW_VERSION;
  readonly kind: Kind | null;
  readonly outcome: Outcome;
  readonly tasks: Readonly<Record<string, TaskState>>;
  /** The day on which a task was ticked. */
  readonly doneOn: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, Score>>;
  readonly notes: Readonly<Record<string, Note>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly agreement: Agreement;
  readonly moved: Readonly<Record<string, string>>;
  /** What was practised for next time: the line, by an id of its own. */
  readonly practised: Readonly<Record<string, string>>;
  readonly calendarId: string;
};

export const EMPTY_INTERVIEW: Interview = {
  version: INTERVIEW_VERSION,
  company: '',
  jobTitle: '',
  round: '',
  date: '',
  endTime: '',
  archivedOn: '',
  follows: '',
  kind: null,
  outcome: 'waiting',
  tasks: {},
  doneOn: {},
  answers: {},
  scores: {},
  notes: {},
  people: {},
  agreement: EMPTY_AGREEMENT,
  moved: {},
  practised: {},
  calendarId: '',
};

/**
 * A map with one entry set, or removed when `value` is undefined.
 * @example withEntry({ a: 1 }, 'b', 2) // { a: 1, b: 2 }
 */
export function withEntry<Value>(
  map: Readonly<Record<string, Value>>,
  id: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(map).filter(([key]) => key !== id);
  return Object.fromEntries(value === undefined ? others : [...others, [id, value]]);
}

/**
 * The interview with one task ticked, set aside as not for me, or open again (`undefined`).
 * @param today the calendar date on which that is done, which is kept with a tick; empty when it is not known
 * @example withTask(EMPTY_INTERVIEW, 'linkedin', 'done', '2026-11-03').doneOn // { linkedin: '2026-11-03' }
 */
export function withTask(interview: Interview, id: string, state: TaskState | undefined, today: string): Interview {
  return {
    ...interview,
    tasks: withEntry(interview.tasks, id, state),
    doneOn: withEntry(interview.doneOn, id, state === 'done' && today !== '' ? today : undefined),
  };
}

/**
 * The interview with one answer of the worksheet in the person's own words; an empty text removes it.
 * @example withAnswer(EMPTY_INTERVIEW, 'one-word', 'hopeful').answers // { 'one-word': 'hopeful' }
 */
export function withAnswer(interview: Interview, id: string, text: string): Interview {
  return { ...interview, answers: withEntry(interview.answers, id, text === '' ? undefined : text) };
}
