import { createRequire } from 'node:module';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { contactsFile, splitName, type ContactCard } from '../../../../src/domain/files/contacts-file.ts';
import { frozen } from '../../helpers/frozen.ts';
import { asReadBack, HOSTILE_RUNS, hostileText, soundLines } from '../../helpers/hostile-text.ts';

type VcfValue = { valueOf(): string };

/** vcf comes without types; it finds the lines, names and parameters, and leaves the values escaped. */
type Vcf = new () => { parse(card: string): { data: Record<string, VcfValue | readonly VcfValue[] | undefined> } };
const VCard = createRequire(import.meta.url)('vcf') as Vcf;

const DETAILS = frozen({ stamp: new Date('2026-11-03T14:05:06Z'), nameless: 'Interviewer' });

const FIELDS = ['fn', 'family', 'given', 'prefix', 'suffix', 'org', 'title', 'email', 'tel', 'note'] as const;
type Field = (typeof FIELDS)[number];
type ReadCard = Readonly<Record<Field, string>>;

/** A card out of its properties, `n` in parts, where nothing stands for an empty text. */
function readCard(valueOf: (name: string) => unknown, parts: readonly unknown[]): ReadCard {
  const [family, given, , prefix, suffix] = parts;
  const values = { fn: valueOf('fn'), family, given, prefix, suffix, ...readFields(valueOf) };
  return Object.fromEntries(FIELDS.map((field) => [field, values[field] ?? ''])) as ReadCard;
}

function readFields(valueOf: (name: string) => unknown) {
  const [org, title, email] = [valueOf('org'), valueOf('title'), valueOf('email')];
  return { org, title, email, tel: valueOf('tel'), note: valueOf('note') };
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

function readByVcf(file: string): ReadCard {
  const { data } = new VCard().parse(file);
  const raw = (name: string) => [data[name]].flat()[0]?.valueOf();
  const parts = (raw('n') ?? '').split(/(?<=(?<!\\)(?:\\\\)*);/).map((part) => unescaped(part));
  return readCard((name) => unescaped(raw(name) ?? ''), parts);
}

function readByIcal(file: string): ReadCard {
  const card = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return readCard((name) => card.getFirstPropertyValue(name), card.getFirstPropertyValue('n') as unknown as string[]);
}

/** What stands on the line of a field: the parts of a name share one. */
function textsBeside(field: Field, card: ReadCard): readonly string[] {
  const parts = ['family', 'given', 'prefix', 'suffix'] as const;
  return parts.some((part) => part === field) ? parts.map((part) => card[part]) : [card[field]];
}

/**
 * ical.js 2.2.1 leaves `\;` as it is where a value has one part, does not end a part of a name after a backslash, and
 * drops every backslash of a phone number.
 */
function isMisreadByIcal(field: Field, wanted: ReadCard): boolean {
  const texts = textsBeside(field, wanted);
  if (texts.length > 1) return texts.some((text) => text.endsWith('\\'));
  if (field === 'tel' && wanted.tel.includes('\\')) return true;
  return field !== 'org' && wanted[field].includes(';');
}

function only(card: ReadCard, fields: readonly Field[]): Partial<ReadCard> {
  return Object.fromEntries(fields.map((field) => [field, card[field]]));
}

function lineReadBack(text: string): string {
  const words = asReadBack(text).split(/[^\S\u3000]+/u);
  return words.join(' ').trim();
}

/** The first of the values that a field holds. */
function firstReadBack(text: string): string {
  const values = lineReadBack(text).split(/;(?![a-z-]+=)/i);
  return values.map((value) => value.trim()).find((value) => value !== '') ?? '';
}

/** An address is one line. */
function firstLineOf(text: string): string {
  return asReadBack(text).trim().split('\n')[0] ?? '';
}

function wantedOf({ name, role, company, email, phone, note }: ContactCard): ReadCard {
  const [fullName, title] = [lineReadBack(name), lineReadBack(role)];
  const [address, tel] = [firstReadBack(firstLineOf(email)), firstReadBack(phone)];
  const fn = fullName || address || title || DETAILS.nameless;
  const read = { org: lineReadBack(company), title, email: address, tel, note: asReadBack(note) };
  const kept = { ...read, note: read.note.trim() === '' ? '' : read.note };
  return { fn, ...(fullName === '' ? { ...splitName(''), given: fn } : splitName(fn)), ...kept };
}

const hostileCard: fc.Arbitrary<ContactCard> = fc.record({
  ...{ uid: hostileText, name: hostileText, role: hostileText, company: hostileText },
  ...{ email: hostileText, phone: hostileText, note: hostileText, pronounced: hostileText },
});

test('hostile cards come back whole from two other programs, and nothing gets out of its line', () => {
  let compared = 0;
  fc.assert(
    fc.property(hostileCard, (card) => {
      const file = contactsFile(frozen([card]), DETAILS);
      const lines = soundLines(file);
      expect(lines.filter((line) => /^(BEGIN|END|VERSION|FN|N):/.test(line))).toHaveLength(5);
      expect(lines.filter((line) => !/^[A-Z-]+(;TYPE=\w+)?:/.test(line))).toEqual([]);

      const wanted = wantedOf(card);
      const { prefix, given, family, suffix } = wanted;
      expect(
        [prefix, given, family, suffix]
          .filter((part) => part !== '')
          .join(' ')
          .replaceAll(',', ''),
      ).toBe(wanted.fn.replaceAll(',', ''));
      expect(readByVcf(file)).toEqual(wanted);
      const ofIcal = FIELDS.filter((field) => !isMisreadByIcal(field, wanted));
      expect(only(readByIcal(file), ofIcal)).toEqual(only(wanted, ofIcal));
      compared += ofIcal.length;
    }),
    HOSTILE_RUNS,
  );
  // Of ten fields a card: enough to be worth the name.
  expect(compared / HOSTILE_RUNS.numRuns).toBeGreaterThan(6);
});
