import { expect, test } from 'vitest';
import {
  contactsIn,
  emailContradicts,
  emailFits,
  isShared,
  nameInEmail,
} from '../../../../src/domain/people/contact-details.ts';

test.each([
  ['maya.chen@example.org', 'Maya Chen'],
  ['maya_chen2+work@example.org', 'Maya Chen'],
  ['ludwig.van.berg@example.org', 'Ludwig van Berg'],
  ['maya@example.org', ''],
  ['m.chen@example.org', ''],
  ['careers@example.org', ''],
])('the address %s spells %j', (email, name) => {
  expect(nameInEmail(email)).toBe(name);
});

test('a number keeps its form and its extension, and a date or a sum is none', () => {
  expect(contactsIn('T: (416) 555-0134 x12').phones).toEqual(['(416) 555-0134 x12']);
  expect(contactsIn('tel:+14165550134').phones).toEqual(['+14165550134']);
  expect(contactsIn('+44 (0)20 7946 0958 ext. 12').phones).toEqual(['+44 (0)20 7946 0958 ext. 12']);
  for (const text of ['$1200000', '12345678901234567', '2026-11-20', '123 456 789#', '+1 647-555-0123,,12#'])
    expect(contactsIn(text).phones).toEqual([]);
});

test('an address is found where it stands, once, and leaves the words around it', () => {
  expect(contactsIn('Maya <m@example.org>')).toEqual({ emails: ['m@example.org'], phones: [], text: 'Maya <\t>' });
  expect(contactsIn('m@example.org<mailto:M@example.org?subject=Hi>').emails).toEqual(['m@example.org']);
  expect(contactsIn('maya@example.org. Or (sam@example.org)?').emails).toEqual(['maya@example.org', 'sam@example.org']);
  expect(contactsIn('maya@example, @example.org, a@@example.org').emails).toEqual([]);
});

test.each([
  ...['maya@', 'chen@', 'mchen@', 'm.chen@', 'chenm@', 'maya.chen2@', 'mc@', 'maya+work@'].map((local) => [
    local,
    'Maya Chen',
  ]),
  ['juergen.mueller@', 'Jürgen Müller'],
  ['jurgen.muller@', 'Jürgen Müller'],
  ['soeren.kjaer@', 'Søren Kjær'],
  ['mj.garcia@', 'María José García-Lopez'],
  ['amyng@', 'Dr. Amy Ng'],
])('the address %s fits %s', (local, name) => {
  expect(emailFits(`${local}example.org`, name)).toBe(true);
});

test.each([
  ['samantha@', 'Sam Rivera'],
  ['ming@', 'Amy Ng'],
  ['lichen@', 'Maya Chen'],
  ['atlantic@', 'Sam Rivera'],
  ['m@', 'Maya Chen'],
])('the address %s does not fit %s', (local, name) => {
  expect(emailFits(`${local}example.org`, name)).toBe(false);
});

test('an address contradicts a name when it spells another, and a department’s is no one person’s', () => {
  expect(emailContradicts('sam.rivera@example.org', 'Maya Chen')).toBe(true);
  expect(emailContradicts('alex.smith@example.org', 'Anh Le')).toBe(true);
  expect(emailContradicts('peggy@example.org', 'Margaret Chen')).toBe(false);
  expect(emailContradicts('sam.rivera@example.org', '王小明')).toBe(false);
  expect(['careers@x.org', 'no-reply@x.org', 'room412@x.org', 'hr-team@x.org'].every(isShared)).toBe(true);
  expect(['hrvoje@x.org', 'roomi@x.org', 'peoplesmith@x.org'].some(isShared)).toBe(false);
});
