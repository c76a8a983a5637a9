import { ANSWERS, CHANNELS, EMPTY_AGREEMENT, type Agreement } from './agreement.ts';
import {
  EMPTY_INTERVIEW,
  INTERVIEW_VERSION,
  KINDS,
  OUTCOMES,
  SCORES,
  TASK_STATES,
  type Interview,
} from './interview.ts';
import { readListOf, readMapOf, readNullable, readOneOf, readText, readTextsAnd } from './json-readers.ts';
import { INTERVIEW_MIGRATIONS } from './migrations.ts';
import { EMPTY_NOTE, MEDIUMS, SENT_BY, VOICES, type Note, type NoteText } from './note.ts';
import { EMPTY_OTHER_VERSION } from './other-version.ts';
import { CONTACTS, EMPTY_PERSON, type Person } from './person.ts';
import { EMPTY_PROMISE } from './promise.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

const readTexts = readMapOf(readText);

const readNote = readTextsAnd<Note>(EMPTY_NOTE, {
  recipient: readTextsAnd(EMPTY_NOTE.recipient, {}),
  medium: readOneOf(MEDIUMS),
  voice: readOneOf(VOICES),
  words: readTexts,
  leftOut: readListOf(readText),
  phrasings: readTexts,
  edited: readTexts,
  putAside: readTexts,
  used: readListOf(readText),
  dismissed: readListOf(readText),
  sentOn: readNullable(readText),
  sentBy: readOneOf([null, ...SENT_BY]),
  sentText: readNullable(readTextsAnd<NoteText>({ subject: '', body: '' }, {})),
});

const readAgreement = readTextsAnd<Agreement>(EMPTY_AGREEMENT, {
  channel: readOneOf([null, ...CHANNELS]),
  answer: readOneOf([null, ...ANSWERS]),
});

const readPerson = readTextsAnd<Person>(EMPTY_PERSON, { contact: readOneOf([null, ...CONTACTS]) });

const readInterview = readTextsAnd<Interview>(EMPTY_INTERVIEW, {
  version: readOneOf([INTERVIEW_VERSION]),
  kind: readOneOf([null, ...KINDS]),
  outcome: readOneOf(OUTCOMES),
  tasks: readMapOf(readOneOf(TASK_STATES)),
  doneOn: readTexts,
  answers: readTexts,
  scores: readMapOf(readOneOf(SCORES)),
  notes: readMapOf(readNote),
  people: readMapOf(readPerson),
  agreement: readAgreement,
  moved: readTexts,
  practised: readTexts,
  promised: readMapOf(readTextsAnd(EMPTY_PROMISE, {})),
  otherVersions: readMapOf(readTextsAnd(EMPTY_OTHER_VERSION, {})),
});

/** Reads the stored text of one interview; see parseDocument for the three results. Never throws. */
export function parseInterview(text: string): ParsedDocument<Interview> {
  return parseDocument(text, { version: INTERVIEW_VERSION, migrations: INTERVIEW_MIGRATIONS, read: readInterview });
}
