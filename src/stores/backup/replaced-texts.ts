import { PREFIX, readStored, removeStored, writeStored } from '../../browser/local-storage.ts';
import { rereadAll } from '../interviews/all-interviews.ts';
import { $settings, interviewRecord, settingsRecord } from '../record/current.ts';
import { BEFORE_RESTORE_KEY, interviewKey, SETTINGS_KEY } from '../record/keys.ts';
import { findSetAside } from '../record/trouble.ts';
import type { Done } from './last-restore.ts';
import { WRITING, writeTexts, type Texts } from '../record/unfinished-restore.ts';

/** Nothing is ever stored here: a record that is opened there holds nothing, and writes nothing. */
const NOWHERE = `${PREFIX}nowhere`;

/**
 * done: all is as it should be. noRoomToKeep: nothing has changed, because what is here would not fit beside it; it can be
 * done without keeping that. full, refused: nothing has changed, because the browser did not take it.
 */
export type ReplaceResult = 'done' | 'noRoomToKeep' | 'full' | 'refused';

const SETTINGS = SETTINGS_KEY.slice(PREFIX.length);

/** The text that is stored under a key without its prefix, or null. */
export function textAt(rest: string): string | null {
  const found = readStored(PREFIX + rest);
  return found.kind === 'found' ? found.text : null;
}

function areThere(texts: Texts): boolean {
  return Object.keys(texts).every((rest) => textAt(rest) === texts[rest]);
}

/** All of them, the settings first: other tabs hear of the interview to open before they miss the one they have open. */
function store(texts: Texts): boolean {
  const { [SETTINGS]: settings, ...others } = texts;
  if (typeof settings === 'string') writeStored(SETTINGS_KEY, settings);
  // Once more with the rest, as there may only have been room for them after something was removed.
  writeTexts(settings === undefined ? others : { ...others, [SETTINGS]: settings });
  return areThere(texts);
}

function swap(texts: Texts, done: Done, keepsBefore: boolean): ReplaceResult {
  const before = Object.fromEntries(Object.keys(texts).map((rest) => [rest, textAt(rest)]));
  const earlier = readStored(BEFORE_RESTORE_KEY);
  const kept = JSON.stringify({ ...done, texts: before, after: texts }).slice(1);
  if (keepsBefore) {
    const result = writeStored(BEFORE_RESTORE_KEY, WRITING + kept);
    if (result !== 'saved') return result === 'full' ? 'noRoomToKeep' : result;
  } else {
    removeStored(BEFORE_RESTORE_KEY);
  }
  if (store(texts)) {
    if (keepsBefore) writeStored(BEFORE_RESTORE_KEY, `{"phase":"done",${kept}`);
    return 'done';
  }
  if (store(before)) {
    if (earlier.kind === 'found') writeStored(BEFORE_RESTORE_KEY, earlier.text);
    else removeStored(BEFORE_RESTORE_KEY);
  }
  return keepsBefore ? 'noRoomToKeep' : 'full';
}

/**
 * Stores these texts, all of them or none, and shows them here and in other tabs. What stood there before is kept, so that it
 * comes back when the page is closed in the middle, and can be brought back afterwards.
 * @param texts by their keys without the prefix
 */
export function replaceTexts(texts: Texts, done: Done, keepsBefore: boolean): ReplaceResult {
  // What these still hold is written as they are left.
  settingsRecord.open(NOWHERE);
  interviewRecord.open(NOWHERE);
  const result = swap(texts, done, keepsBefore);
  settingsRecord.open(SETTINGS_KEY);
  interviewRecord.open(interviewKey($settings.get().current));
  findSetAside();
  rereadAll();
  return result;
}
