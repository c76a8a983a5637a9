import { atom, type ReadableAtom } from 'nanostores';
import { readStored, removeStored, storedKeys, writeStored } from '../../browser/local-storage.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { isKeptNoLonger } from '../../domain/dates/kept-until.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import { parseInterview } from '../../domain/record/parse-interview.ts';
import { $changedElsewhere, $interview, $settings } from '../record/current.ts';
import { INTERVIEW_KEYS, interviewKey } from '../record/keys.ts';
import { onReturn, onStoredChange } from '../record/timing.ts';
import { $saveState, noteTrouble, setAside } from '../record/trouble.ts';
import { switchTo } from '../settings.ts';
import { latestOpen } from './latest-open.ts';

export type AllInterviews = {
  /** Those that are there: one that was deleted is not. */
  readonly byId: ReadonlyMap<string, Interview>;
  /** Those that were deleted and can still be brought back. */
  readonly deleted: ReadonlyMap<string, Interview>;
  /** False while there are still some to be read. */
  readonly isComplete: boolean;
};

/** The list follows the typing once it pauses for so long, in milliseconds. */
const PAUSE = 120;

/** How long the page may be kept busy at a stretch, in milliseconds: a slow phone takes four times as long. */
const SLICE = 6;

const $all = atom<AllInterviews>({
  byId: new Map([['first', EMPTY_INTERVIEW]]),
  deleted: new Map(),
  isComplete: false,
});

/** Every interview that is stored, the current one as it stands. Until loadAllInterviews is called, a newcomer's alone. */
export const $allInterviews: ReadableAtom<AllInterviews> = $all;

const texts = new Map<string, string>();
const stored = new Map<string, Interview>();
let isLoading = false;
let today = '';

/** Sets aside one that cannot be read in full, and leaves what could be read in its place. */
function keepAside(key: string, text: string, record = EMPTY_INTERVIEW): void {
  const isAside = setAside(key, text);
  if (isAside) writeStored(key, JSON.stringify(record));
  noteTrouble(key, isAside ? undefined : 'unreadable', 0);
  stored.set(key.slice(INTERVIEW_KEYS.length), record);
  // Perhaps there is room the next time.
  texts.delete(key.slice(INTERVIEW_KEYS.length));
}

function readOne(key: string): void {
  const id = key.slice(INTERVIEW_KEYS.length);
  const found = readStored(key);
  if (found.kind === 'missing') {
    stored.delete(id);
    texts.delete(id);
  } else if (found.kind === 'found' && texts.get(id) !== found.text) {
    texts.set(id, found.text);
    const parsed = parseInterview(found.text);
    const record = parsed.kind === 'ok' ? parsed.record : parsed.kind === 'tooNew' ? parsed.readable : parsed.salvaged;
    if (record !== undefined) stored.set(id, record);
    // One that is open sees to that itself.
    if (parsed.kind === 'broken' && id !== $settings.get().current) keepAside(key, found.text, record);
    // What the site cannot read in full it does not remove, nor what is open.
    if (parsed.kind === 'ok' && id !== $settings.get().current && isKeptNoLonger(parsed.record.deletedOn, today)) {
      removeStored(key);
      stored.delete(id);
    }
  }
}

const isThere = ([, { deletedOn }]: readonly [string, Interview]): boolean => deletedOn === '';

/** The current interview is shown as it stands here, saved or not; while none is chosen there is no current one. */
function publish(isComplete: boolean): void {
  const { current } = $settings.get();
  if ($saveState.get().troubles[interviewKey(current)] !== 'unchosen') stored.set(current, $interview.get());
  const all = [...stored];
  const deleted = new Map(all.filter((each) => !isThere(each)));
  $all.set({ byId: new Map(all.filter(isThere)), deleted, isComplete });
}

/** Reads all of them, a few at a time, so that a press in between is answered at once. */
async function readAll(): Promise<void> {
  const keys = storedKeys(INTERVIEW_KEYS);
  for (const id of stored.keys()) if (!keys.includes(interviewKey(id))) stored.delete(id);
  let since = performance.now();
  for (const key of keys) {
    if (performance.now() - since > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    readOne(key);
  }
  publish(true);
  // Perhaps the browser was full, and kept that it was deleted but not that another was opened.
  const { byId, deleted } = $all.get();
  const another = deleted.has($settings.get().current) ? latestOpen(byId) : undefined;
  if (another !== undefined) switchTo(another);
}

/** Reads all of them anew, as after everything was deleted. */
export function rereadAll(): void {
  texts.clear();
  void readAll();
}

/** Takes an interview out of the list or into it at once, as after it was deleted, changed or brought back. */
export function rereadInterview(id: string): void {
  readOne(interviewKey(id));
  publish($all.get().isComplete);
}

/**
 * Starts to read all interviews and follows their changes from then on. What was deleted so long ago that it can no longer
 * be brought back is removed on the way. A second call does nothing.
 */
export function loadAllInterviews(now = new Date()): void {
  if (isLoading || typeof window === 'undefined') return;
  isLoading = true;
  today = calendarDate(now);
  void readAll();
  let timer: ReturnType<typeof setTimeout> | undefined;
  $interview.listen((current) => {
    stored.set($settings.get().current, current);
    // It is not as it was when its text was read: the same text may be stored again later.
    texts.delete($settings.get().current);
    clearTimeout(timer);
    timer = setTimeout(() => {
      publish($all.get().isComplete);
    }, PAUSE);
  });
  $changedElsewhere.listen((changed) => {
    if (changed !== undefined) rereadInterview(changed.id);
  });
  onReturn(() => void readAll());
  onStoredChange((key) => {
    if (key === null) void readAll();
    else if (key.startsWith(INTERVIEW_KEYS)) rereadInterview(key.slice(INTERVIEW_KEYS.length));
  });
}
