import { createRequire } from 'node:module';
import fc from 'fast-check';
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

test('hostile cards come back whole from another program, and nothing gets out of its line', () => {
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
    }),
    HOSTILE_RUNS,
  );
});
