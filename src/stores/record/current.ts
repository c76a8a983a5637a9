import { atom, type ReadableAtom } from 'nanostores';
import { takeAskedInterview } from '../../browser/asked-interview.ts';
import { readStored, type WriteResult } from '../../browser/local-storage.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import { parseInterview } from '../../domain/record/parse-interview.ts';
import { EMPTY_SETTINGS, parseSettings, type Settings } from '../../domain/record/settings.ts';
import { interviewKey, SETTINGS_KEY } from './keys.ts';
import type { MakeChange } from './left-behind.ts';
import { savedRecord } from './saved-record.ts';
import { findSetAside } from './trouble.ts';
import { finishRestore } from './unfinished-restore.ts';

/** The record of settings; only the verbs of stores write to it. */
export const settingsRecord = savedRecord<Settings>({ empty: EMPTY_SETTINGS, parse: parseSettings });

/** The record of the current interview; only the verbs of stores write to it. */
export const interviewRecord = savedRecord<Interview>({ empty: EMPTY_INTERVIEW, parse: parseInterview });

/** The settings as they stand, saved or not. */
export const $settings: ReadableAtom<Settings> = settingsRecord.$value;

/** The current interview as it stands, saved or not. */
export const $interview: ReadableAtom<Interview> = interviewRecord.$value;

const $elsewhere = atom<{ readonly id: string } | undefined>(undefined);

/** The interview that was changed last where it is stored, without being the current one. */
export const $changedElsewhere: ReadableAtom<{ readonly id: string } | undefined> = $elsewhere;

/**
 * Sets fields of one interview, the current one or another. Every undo goes this way, as another interview may be
 * current by then.
 * @returns whether that is saved; the trouble of the current one is told by its record instead
 */
export function changeIn(id: string, make: MakeChange<Interview>): WriteResult {
  if (id !== $settings.get().current) {
    const result = interviewRecord.changeElsewhere(interviewKey(id), make);
    if (result === 'saved') $elsewhere.set({ id });
    return result;
  }
  interviewRecord.changeTogether((set) => {
    make(set, $interview.get());
  }, 'now');
  return 'saved';
}

function isDeleted(text: string): boolean {
  const parsed = parseInterview(text);
  return parsed.kind === 'ok' && parsed.record.deletedOn !== '';
}

if (typeof window !== 'undefined') {
  finishRestore();
  settingsRecord.open(SETTINGS_KEY);
  const asked = takeAskedInterview();
  const found = readStored(interviewKey(asked ?? ''));
  // An old link may ask for one that was deleted since.
  if (asked !== undefined && found.kind === 'found' && !isDeleted(found.text)) {
    settingsRecord.change(['current'], asked, 'now');
  }
  const openCurrent = ({ current }: Settings): void => {
    interviewRecord.open(interviewKey(current));
  };
  openCurrent($settings.get());
  $settings.listen(openCurrent);
  findSetAside();
}
