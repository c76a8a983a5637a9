import { isJsonObject, readMapOf, readText } from '../record/json-readers.ts';
import { parseInterview } from '../record/parse-interview.ts';
import { parseSettings } from '../record/settings.ts';
import type { Interview } from '../record/interview.ts';
import { BACKUP_MARK, BACKUP_VERSION, LONGEST_BACKUP, type Backup, type ReadBackup } from './backup.ts';
import { checksum } from './checksum.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Content = Pick<Backup, 'settings' | 'interviews' | 'setAside'> | 'tooNew' | undefined;

/** The documents of a backup, each read as one that was stored; undefined when one of them is not sound. */
function readContent(json: unknown): Content {
  if (!isJsonObject(json) || !isJsonObject(json.interviews)) return undefined;
  const settings = parseSettings(JSON.stringify(json.settings ?? null));
  const read = Object.entries(json.interviews).map(
    ([id, interview]) => [id, parseInterview(JSON.stringify(interview))] as const,
  );
  if (settings.kind === 'tooNew' || read.some(([, { kind }]) => kind === 'tooNew')) return 'tooNew';
  const setAside = readMapOf(readText)(json.setAside);
  if (settings.kind !== 'ok' || setAside === undefined) return undefined;
  const sound = read.flatMap(([id, each]): [string, Interview][] => (each.kind === 'ok' ? [[id, each.record]] : []));
  if (sound.length < read.length) return undefined;
  return { settings: settings.record, interviews: Object.fromEntries(sound), setAside };
}

/**
 * Reads the text of a backup, whatever is in it. Never throws, and takes nothing from it but the fields it knows.
 * @param text of any length; one beyond LONGEST_BACKUP is refused unread
 * @example readBackup('').kind // 'refused'
 */
export function readBackup(text: string): ReadBackup {
  if (text.length > LONGEST_BACKUP) return { kind: 'refused', fault: 'tooLarge' };
  if (text.trim() === '') return { kind: 'refused', fault: 'empty' };
  const json = parsed(text);
  if (!isJsonObject(json) || !Object.hasOwn(json, BACKUP_MARK)) {
    return { kind: 'refused', fault: text.includes(`"${BACKUP_MARK}"`) ? 'damaged' : 'notOurs' };
  }
  if (typeof json.version === 'number' && json.version > BACKUP_VERSION) return { kind: 'refused', fault: 'tooNew' };
  try {
    const isWhole = json.checksum === checksum(JSON.stringify(json.content));
    const content = isWhole ? readContent(json.content) : undefined;
    if (content === undefined) return { kind: 'refused', fault: 'damaged' };
    if (content === 'tooNew') return { kind: 'refused', fault: 'tooNew' };
    const madeOn = typeof json.madeOn === 'string' ? json.madeOn : '';
    return { kind: 'ok', backup: { madeOn, isPartial: json.isPartial === true, ...content } };
  } catch {
    // Nested so deeply that it cannot be written out again.
    return { kind: 'refused', fault: 'damaged' };
  }
}
