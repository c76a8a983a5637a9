/*
 * One interview, as it is kept under `after-the-interview:interview/<id>`:
 *
 *   { "version": 1, "company": "Harbour Foods", "jobTitle": "Planner",
 *     "tasks":   { "contact-details": "done", "linkedin": "not-for-me" },
 *     "answers": { "one-word": "hopeful" },
 *     "scores":  { "right-fit": 4 },
 *     "notes":   { "first": { ...see note.ts } } }
 *
 * Its life: the first tick or word creates it under the id `first`; each change replaces one field of the record that
 * is stored at that moment; ids of tasks and questions that have left the site stay in it, unshown and uncounted. A
 * change of shape is a new version and a step in migrations.ts. Every released version stays in tests/unit/fixtures.
 */
import type { Note } from './note.ts';

export const INTERVIEW_VERSION = 1;

export const TASK_STATES = ['done', 'not-for-me'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

export type Interview = {
  readonly version: typeof INTERVIEW_VERSION;
  readonly company: string;
  readonly jobTitle: string;
  readonly tasks: Readonly<Record<string, TaskState>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, Score>>;
  readonly notes: Readonly<Record<string, Note>>;
};

export const EMPTY_INTERVIEW: Interview = {
  version: INTERVIEW_VERSION,
  company: '',
  jobTitle: '',
  tasks: {},
  answers: {},
  scores: {},
  notes: {},
};

/** The record with one entry of one of its maps set, or removed when `value` is undefined. */
function withEntry<Value>(
  map: Readonly<Record<string, Value>>,
  id: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(map).filter(([key]) => key !== id);
  return Object.fromEntries(value === undefined ? others : [...others, [id, value]]);
}

/**
 * The interview with one task ticked, set aside as not for me, or open again (`undefined`).
 * @example withTask(EMPTY_INTERVIEW, 'linkedin', 'done').tasks // { linkedin: 'done' }
 */
export function withTask(interview: Interview, id: string, state: TaskState | undefined): Interview {
  return { ...interview, tasks: withEntry(interview.tasks, id, state) };
}

/**
 * The interview with one answer of the worksheet in the person's own words; an empty text removes it.
 * @example withAnswer(EMPTY_INTERVIEW, 'one-word', 'hopeful').answers // { 'one-word': 'hopeful' }
 */
export function withAnswer(interview: Interview, id: string, text: string): Interview {
  return { ...interview, answers: withEntry(interview.answers, id, text === '' ? undefined : text) };
}

/**
 * The interview with one answer on the scale from 1 to 5, or none (`undefined`).
 * @example withScore(EMPTY_INTERVIEW, 'right-fit', 4).scores // { 'right-fit': 4 }
 */
export function withScore(interview: Interview, id: string, score: Score | undefined): Interview {
  return { ...interview, scores: withEntry(interview.scores, id, score) };
}

/** The interview with one of its notes replaced, or removed (`undefined`). */
export function withNote(interview: Interview, id: string, note: Note | undefined): Interview {
  return { ...interview, notes: withEntry(interview.notes, id, note) };
}

/**
 * The interview with what was applied for: `company` is the employer's name, `jobTitle` the position.
 * @example withJob(EMPTY_INTERVIEW, { company: 'Harbour Foods' }).company // 'Harbour Foods'
 */
export function withJob(interview: Interview, job: Partial<Pick<Interview, 'company' | 'jobTitle'>>): Interview {
  return { ...interview, ...job };
}

/**
 * Two states of one interview in one: every entry of both, and where both have an entry, that of `ours`.
 * @example mergeInterviews(withTask(EMPTY_INTERVIEW, 'a', 'done'), withTask(EMPTY_INTERVIEW, 'b', 'done')).tasks
 *   // { a: 'done', b: 'done' }
 */
export function mergeInterviews(theirs: Interview, ours: Interview): Interview {
  return {
    version: INTERVIEW_VERSION,
    company: ours.company === '' ? theirs.company : ours.company,
    jobTitle: ours.jobTitle === '' ? theirs.jobTitle : ours.jobTitle,
    tasks: { ...theirs.tasks, ...ours.tasks },
    answers: { ...theirs.answers, ...ours.answers },
    scores: { ...theirs.scores, ...ours.scores },
    notes: { ...theirs.notes, ...ours.notes },
  };
}
