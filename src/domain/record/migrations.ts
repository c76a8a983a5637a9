import { isJsonObject, type JsonObject } from './json-readers.ts';
import type { Migration } from './parse-document.ts';

/**
 * An agreement of version 2 kept the date beside the words from which it may have been read, and not on which day those
 * were said. So the date stays as it was seen, as if it had been picked: read anew, words that were said one day could
 * become another date, and one too early. It is read from the words again as soon as they are edited.
 */
function withPickedDate(agreement: unknown): unknown {
  if (!isJsonObject(agreement) || !Object.hasOwn(agreement, 'by') || Object.hasOwn(agreement, 'picked'))
    return agreement;
  const { by, ...others } = agreement;
  return { saidOn: '', ...others, picked: by };
}

/** A map of a document with each entry changed; whatever is no map stays as it is, to be found broken. */
function eachIn(document: JsonObject, field: string, change: (entry: JsonObject) => JsonObject): JsonObject {
  const map = document[field];
  if (!isJsonObject(map)) return {};
  const changed = Object.entries(map).map(([id, entry]) => [id, isJsonObject(entry) ? change(entry) : entry]);
  return { [field]: Object.fromEntries(changed) as JsonObject };
}

/** A text that was taken over whole keeps to what was written, and the paragraphs of one that was not follow the fields. */
function editedByParagraph(edited: unknown): unknown {
  if (edited === null) return {};
  if (!isJsonObject(edited) || !Object.hasOwn(edited, 'body')) return edited;
  const { body, ...others } = edited;
  return { ...others, whole: body };
}

/** A note as it is since version 5, in which every field that version 4 had is still missed when it is not there. */
function noteOfVersion5(note: JsonObject): JsonObject {
  return {
    ...{ phrasings: {}, used: [], dismissed: [], sentBy: null },
    ...note,
    ...(isJsonObject(note.recipient) && { recipient: { greeting: '', ...note.recipient } }),
    ...(Object.hasOwn(note, 'edited') && { edited: editedByParagraph(note.edited) }),
  };
}

/**
 * The steps of the interview's document, oldest first: the first takes version 1 to 2. Adding one: raise
 * INTERVIEW_VERSION, append the step, and keep a document of the old version in tests/unit/fixtures. A step names what
 * it adds and nothing else, so that a document that lacks something of its own version is still found to be broken; and
 * what the document has already stays, as it may say an older version than it is of.
 */
export const INTERVIEW_MIGRATIONS: readonly Migration[] = [
  // 2: when and how the interview was, how it ended, who was there, what was agreed, and the dates that follow.
  (document) => ({
    round: '',
    date: '',
    endTime: '',
    archivedOn: '',
    follows: '',
    kind: null,
    outcome: 'waiting',
    doneOn: {},
    people: {},
    agreement: { with: '', channel: null, answer: null, by: '', said: '' },
    moved: {},
    practised: {},
    ...document,
    version: 2,
  }),
  // 3: a date follows from what was said and when; calendar entries have ids of their own.
  (document) => ({
    calendarId: '',
    ...document,
    ...(Object.hasOwn(document, 'agreement') && { agreement: withPickedDate(document.agreement) }),
    version: 3,
  }),
  // 4: what is deleted can be brought back for a while; a task can be open by hand.
  (document) => ({ deletedOn: '', ...document, version: 4 }),
  // 5: messages of every kind, edited paragraph by paragraph; the name by which somebody is greeted; what was promised.
  (document) => ({
    promised: {},
    ...document,
    ...eachIn(document, 'notes', noteOfVersion5),
    ...eachIn(document, 'people', (person) => ({ greeting: '', ...person })),
    version: 5,
  }),
  // 6: a message is kept as it left.
  (document) => ({
    ...document,
    ...eachIn(document, 'notes', (note) => ({ sentText: null, ...note })),
    version: 6,
  }),
  // 7: a hand-written letter that was put aside is kept, and so is what a backup said otherwise.
  (document) => ({
    otherVersions: {},
    ...document,
    ...eachIn(document, 'notes', (note) => ({ putAside: {}, ...note })),
    version: 7,
  }),
];

/** The steps of the settings' document, in the same way. */
export const SETTINGS_MIGRATIONS: readonly Migration[] = [
  // 2: holidays.
  (document) => ({ holidays: {}, ...document, version: 2 }),
  // 3: how long a message on LinkedIn may be.
  (document) => ({ invitationLength: '', ...document, version: 3 }),
  // 4: when a backup was made last, and since when there is something to back up.
  (document) => ({ backedUpOn: '', backedUpAs: '', keptSince: '', remindAgainOn: '', ...document, version: 4 }),
];
