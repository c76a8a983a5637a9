/*
 * The one small record of settings, kept under `after-the-interview:settings`:
 *
 *   { "version": 1, "current": "first", "yourName": "Alex Kim" }
 *
 * `current` is the id of the interview whose record the pages show; a newcomer's is `first`, set up by nobody.
 */
import { readFields, readOneOf, readText } from './json-readers.ts';
import { SETTINGS_MIGRATIONS } from './migrations.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

export const SETTINGS_VERSION = 1;

export type Settings = {
  readonly version: typeof SETTINGS_VERSION;
  readonly current: string;
  readonly yourName: string;
};

export const EMPTY_SETTINGS: Settings = { version: SETTINGS_VERSION, current: 'first', yourName: '' };

const readSettings = readFields<Settings>(
  { version: readOneOf([SETTINGS_VERSION]), current: readText, yourName: readText },
  EMPTY_SETTINGS,
);

/** Reads the stored text of the settings; see parseDocument for the three results. Never throws. */
export function parseSettings(text: string): ParsedDocument<Settings> {
  return parseDocument(text, { version: SETTINGS_VERSION, migrations: SETTINGS_MIGRATIONS, read: readSettings });
}

/**
 * Two states of the settings in one: those of `ours`, and the name of `theirs` where ours has none.
 * @example mergeSettings({ ...EMPTY_SETTINGS, yourName: 'Alex' }, EMPTY_SETTINGS).yourName // 'Alex'
 */
export function mergeSettings(theirs: Settings, ours: Settings): Settings {
  return { ...ours, yourName: ours.yourName === '' ? theirs.yourName : ours.yourName };
}
