import { isCalendarDate } from '../dates/calendar-date.ts';
import type { Interview } from '../record/interview.ts';
import { isJsonObject, readMapOf, readText } from '../record/json-readers.ts';
import { parseInterview } from '../record/parse-interview.ts';
import { parseSettings } from '../record/settings.ts';
import {
  BACKUP_MARK,
  BACKUP_VERSION,
  LONGEST_BACKUP,
  LONGEST_SEALED,
  MOST_INTERVIEWS,
  type Backup,
  type BackupFault,
  type ReadBackup,
} from './backup.ts';
import { checksum } from './checksum.ts';
import { harmlessId, harmlessName } from './harmless-id.ts';
import { isNestedTooDeep } from './nesting.ts';
import { readSealed, SEALED } from './sealed.ts';

function parsed(text: string): unknown {
  try {
    // Some editors put a mark of the byte order first.
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

type Content = Pick<Backup, 'settings' | 'interviews' | 'setAside'>;

/** The documents of a backup, each read as one that was stored; why not, when one of them is not sound. */
function readContent(json: unknown): Content | BackupFault {
  if (!isJsonObject(json) || !isJsonObject(json.interviews)) return 'damaged';
  const stored = Object.entries(json.interviews);
  if (stored.length > MOST_INTERVIEWS) return 'tooLarge';
  const settings = parseSettings(JSON.stringify(json.settings ?? null));
  const read = stored.map(([id, interview]) => [id, parseInterview(JSON.stringify(interview))] as const);
  if (settings.kind === 'tooNew' || read.some(([, { kind }]) => kind === 'tooNew')) return 'tooNew';
  const setAside = readMapOf(readText)(json.setAside);
  if (settings.kind !== 'ok' || setAside === undefined) return 'damaged';
  const sound = read.flatMap(([id, each]): [string, Interview][] =>
    each.kind === 'ok' ? [[harmlessId(id), { ...each.record, follows: harmlessId(each.record.follows) }]] : [],
  );
  if (sound.length < read.length) return 'damaged';
  return {
    settings: { ...settings.record, current: harmlessId(settings.record.current) },
    interviews: Object.fromEntries(sound),
    setAside: Object.fromEntries(Object.entries(setAside).map(([name, text]) => [harmlessName(name), text])),
  };
}

const refused = (fault: BackupFault): ReadBackup => ({ kind: 'refused', fault });

/** What nobody would take for a backup, and what it is. */
function faultOfText(text: string): BackupFault {
  if (/^\s*BEGIN:V(CALENDAR|CARD)/i.test(text)) return 'calendar';
  return text.includes(`"${BACKUP_MARK}"`) ? 'damaged' : 'notOurs';
}

/**
 * Reads the text of a backup, whatever is in it. Never throws, and takes nothing from it but the fields it knows. Ids that
 * would do harm as a key or in a link become others.
 * @param text of any length; one beyond LONGEST_BACKUP is refused unread, or beyond LONGEST_SEALED under a password
 * @example readBackup('').kind // 'refused'
 */
export function readBackup(text: string): ReadBackup {
  if (text.length > LONGEST_SEALED) return refused('tooLarge');
  if (text.trim() === '') return refused('empty');
  // Reading and writing it out again would take seconds.
  if (isNestedTooDeep(text)) return refused(faultOfText(text));
  const json = parsed(text);
  if (!isJsonObject(json) || !Object.hasOwn(json, BACKUP_MARK)) return refused(faultOfText(text));
  if (json[BACKUP_MARK] === SEALED) {
    const sealed = readSealed(json);
    return typeof sealed === 'string' ? refused(sealed) : { kind: 'sealed', sealed };
  }
  if (text.length > LONGEST_BACKUP) return refused('tooLarge');
  if (typeof json.version === 'number' && json.version > BACKUP_VERSION) return refused('tooNew');
  try {
    if (json.checksum !== checksum(JSON.stringify(json.content))) return refused('damaged');
    const content = readContent(json.content);
    if (typeof content === 'string') return refused(content);
    const madeOn = typeof json.madeOn === 'string' && isCalendarDate(json.madeOn) ? json.madeOn : '';
    return { kind: 'ok', backup: { madeOn, isPartial: json.isPartial === true, ...content } };
  } catch {
    // Nested so deeply that it cannot be written out again.
    return refused('damaged');
  }
}
