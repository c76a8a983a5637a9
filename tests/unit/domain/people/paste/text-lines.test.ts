import { expect, test } from 'vitest';
import { linesOf, piecesOf, roleIn } from '../../../../../src/domain/people/paste/text-lines.ts';

const kinds = (text: string): readonly string[] => linesOf(text).map(({ kind }) => kind);

test('each line is what it says', () => {
  expect(kinds('Maya Chen\nOrganizer')).toEqual(['words', 'remark']);
  expect(kinds('Many thanks,\n\nGuests\nT: 416-555-0134 | m@example.org\n___\nDesign lead\nThey decide.')).toEqual([
    'closing',
    'blank',
    'head',
    'contact',
    'blank',
    'role',
    'words',
  ]);
});

test('a list is cut behind semicolons and addresses, and not in quotation marks', () => {
  expect(piecesOf('"Chen, Maya; HR" <m@example.org>, Sam <s@example.org>; Amy Ng')).toEqual([
    '"Chen, Maya; HR" <m@example.org>',
    'Sam <s@example.org>',
    'Amy Ng',
  ]);
});

test('a job is said without its label', () => {
  expect(roleIn(' Title: Design Lead | Harbour Foods')).toBe('Design Lead, Harbour Foods');
});
