/*
 * What was typed and ticked on a page that was left before its islands woke up. The inline script (early.ts) keeps it
 * under a key of that page, `after-the-interview:early:<milliseconds>`, as `[id of the interview, [[path, value, checked]]]`;
 * here it is written where it belongs, as if it had been written on this page.
 */
import { readStored, removeStored, storedKeys } from '../browser/local-storage.ts';
import { calendarDate } from '../domain/dates/calendar-date.ts';
import { saidAnew } from '../domain/dates/agreed-on.ts';
import { nameLines } from '../domain/people/name-lines.ts';
import { changeOf } from '../domain/record/field-change.ts';
import { valueAt } from '../domain/record/field-path.ts';
import type { Interview } from '../domain/record/interview.ts';
import { parseInterview } from '../domain/record/parse-interview.ts';
import { doneByDoing } from '../domain/record/tasks-of.ts';
import { newPersonId } from './people.ts';
import { changeIn, $settings, settingsRecord } from './record/current.ts';
import { EARLY, interviewKey } from './record/keys.ts';
import { $saveState } from './record/trouble.ts';

type Early = { readonly path: readonly string[]; readonly value: string; readonly isChecked: boolean };

type FieldSet = readonly [path: readonly string[], value: unknown];
type AnySet = (path: readonly string[], value: unknown) => void;

/** The fields in which one of a few is chosen, by the last step of their path. */
const CHOICES: ReadonlySet<string> = new Set(['kind', 'outcome', 'channel', 'answer', 'medium', 'voice']);

const isText = (json: unknown): json is string => typeof json === 'string';

/** The fields as they were kept; nothing of what anybody else may have stored there. */
function fieldsOf(json: unknown): readonly Early[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((field: unknown): readonly Early[] => {
    const [saved, value, checked] = Array.isArray(field) ? (field as readonly unknown[]) : [];
    if (!isText(saved) || !isText(value)) return [];
    const path: unknown = JSON.parse(saved);
    return Array.isArray(path) && path.length > 1 && path.every(isText)
      ? [{ path, value, isChecked: checked === true }]
      : [];
  });
}

/** Whom the lines of the list of names add, and whose name they complete. Nobody is taken away, or given another name. */
function namesIn(text: string, people: Interview['people']): readonly (readonly [id: string, name: string])[] {
  const names = text.split('\n').map((line) => line.trim());
  const there = nameLines(people);
  return names
    .filter((name) => name !== '' && !there.some((line) => line.text === name))
    .map((name) => {
      const begun = there.find((line) => name.startsWith(line.text) && !names.includes(line.text));
      return [begun?.id ?? newPersonId(), name];
    });
}

/** What the island of a field sets when it is changed, in the interview as it stands. */
function setsOf(now: Interview, { path: [, ...path], value, isChecked }: Early, day: string): readonly FieldSet[] {
  const [map = '', id = '', ...rest] = path;
  if (map === 'tasks') {
    const opened = Object.hasOwn(doneByDoing(now), id) ? 'open' : undefined;
    return [
      [path, isChecked ? 'done' : opened],
      [['doneOn', id], isChecked ? day : undefined],
    ];
  }
  if (map === 'people' && id === '')
    return namesIn(value, now.people).map(([person, name]) => [[map, person, 'name'], name]);
  if (map === 'agreement' && id === 'said') {
    const { answer } = now.agreement;
    const decides = value !== '' && (answer === null || answer === 'would-not-say') ? { answer: 'decide-by' } : {};
    return Object.entries({ ...saidAnew(now, value, day), ...decides }).map(([part, said]) => [[map, part], said]);
  }
  const isTyped = map === 'answers' || rest[0] === 'words';
  if (map === 'scores' || (!isTyped && CHOICES.has(path.at(-1) ?? ''))) {
    return isChecked ? [[path, map === 'scores' ? Number(value) : value]] : [];
  }
  const before = valueAt(now, path);
  const write: FieldSet = [path, isTyped && value === '' ? undefined : value];
  if (!isText(before) || value.includes(before)) return [write];
  // It may have been changed on another page meanwhile: what stood there is kept beside it.
  return [[['otherVersions', newPersonId()], { path: JSON.stringify(path), text: before, from: day }], write];
}

function takeField(interview: string, field: Early, day: string): boolean {
  const [name, ...path] = field.path;
  if (name === 'settings') {
    if (path[0] === 'yourName') settingsRecord.change(['yourName'], field.value, 'now');
    if (path[0] === 'invitationLength' && field.isChecked) {
      settingsRecord.change(['invitationLength'], field.value, 'now');
    }
    return true;
  }
  const result = changeIn(interview, (set, now) => {
    const change = changeOf<Interview>((each) => {
      for (const [to, value] of setsOf(now, field, day)) (each as AnySet)(to, value);
    });
    // Anybody may store anything under such a key: the record stays sound.
    if (parseInterview(JSON.stringify(change.apply(now))).kind !== 'ok') return;
    for (const [to, value] of setsOf(now, field, day)) (set as AnySet)(to, value);
  });
  return result === 'saved';
}

/** What was kept under a key: of which interview, and what. */
function keptUnder(key: string): { readonly interview: string; readonly fields: readonly Early[] } | undefined {
  const found = readStored(key);
  try {
    const json: unknown = JSON.parse(found.kind === 'found' ? found.text : '');
    const [interview, fields] = Array.isArray(json) ? (json as readonly unknown[]) : [];
    return isText(interview) ? { interview, fields: fieldsOf(fields) } : undefined;
  } catch {
    return undefined;
  }
}

function takePage(key: string): void {
  const { interview, fields } = keptUnder(key) ?? { interview: '', fields: [] };
  const isThere = interview === $settings.get().current || readStored(interviewKey(interview)).kind === 'found';
  const day = calendarDate(new Date(Number(key.slice(EARLY.length))));
  const isTaken = !isThere || fields.every((field) => takeField(interview, field, day));
  // Once it is saved, and not before.
  setTimeout(() => {
    if (isTaken && $saveState.get().waiting === 0) removeStored(key);
  });
}

/** Writes what was typed and ticked on pages that were left too early, into the interview that they were about. */
export function takeEarly(): void {
  for (const key of storedKeys(EARLY)) takePage(key);
}
