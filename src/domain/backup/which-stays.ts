import { valueAt, type AnyPath } from '../record/field-path.ts';
import { EMPTY_INTERVIEW } from '../record/interview.ts';
import { EMPTY_NOTE } from '../record/note.ts';
import { EMPTY_PERSON } from '../record/person.ts';
import { EMPTY_PROMISE } from '../record/promise.ts';

const BLANKS: Readonly<Record<string, unknown>> = {
  notes: EMPTY_NOTE,
  people: EMPTY_PERSON,
  promised: EMPTY_PROMISE,
};

/** How something looks or hangs together, of which nobody wants to be asked twice. */
const FORM: ReadonlySet<string> = new Set([
  ...['version', 'archivedOn', 'follows', 'calendarId', 'medium', 'voice', 'phrasings'],
]);

/** Here a longer text is no better than a shorter one that it contains. */
const EXACT: ReadonlySet<string> = new Set([
  ...['date', 'endTime', 'email', 'phone', 'picked', 'saidOn', 'sentOn', 'sentBy', 'with', 'to', 'moved', 'scores'],
  ...['kind', 'outcome', 'channel', 'answer', 'contact'],
]);

function blankAt(path: AnyPath): unknown {
  const [map = '', , ...rest] = path;
  return path.length > 2 && Object.hasOwn(BLANKS, map) ? valueAt(BLANKS[map], rest) : valueAt(EMPTY_INTERVIEW, path);
}

/** The names of fields in a path, without the ids of entries, which may be any text. */
function namesIn(path: AnyPath): readonly string[] {
  const [first = '', second = '', third = '', fourth = ''] = path;
  if (path.length === 1 || first === 'agreement') return [first, second];
  return third === 'recipient' || third === 'sentText' ? [first, third, fourth] : [first, third];
}

/** Whether nothing was said in a field: it is empty, or as it is before anybody touches it. */
function isBlank(path: AnyPath, value: unknown): boolean {
  if (value === undefined || value === null || value === blankAt(path)) return true;
  return typeof value === 'string' && value.trim() === '';
}

/** Whether one text says all that another does. */
function contains(whole: unknown, part: unknown): boolean {
  return typeof whole === 'string' && typeof part === 'string' && whole.includes(part.trim());
}

/**
 * Which of two values of one field stays: `both` when they truly differ, so that ours stays and theirs is kept beside it.
 * What was written stays before what was not, and the longer text before one that it contains.
 * @example whichStays(['answers', 'one-word'], 'calm', 'calm and tired') // 'theirs'
 * @example whichStays(['date'], '2026-11-20', '2026-11-21') // 'both'
 */
export function whichStays(path: AnyPath, ours: unknown, theirs: unknown): 'ours' | 'theirs' | 'both' {
  if (ours === theirs || isBlank(path, theirs)) return 'ours';
  if (isBlank(path, ours)) return 'theirs';
  const names = namesIn(path);
  if (names.some((name) => FORM.has(name))) return 'ours';
  if (names.some((name) => EXACT.has(name))) return 'both';
  if (contains(ours, theirs)) return 'ours';
  return contains(theirs, ours) ? 'theirs' : 'both';
}
