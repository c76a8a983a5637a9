/*
 * The one small record of settings, kept under `after-the-interview:settings`:
 *
 *   { "version": 2, "current": "first", "yourName": "Alex Kim", "holidays": { "2026-12-25": "" } }
 *
 * `current` is the id of the interview whose record the pages show; a newcomer's is `first`, set up by nobody.
 * `holidays` are the days on which nobody works where the person is, by their date.
 */
import { readMapOf, readOneOf, readText, readTextsAnd } from './json-readers.ts';
import { SETTINGS_MIGRATIONS } from './migrations.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

export const SETTINGS_VERSION = 2;

export type Settings = {
  readonly version: typeof SETTINGS_VERSION;
  readonly current: string;
  readonly yourName: string;
  readonly holidays: Readonly<Record<string, string>>;
};

export const EMPTY_SETTINGS: Settings = { version: SETTINGS_VERSION, current: 'first', yourName: '', holidays: {} };

const readSettings = readTextsAnd<Settings>(EMPTY_SETTINGS, {
  version: readOneOf([SETTINGS_VERSION]),
  holidays: readMapOf(readText),
});

/** Reads the stored text of the settings; see parseDocument for the three results. Never throws. */
export function parseSettings(text: string): ParsedDocument<Settings> {
  return parseDocument(text, { version: SETTINGS_VERSION, migrations: SETTINGS_MIGRATIONS, read: readSettings });
}
