import type { AnyPath } from '../record/field-path.ts';
import type { Interview, TaskState } from '../record/interview.ts';
import type { OtherVersion } from '../record/other-version.ts';
import { otherId, withOthers } from './other-versions.ts';
import { whichStays } from './which-stays.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Keeps what the other copy says of a field that stays as it is. */
type Keep = (path: AnyPath, theirs: unknown) => void;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** Entries of both, and of those that both have what `choose` says. */
function both(ours: Fields, theirs: Fields, choose: (key: string, a: unknown, b: unknown) => unknown): Fields {
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [a, b] = [own(ours, key), own(theirs, key)];
      return [key, a === undefined ? b : b === undefined ? a : choose(key, a, b)] as const;
    }),
  );
}

/** Of two lists of marks all marks, but what is left out of a note is a choice that is made as a whole. */
function mergeLists(path: AnyPath, ours: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  if (path.at(-1) === 'leftOut') return ours.length > 0 ? ours : theirs;
  return [...ours, ...theirs.filter((item) => !ours.includes(item))];
}

/** The day on which something was said goes with the words in which it was said. */
function saidOn(path: AnyPath, ours: Fields, theirs: Fields, keep: Keep): unknown {
  const stays = whichStays([...path, 'said'], ours.said, theirs.said);
  if (stays === 'theirs') return theirs.saidOn;
  const isSame = ours.said === theirs.said;
  if (isSame && ours.said === '') return ours.saidOn === '' ? theirs.saidOn : ours.saidOn;
  const isOfTheirs = (stays === 'both' || isSame) && theirs.saidOn !== '' && theirs.saidOn !== ours.saidOn;
  if (isOfTheirs) keep([...path, 'saidOn'], theirs.saidOn);
  return ours.saidOn;
}

function merge(path: AnyPath, ours: unknown, theirs: unknown, keep: Keep): unknown {
  if (Array.isArray(ours) && Array.isArray(theirs)) return mergeLists(path, ours, theirs);
  if (isFields(ours) && isFields(theirs)) {
    const isSaid = path[0] === 'agreement' || (path[0] === 'promised' && path.length === 2);
    return both(ours, theirs, (key, a, b) =>
      isSaid && key === 'saidOn' ? saidOn(path, ours, theirs, keep) : merge([...path, key], a, b, keep),
    );
  }
  const stays = whichStays(path, ours, theirs);
  if (stays === 'both') keep(path, theirs);
  return stays === 'theirs' ? theirs : ours;
}

const RANKS: Readonly<Record<TaskState, number>> = { open: 0, 'not-for-me': 1, done: 2 };

/** What is done in one copy is done, since the day on which it was first ticked. */
function mergeTasks(ours: Interview, theirs: Interview): Pick<Interview, 'tasks' | 'doneOn'> {
  const rank = (state: unknown): number => RANKS[state as TaskState];
  const earlier = (_: string, a: unknown, b: unknown): unknown =>
    String(b) !== '' && (String(a) === '' || String(b) < String(a)) ? b : a;
  return {
    tasks: both(ours.tasks, theirs.tasks, (_, a, b) => (rank(b) > rank(a) ? b : a)) as Interview['tasks'],
    doneOn: both(ours.doneOn, theirs.doneOn, earlier) as Interview['doneOn'],
  };
}

/** One that is there in one copy is there: deleting it is what can be done again. */
function deletedOn(ours: Interview, theirs: Interview): string {
  if (ours.deletedOn === '' || theirs.deletedOn === '') return '';
  return ours.deletedOn > theirs.deletedOn ? ours.deletedOn : theirs.deletedOn;
}

/**
 * Two copies of one interview in one: every entry of both, and of each field what was written. Where they truly differ ours
 * stays, and what theirs says is kept under `otherVersions`. The same copy merged in twice changes nothing more.
 * @param from the calendar date on which theirs was made, or empty
 * @example mergeCopies({ ...EMPTY_INTERVIEW, company: 'Harbour' }, { ...EMPTY_INTERVIEW, jobTitle: 'Planner' }, '').jobTitle // 'Planner'
 */
export function mergeCopies(ours: Interview, theirs: Interview, from: string): Interview {
  const others: OtherVersion[] = [];
  const keep: Keep = (path, value) => {
    others.push({ path: JSON.stringify(path), text: String(value), from });
  };
  const special = { tasks: {}, doneOn: {}, otherVersions: {}, deletedOn: '' };
  const rest = merge([], { ...ours, ...special }, { ...theirs, ...special }, keep) as Interview;
  const { otherVersions } = ours;
  const merged = { ...rest, ...mergeTasks(ours, theirs), deletedOn: deletedOn(ours, theirs), otherVersions };
  return withOthers(merged, [
    ...Object.entries(theirs.otherVersions),
    ...others.map((each) => [otherId(each), each] as const),
  ]);
}
