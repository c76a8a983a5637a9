/*
 * A backup under a password, as a file:
 *
 *   { "afterTheInterview": "sealed", "version": 1, "madeOn": "2026-11-20",
 *     "cipher": "AES-256-GCM", "derivation": "PBKDF2-SHA-256", "rounds": 600000, "salt": "…", "iv": "…",
 *     "checksum": "9f3ac01b", "data": "…" }
 *
 * `data` is the text of a backup (backup.ts), encrypted; it, `salt` and `iv` are base64. The checksum is of everything that is
 * needed to open it, so that a file that was damaged is told from a wrong password before one is asked for.
 */
import { isCalendarDate } from '../dates/calendar-date.ts';
import type { JsonObject } from '../record/json-readers.ts';
import { BACKUP_MARK } from './backup.ts';
import { checksum } from './checksum.ts';

export const SEALED = 'sealed';

const SEALED_VERSION = 1;
const CIPHER = { cipher: 'AES-256-GCM', derivation: 'PBKDF2-SHA-256' } as const;

/** How often a password is hashed: what OWASP asks of PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;

/** More rounds than these are never tried: a file could ask for hours of work. */
const MOST_ROUNDS = 10_000_000;

export type Sealed = {
  readonly madeOn: string;
  readonly rounds: number;
  /** Base64, as are `iv` and `data`. */
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
};

/**
 * What besides the password has a say in the key and the cipher; a change of it keeps the file from being opened.
 * @example boundTo({ rounds: 600000, salt: 'c2FsdA==', iv: 'aXY=' }) // '[1,600000,"c2FsdA==","aXY="]'
 */
export function boundTo({ rounds, salt, iv }: Pick<Sealed, 'rounds' | 'salt' | 'iv'>): string {
  return JSON.stringify([SEALED_VERSION, rounds, salt, iv]);
}

/**
 * The text of the file that holds a sealed backup.
 * @example JSON.parse(writeSealed(sealed)).rounds // 600000
 */
export function writeSealed(sealed: Sealed): string {
  const { madeOn, rounds, salt, iv, data } = sealed;
  const envelope = { [BACKUP_MARK]: SEALED, version: SEALED_VERSION, madeOn, ...CIPHER, rounds, salt, iv };
  return `${JSON.stringify({ ...envelope, checksum: checksum(boundTo(sealed) + data), data }, null, 2)}\n`;
}

const isBase64 = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(value);

/**
 * Reads what a sealed file says.
 * @param json an object with the mark of ours, of which nothing else is known
 * @returns why not, where it cannot be opened with any password
 * @example readSealed({ afterTheInterview: 'sealed', version: 2 }) // 'tooNew'
 */
export function readSealed(json: JsonObject): Sealed | 'tooNew' | 'damaged' {
  const { version, rounds, salt, iv, data, cipher, derivation } = json;
  if (typeof version === 'number' && version > SEALED_VERSION) return 'tooNew';
  const isKnown = cipher === CIPHER.cipher && derivation === CIPHER.derivation;
  const isBounded = typeof rounds === 'number' && Number.isInteger(rounds) && rounds >= 1 && rounds <= MOST_ROUNDS;
  if (!isKnown || !isBounded || !isBase64(salt) || !isBase64(iv) || !isBase64(data)) return 'damaged';
  const madeOn = typeof json.madeOn === 'string' && isCalendarDate(json.madeOn) ? json.madeOn : '';
  const sealed = { madeOn, rounds, salt, iv, data };
  return json.checksum === checksum(boundTo(sealed) + data) ? sealed : 'damaged';
}
