import { expect, test } from 'vitest';
import {
  emailContradicts,
  emailFits,
  emailsIn,
  nameInEmail,
  phonesIn,
} from '../../../../src/domain/people/contact-details.ts';

test.each([
  ['maya.chen@example.org', 'Maya Chen'],
  ['maya_chen2+work@example.org', 'Maya Chen'],
  ['ludwig.van.der.berg@example.org', 'Ludwig van der Berg'],
  ['ana.de.leon@example.org', 'Ana de Leon'],
  ['maya@example.org', ''],
  ['m.chen@example.org', ''],
  ['careers@example.org', ''],
  ['human.resources@example.org', ''],
])('the address %s spells %j', (email, name) => {
  expect(nameInEmail(email)).toBe(name);
});

test('a number keeps its form and its extension', () => {
  expect(phonesIn('T: (416) 555-0134 x12')[0]?.text).toBe('(416) 555-0134 x12');
  expect(phonesIn('tel:+14165550134').map(({ text }) => text)).toEqual(['+14165550134']);
  expect(phonesIn('$1200000 12345678901234567 2026-11-20')).toEqual([]);
});

test('an address in a link is found where it stands', () => {
  expect(emailsIn('Maya <mailto:maya@example.org>')).toEqual([{ start: 6, end: 29, text: 'maya@example.org' }]);
  expect(emailsIn('maya@example.org. Or (sam@example.org)?').map(({ text }) => text)).toEqual([
    'maya@example.org',
    'sam@example.org',
  ]);
  expect(emailsIn('maya@example, @example.org, a@@example.org')).toEqual([]);
});

test('an address fits a name with which it shares a word, and contradicts one only when it spells another', () => {
  expect(emailFits('m.chen@example.org', 'Maya Chén')).toBe(true);
  expect(emailContradicts('sam.rivera@example.org', 'Maya Chen')).toBe(true);
  expect(emailContradicts('careers@example.org', 'Maya Chen')).toBe(false);
  expect(emailContradicts('sam.rivera@example.org', '')).toBe(false);
});
