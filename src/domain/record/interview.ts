/*
 * The room of the stored documents: their shapes, readers, migrations and merging, and the path of each field. One interview
 * (here) is kept under `after-the-interview:interview/<id>`:
 *
 *   { "version": 7, "company": "Harbour Foods", "jobTitle": "Planner", "round": "Second round",
 *     "date": "2026-11-20", "endTime": "15:30", "kind": "video", "outcome": "waiting", "archivedOn": "",
 *     "deletedOn": "", "follows": "first", "calendarId": "k2v8x1q9",
 *     "tasks":     { "contact-details": "done", "linkedin": "not-for-me" },
 *     "doneOn":    { "contact-details": "2026-11-20" },
 *     "answers":   { "one-word": "hopeful" },
 *     "scores":    { "right-fit": 4 },
 *     "notes":     { "first": { ...see note.ts } },
 *     "people":    { "k3v9q1": { ...see person.ts } },
 *     "agreement": { ...see agreement.ts },
 *     "moved":     { "follow-up": "2026-12-09" },
 *     "practised": { "next-time": "Ask about the team" },
 *     "promised":  { "m2x8t4": { ...see promise.ts } },
 *     "otherVersions": { "x7d2": { ...see other-version.ts } } }
 *
 * Its life: the first tick or word creates it under the id `first`; each change sets one field (field-path.ts) of the
 * record that is stored at that moment; ids of tasks and questions that have left the site stay in it, unshown and uncounted. A
 * change of shape is a new version and a step in migrations.ts. Every released version stays in tests/unit/fixtures.
 *
 * `date` and `endTime` are what the person's own calendar and clock say, or empty. `follows` is the id of the round
 * before this one at the same company. `moved` holds the dates that were changed by hand, by the id of the step.
 * `calendarId` is the random part of the ids of its calendar entries, so that two people who share a calendar do not
 * write over each other's; it is empty until the first is made. `deletedOn` is the day on which it was deleted: until
 * thirty days later it can be brought back. A task that is `open` was opened by hand although what was done would tick
 * it (tasks-of.ts); one that was never touched is not there.
 */
import { EMPTY_AGREEMENT, type Agreement } from './agreement.ts';
import type { Note } from './note.ts';
import type { OtherVersion } from './other-version.ts';
import type { Person } from './person.ts';
import type { Promised } from './promise.ts';

export const INTERVIEW_VERSION = 7;

export const TASK_STATES = ['done', 'not-for-me', 'open'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

export const KINDS = ['in-person', 'video', 'phone'] as const;
export type Kind = (typeof KINDS)[number];

export const OUTCOMES = ['waiting', 'next-round', 'offer', 'no', 'withdrew'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The facts of an interview that are plain text. */
export const FACTS = ['company', 'jobTitle', 'round', 'date', 'endTime', 'archivedOn', 'deletedOn', 'follows'] as const;
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
  readonly promised: Readonly<Record<string, Promised>>;
  /** What a backup said otherwise when it was brought back. */
  readonly otherVersions: Readonly<Record<string, OtherVersion>>;
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
  deletedOn: '',
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
  promised: {},
  otherVersions: {},
  calendarId: '',
};
