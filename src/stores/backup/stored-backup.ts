/*
 * The room of backups: all that is stored as one (here), the file that is made of it (back-up.ts), bringing one back
 * (restore.ts) and undoing that (undo-restore.ts), and what two copies say differently (other-versions.ts).
 */
import { readStored, storedKeys } from '../../browser/local-storage.ts';
import type { Backup } from '../../domain/backup/backup.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import { parseInterview } from '../../domain/record/parse-interview.ts';
import { $interview, $settings } from '../record/current.ts';
import { INTERVIEW_KEYS, SET_ASIDE_KEYS } from '../record/keys.ts';
import { setAsideText } from '../record/trouble.ts';

export type Stored = {
  readonly backup: Backup;
  /** Something here was written by a newer version of the site, and is no part of the backup but as a text. */
  readonly hasNewer: boolean;
};

type Found = { readonly id: string; readonly text: string; readonly parsed: ReturnType<typeof parseInterview> };

function foundInterviews(): readonly Found[] {
  return storedKeys(INTERVIEW_KEYS).flatMap((key) => {
    const found = readStored(key);
    const id = key.slice(INTERVIEW_KEYS.length);
    return found.kind === 'found' ? [{ id, text: found.text, parsed: parseInterview(found.text) }] : [];
  });
}

const isUntouched = (interview: Interview): boolean => JSON.stringify(interview) === JSON.stringify(EMPTY_INTERVIEW);

/** Everything that is stored, and what the page holds of it that is not saved yet. */
export function stored(madeOn = ''): Stored {
  const found = foundInterviews();
  const settings = $settings.get();
  const unread = found.filter(({ parsed }) => parsed.kind !== 'ok');
  const open = found.find(({ id }) => id === settings.current);
  const isOpenKept = open === undefined ? !isUntouched($interview.get()) : open.parsed.kind !== 'tooNew';
  const interviews = [
    ...found.flatMap(({ id, parsed }) => (parsed.kind === 'ok' ? [[id, parsed.record] as const] : [])),
    ...(isOpenKept ? [[settings.current, $interview.get()] as const] : []),
  ];
  const aside = storedKeys(SET_ASIDE_KEYS).map((key) => [key.slice(SET_ASIDE_KEYS.length), setAsideText(key)] as const);
  const texts = unread.map(({ id, text }) => [`interview/${id}:stored`, text] as const);
  return {
    backup: {
      madeOn,
      isPartial: false,
      settings,
      interviews: Object.fromEntries(interviews),
      setAside: Object.fromEntries([...aside, ...texts]),
    },
    hasNewer: unread.some(({ parsed }) => parsed.kind === 'tooNew'),
  };
}
