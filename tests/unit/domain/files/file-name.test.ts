import { expect, test } from 'vitest';
import { fileNameOf } from '../../../../src/domain/files/file-name.ts';
import { frozen } from '../../helpers/frozen.ts';

test('a file is named after what it is about and its day, without what is not known', () => {
  expect(fileNameOf(frozen(['interview-reflection', 'Harbour Foods', '', '2026-11-20']), 'md')).toBe(
    'interview-reflection-harbour-foods-2026-11-20.md',
  );
  expect(fileNameOf(frozen(['thank-you-note', ' ', '2026-11-20']), 'txt')).toBe('thank-you-note-2026-11-20.txt');
});

test.each([
  ['another folder', '../up\\and/away', 'up-and-away'],
  ['an ending of its own', 'Harbour.exe', 'harbour-exe'],
  ['signs that a system refuses', 'A:B*C?"D"<E>|F', 'a-b-c-d-e-f'],
  ['letters with marks and other alphabets', 'Élan 東京 हिन्दी', 'élan-東京-हिन्दी'],
  ['more than thirty signs', '𝒜'.repeat(60), '𝒜'.repeat(30)],
])('a company that would write %s in its name becomes letters, digits and hyphens', (_, company, written) => {
  expect(fileNameOf(frozen(['note', company]), 'txt')).toBe(`note-${written}.txt`);
});
