import { daysFrom, type BackupState } from '../../domain/backup/reminder.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';

type Stored = {
  readonly interviews: number;
  /** The day since which it is stored here, or empty when it is not known. */
  readonly since: string;
  /** In UTF-16 units, which take a byte each in most languages. */
  readonly used: number;
  readonly room: number;
  readonly isShared: boolean;
};

const MEGA = 1024 * 1024;

/** How much of the room is used, in the units that people know. */
function roomInWords(used: number, room: number): string {
  const size = used < MEGA ? `${String(Math.max(1, Math.round(used / 1024)))} KB` : `${(used / MEGA).toFixed(1)} MB`;
  return `${size} of about ${String(Math.round(room / MEGA))} MB`;
}

/**
 * What is stored, since when and how much it is.
 * @param today the calendar date, whose year goes without saying
 */
export function storedInWords({ interviews, since, used, room, isShared }: Stored, today: string): string {
  if (interviews === 0) return isShared ? SAFE.nothingInTab : SAFE.nothing;
  const count = interviews === 1 ? '1 interview' : `${String(interviews)} interviews`;
  if (isShared) return `This tab keeps ${count} until you close it, ${roomInWords(used, room)}.`;
  const when = since === '' ? '' : ` since ${dateInWords(since, today)}`;
  return `This browser has stored ${count} for you${when}, ${roomInWords(used, room)}.`;
}

/** How long ago a day was, in words. */
function agoInWords(day: string, today: string): string {
  const days = daysFrom(day, today);
  if (days < 1) return 'today';
  return days === 1 ? 'yesterday' : `${String(days)} days ago`;
}

/** How old the last backup is and whether it holds all that is stored. */
export function backupInWords(state: BackupState, backedUpOn: string, today: string): string {
  if (state === 'never') return SAFE.never;
  const when = `${dateInWords(backedUpOn, today)}, ${agoInWords(backedUpOn, today)}`;
  return state === 'holdsAll'
    ? `Your last backup was on ${when}, and it holds all of it.`
    : `Your last backup was on ${when}, and you’ve changed something since.`;
}

export const SAFE = {
  nothing: 'Nothing of yours is stored in this browser yet.',
  nothingInTab: 'Nothing of yours is in this tab yet.',
  never: 'There’s no backup of it yet.',
  beforeClosing: 'Back it up before you close the tab, or it’s gone.',
  kept: 'This browser has promised not to clear it to make space. You can still clear it yourself, and so can a private window that closes.',
  notKept: 'This browser hasn’t promised to keep it, so it may clear it when your device runs short of space.',
  ask: 'Ask this browser to keep it',
  refused:
    'This browser made no promise this time. Many do once you come back more often or add the site to your home screen, so keep a backup until then.',
  unknown: 'This browser can’t promise to keep it, so a backup is the way to be sure.',
} as const;
