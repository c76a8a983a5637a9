import { atom, type ReadableAtom } from 'nanostores';
import { takeAskedInterview } from '../../browser/asked-interview.ts';
import { readStored, storedKeys, type WriteResult } from '../../browser/local-storage.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import { parseInterview } from '../../domain/record/parse-interview.ts';
import { EMPTY_SETTINGS, parseSettings, type Settings } from '../../domain/record/settings.ts';
import { INTERVIEW_KEYS, interviewKey, SETTINGS_KEY } from './keys.ts';
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

function textOf(key: string): string {
  const found = readStored(key);
  return found.kind === 'found' ? found.text : '';
}

/**
 * Whether it is known which interview is the current one: settings say so that could be read, and it is there; or there
 * is no other that it could be.
 */
function isKnown(current: string, isSaid: boolean): boolean {
  const key = interviewKey(current);
  if (isSaid && textOf(key) !== '') return true;
  const there = storedKeys(INTERVIEW_KEYS).filter((each) => !isDeleted(textOf(each)));
  return there.every((each) => each === key);
}

if (typeof window !== 'undefined') {
  finishRestore();
  const said = textOf(SETTINGS_KEY);
  settingsRecord.open(SETTINGS_KEY);
  const asked = takeAskedInterview() ?? '';
  const found = textOf(interviewKey(asked));
  // An old link may ask for one that was deleted since.
  const isAsked = asked !== '' && found !== '' && !isDeleted(found);
  if (isAsked) settingsRecord.change(['current'], asked, 'now');
  const { current } = $settings.get();
  const isSaid = isAsked || said.includes(`"current":${JSON.stringify(current)}`);
  const isClear = isKnown(current, isSaid);
  // Nobody's is current then, also for the next page: the one of a newcomer would be a guess.
  if (!isClear && !isSaid) settingsRecord.change(['current'], '', 'now');
  const openCurrent = (settings: Settings): void => {
    interviewRecord.open(interviewKey(settings.current));
  };
  openCurrent($settings.get());
  if (!isClear) interviewRecord.holdUntilChosen();
  $settings.listen(openCurrent);
  findSetAside();
}
