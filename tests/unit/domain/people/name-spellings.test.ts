import { expect, test } from 'vitest';
import { nameSpellings } from '../../../../src/domain/people/name-spellings.ts';

test('letters with marks are written in two ways', () => {
  expect(nameSpellings('Jörg Kjær')).toEqual([
    ['joerg', 'kjaer'],
    ['jorg', 'kjaer'],
  ]);
  expect(nameSpellings('Jo\u0308rg')).toEqual([['joerg'], ['jorg']]);
  expect(nameSpellings('Łukasz Wałęsa')[1]).toEqual(['lukasz', 'walesa']);
});
