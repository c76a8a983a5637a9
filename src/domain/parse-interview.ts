import { EMPTY_INTERVIEW, INTERVIEW_VERSION, SCORES, TASK_STATES, type Interview } from './interview.ts';
import { readFields, readListOf, readMapOf, readNullable, readOneOf, readText } from './json-readers.ts';
import { INTERVIEW_MIGRATIONS } from './migrations.ts';
import { EMPTY_NOTE, MEDIUMS, PARTS, VOICES, type Note } from './note.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

const readNote = readFields<Note>(
  {
    recipient: readFields({ name: readText, role: readText, email: readText }, EMPTY_NOTE.recipient),
    medium: readOneOf(MEDIUMS),
    voice: readOneOf(VOICES),
    words: readMapOf(readText),
    leftOut: readListOf(readOneOf(PARTS)),
    edited: readNullable(readFields({ subject: readText, body: readText }, { subject: '', body: '' })),
    sentOn: readNullable(readText),
  },
  EMPTY_NOTE,
);

const readInterview = readFields<Interview>(
  {
    version: readOneOf([INTERVIEW_VERSION]),
    company: readText,
    jobTitle: readText,
    tasks: readMapOf(readOneOf(TASK_STATES)),
    answers: readMapOf(readText),
    scores: readMapOf(readOneOf(SCORES)),
    notes: readMapOf(readNote),
  },
  EMPTY_INTERVIEW,
);

/** Reads the stored text of one interview; see parseDocument for the three results. Never throws. */
export function parseInterview(text: string): ParsedDocument<Interview> {
  return parseDocument(text, { version: INTERVIEW_VERSION, migrations: INTERVIEW_MIGRATIONS, read: readInterview });
}
