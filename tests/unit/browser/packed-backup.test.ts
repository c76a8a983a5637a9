import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflated } from '../../../src/browser/deflate.ts';
import { packBackup, unpackBackup } from '../../../src/browser/packed-backup.ts';
import { LONGEST_INFLATED, packed } from '../../../src/domain/backup/link.ts';
import { fromBase64url, toBase64url } from '../../../src/domain/backup/base64url.ts';
import { readBackup } from '../../../src/domain/backup/read-backup.ts';
import { writeBackup } from '../../../src/domain/backup/write-backup.ts';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';
import { anyInterview, anyKey, anySettings, anyText } from '../helpers/arbitraries.ts';
import { frozen } from '../helpers/frozen.ts';

const BACKUP = frozen({
  madeOn: '2026-11-20',
  isPartial: false,
  settings: { ...EMPTY_SETTINGS, yourName: 'Alex Kim' },
  interviews: { first: { ...EMPTY_INTERVIEW, company: 'Harbour Foods', answers: { 'one-word': 'hopeful 🙂' } } },
  setAside: {},
});

async function bytesOf(backup: Parameters<typeof packBackup>[0]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await packBackup(backup);
  if (bytes === 'tooLarge') throw new Error('It did not fit.');
  return bytes;
}

const ofText = (text: string): Uint8Array<ArrayBuffer> => packed(text, Buffer.byteLength(text), deflateSync(text));

test('a backup comes back from its link as it was', async () => {
  const link = toBase64url(await bytesOf(BACKUP));
  expect(await unpackBackup(fromBase64url(link) ?? new Uint8Array())).toEqual({ kind: 'ok', backup: BACKUP });
});

test('whatever was written comes back from its link as it would from a file', async () => {
  const maps = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(anyKey, value, { maxKeys: 3 });
  await fc.assert(
    fc.asyncProperty(anySettings, maps(anyInterview), maps(anyText), async (settings, interviews, setAside) => {
      const backup = frozen({ madeOn: '2026-11-20', isPartial: false, settings, interviews, setAside });
      expect(await unpackBackup(await bytesOf(backup))).toEqual(readBackup(writeBackup(backup)));
    }),
  );
});

test('a link cut at any byte is refused as cut short', async () => {
  const bytes = await bytesOf(BACKUP);
  for (let length = 1; length < bytes.length; length += 1) {
    expect(await unpackBackup(bytes.slice(0, length))).toEqual({ kind: 'refused', fault: 'cutShort' });
  }
});

test('a link with one byte changed is refused, or holds the same where the byte meant nothing', async () => {
  const bytes = await bytesOf(BACKUP);
  let refused = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = bytes.map((byte, index) => (index === at ? byte ^ 0x10 : byte));
    const read = await unpackBackup(changed);
    if (read.kind === 'ok') expect(read.backup, `byte ${at}`).toEqual(BACKUP);
    else refused += 1;
  }
  expect(refused).toBeGreaterThan(bytes.length - 5);
});

test('junk behind a link is left alone', async () => {
  const junk = new Uint8Array([...(await bytesOf(BACKUP)), ...Buffer.from('and some more')]);
  expect(await unpackBackup(junk)).toEqual({ kind: 'ok', backup: BACKUP });
});

test('of 50 MiB of deflated zeros no more is inflated than a link may hold', async () => {
  const bomb = Uint8Array.from(deflateSync(Buffer.alloc(50 << 20)));
  expect(bomb.length).toBeLessThan(60_000);
  expect(await inflated(bomb, LONGEST_INFLATED)).toBe('tooLarge');
  expect(await unpackBackup(packed('', 50 << 18, bomb))).toEqual({ kind: 'refused', fault: 'tooLarge' });
  // One that says it is small is stopped at what it says.
  expect(await unpackBackup(packed('', 100, bomb))).toEqual({ kind: 'refused', fault: 'damaged' });
});

test('a store that is too large for a link is not made one', async () => {
  const long = { ...EMPTY_INTERVIEW, answers: { 'went-well': 'x'.repeat(LONGEST_INFLATED) } };
  expect(await packBackup({ ...BACKUP, interviews: { first: long } })).toBe('tooLarge');
});

test.each([
  [new Uint8Array(), 'empty'],
  [new Uint8Array([0, 1, 2]), 'notOurs'],
  [new Uint8Array([2, 1, 2]), 'tooNew'],
  [ofText('{"version":2,"settings":{"version":4},"interviews":{}}'), 'tooNew'],
  [ofText('{"version":1,"settings":{"version":9},"interviews":{}}'), 'tooNew'],
  [ofText('{"version":1,"settings":{"version":4},"interviews":{"first":{"version":99}}}'), 'tooNew'],
  [ofText('{"version":1,"settings":{"version":4},"interviews":{"first":{"version":7,"people":[]}}}'), 'damaged'],
  [ofText('{"version":1,"settings":{"version":4},"interviews":7}'), 'damaged'],
  [ofText('{"version":1,"settings":{"version":4,"__proto__":{"isAdmin":true}},"interviews":{}}'), 'damaged'],
  [ofText(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'damaged'],
  [ofText('words'), 'damaged'],
])('what is no sound link is refused, and it is said why (%#)', async (bytes, fault) => {
  expect(await unpackBackup(bytes)).toEqual({ kind: 'refused', fault });
  expect(Object.prototype).not.toHaveProperty('isAdmin');
});

test('a link of every released version opens', async () => {
  const link = readFileSync(new URL('../fixtures/links/interview-v7.txt', import.meta.url), 'utf8');
  const read = await unpackBackup(fromBase64url(link.trim()) ?? new Uint8Array());
  expect(read).toMatchObject({ kind: 'ok', backup: { interviews: { first: { company: 'Harbour Foods' } } } });
  expect(read.kind === 'ok' && Object.keys(read.backup.interviews.first?.people ?? {})).toHaveLength(3);
});
