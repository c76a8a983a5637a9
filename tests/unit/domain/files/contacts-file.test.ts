import { expect, test } from 'vitest';
import { contactsFile, splitName, type ContactCard } from '../../../../src/domain/files/contacts-file.ts';
import { frozen } from '../../helpers/frozen.ts';
import { soundLines } from '../../helpers/hostile-text.ts';

const DETAILS = frozen({ stamp: new Date('2026-11-03T14:05:06.789Z'), nameless: 'Interviewer' });

const MAYA: ContactCard = frozen({
  uid: 'first-p1@after-the-interview',
  name: 'Maya Chen',
  role: 'Lead; design, research',
  company: 'Harbour Foods, Inc.',
  email: 'maya@example.org',
  phone: '+1 902 555 0100;ext=7',
  note: 'Met on November 3.\nThe night buses; 3,000 riders \\ day',
  pronounced: 'MY-ah',
});

const NOBODY: ContactCard = frozen({
  uid: 'first-p2@after-the-interview',
  ...{ name: '', role: '', company: '', email: '', phone: '', note: '', pronounced: '' },
});

const linesOf = (card: Partial<ContactCard>) => soundLines(contactsFile(frozen([{ ...NOBODY, ...card }]), DETAILS));

test('a person is written as the standard asks', () => {
  expect(linesOf(MAYA)).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'UID:first-p1@after-the-interview',
    'REV:20261103T140506Z',
    'FN:Maya Chen',
    'N:Chen;Maya;;;',
    'X-PHONETIC-FIRST-NAME:MY-ah',
    'ORG:Harbour Foods\\, Inc.',
    'TITLE:Lead\\; design\\, research',
    'EMAIL;TYPE=INTERNET:maya@example.org',
    'TEL:+1 902 555 0100\\;ext=7',
    'NOTE:Met on November 3.\\nThe night buses\\; 3\\,000 riders \\\\ day',
    'END:VCARD',
  ]);
});

test('several people are several cards in one file', () => {
  const lines = soundLines(contactsFile(frozen([MAYA, NOBODY]), DETAILS));
  expect(lines.filter((line) => line === 'BEGIN:VCARD')).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([`UID:${MAYA.uid}`, `UID:${NOBODY.uid}`]);
});

test('nobody is nobody', () => {
  expect(contactsFile(frozen([]), DETAILS)).toBe('');
});

test('what is not known leaves no trace', () => {
  expect(linesOf({ name: 'Maya Chen', role: ' ', note: ' \n' })).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'UID:first-p2@after-the-interview',
    'REV:20261103T140506Z',
    'FN:Maya Chen',
    'N:Chen;Maya;;;',
    'END:VCARD',
  ]);
});

test.each<[Partial<ContactCard>, string]>([
  [{ email: 'maya@example.org', role: 'Design lead' }, 'maya@example.org'],
  [{ role: 'Design lead', company: 'Harbour Foods' }, 'Design lead'],
  [{ name: ' \u0000 ', company: 'Harbour Foods' }, 'Interviewer'],
])('someone without a name goes by what is known of them: %j', (card, shown) => {
  const lines = linesOf(card);
  expect(lines).toContain(`FN:${shown}`);
  expect(lines).toContain(`N:;${shown};;;`);
});

test('a name that was typed over several lines or spaces is one line', () => {
  expect(linesOf({ name: ' Maya\r\n  Chen ' })).toContain('N:Chen;Maya;;;');
});

test('a hint of several words on how a name is said stays in the note', () => {
  expect(linesOf({ ...MAYA, pronounced: 'MY-ah CHEN' }).join('\n')).not.toContain('PHONETIC');
  expect(linesOf({ pronounced: 'MY-ah' }).join('\n')).not.toContain('PHONETIC');
});

test.each([
  ['Maya Chen', 'Maya', 'Chen'],
  ['Mary Ann Evans', 'Mary Ann', 'Evans'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Oscar De La Hoya', 'Oscar', 'De La Hoya'],
  ['Ursula von der Leyen', 'Ursula', 'von der Leyen'],
  ['Van Morrison', 'Van', 'Morrison'],
  ['de la Cruz', 'de', 'la Cruz'],
  ['Simone Smith-de Beauvoir', 'Simone Smith-de', 'Beauvoir'],
  ['Cher', 'Cher', ''],
  ['', '', ''],
  ['山田太郎', '山田太郎', ''],
  ['山田　太郎', '山田　太郎', ''],
  ['김 민수', '김 민수', ''],
  ['さくら もも', 'さくら もも', ''],
  ['M. Night Shyamalan', 'M. Night', 'Shyamalan'],
  ['Anna V', 'Anna', 'V'],
])('%j is given %j, family %j', (name, given, family) => {
  expect(splitName(name)).toEqual({ prefix: '', given, family, suffix: '' });
});

test.each([
  ['Martin Luther King Jr.', 'King;Martin Luther;;;Jr.'],
  ['Amy Ng, PhD', 'Ng;Amy;;;PhD'],
  ['Amy Ng, MD, PhD', 'Ng;Amy;;;MD\\, PhD'],
  ['Dr. Ludwig van Beethoven', 'van Beethoven;Ludwig;;Dr.;'],
  ['Prof. Dr. Amy Ng', 'Ng;Amy;;Prof. Dr.;'],
  ['Dr. Ng', 'Ng;;;Dr.;'],
  ['Cher, PhD', ';Cher;;;PhD'],
  ['Jr.', ';Jr.;;;'],
  ['Ng, Amy', 'Amy;Ng\\,;;;'],
])('what stands around the name %j stays out of it: %s', (name, parts) => {
  expect(linesOf({ name })).toContain(`N:${parts}`);
});

test('several numbers and addresses are a property each', () => {
  const both = { email: 'maya@example.org; m.chen@example.org;', phone: '416-555-0199;+1 902 555 0100;ext=7' };
  const lines = linesOf({ ...MAYA, ...both });
  expect(lines.filter((line) => /^(?:EMAIL|TEL)/.test(line))).toEqual([
    'EMAIL;TYPE=INTERNET:maya@example.org',
    'EMAIL;TYPE=INTERNET:m.chen@example.org',
    'TEL:416-555-0199',
    'TEL:+1 902 555 0100\\;ext=7',
  ]);
  expect(linesOf({ email: both.email })).toContain('FN:maya@example.org');
});

test('the wide space of a Japanese name stays', () => {
  expect(linesOf({ name: '山田　太郎' })).toContain('N:;山田　太郎;;;');
});
