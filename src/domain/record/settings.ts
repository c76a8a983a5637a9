/*
 * The one small record of settings, kept under `after-the-interview:settings`:
 *
 *   { "version": 4, "current": "first", "yourName": "Alex Kim", "holidays": { "2026-12-25": "" },
 *     "invitationLength": "", "backedUpOn": "2026-11-20", "backedUpAs": "9f3ac01b", "keptSince": "2026-11-03",
 *     "remindAgainOn": "" }
 *
 * `current` is the id of the interview whose record the pages show; a newcomer's is `first`, set up by nobody.
 * `invitationLength` is how many characters LinkedIn allows them: `300`, or empty for the 200 of a free account.
 * `holidays` are the days on which nobody works where the person is, by their date. The last four are about this browser
 * and stay in it when a backup is brought back: the day of the last backup, the checksum of what it held, the day on
 * which something was first found stored here, and the day before which nobody is reminded again.
 */
import { readMapOf, readOneOf, readText, readTextsAnd } from './json-readers.ts';
import { SETTINGS_MIGRATIONS } from './migrations.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

export const SETTINGS_VERSION = 4;

export type Settings = {
  readonly version: typeof SETTINGS_VERSION;
  readonly current: string;
  readonly yourName: string;
  readonly holidays: Readonly<Record<string, string>>;
  readonly invitationLength: string;
  readonly backedUpOn: string;
  readonly backedUpAs: string;
  readonly keptSince: string;
  readonly remindAgainOn: string;
};

export const EMPTY_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  current: 'first',
  yourName: '',
  holidays: {},
  invitationLength: '',
  backedUpOn: '',
  backedUpAs: '',
  keptSince: '',
  remindAgainOn: '',
};

const readSettings = readTextsAnd<Settings>(EMPTY_SETTINGS, {
  version: readOneOf([SETTINGS_VERSION]),
  holidays: readMapOf(readText),
});

/** Reads the stored text of the settings; see parseDocument for the three results. Never throws. */
export function parseSettings(text: string): ParsedDocument<Settings> {
  return parseDocument(text, { version: SETTINGS_VERSION, migrations: SETTINGS_MIGRATIONS, read: readSettings });
}
