import { expect, test } from 'vitest';
import { linesOf } from '../../../../../src/domain/people/paste/text-lines.ts';

const kinds = (text: string): readonly string[] => linesOf(text).map(({ kind }) => kind);

test('a line is a person or a remark about one', () => {
  expect(kinds('Maya Chen\nOrganizer')).toEqual(['people', 'remark']);
});

test('the lines around a signature are told from what is in it', () => {
  expect(kinds('Many thanks,\n\nT: 416-555-0134 | m@example.org\n--\n_____\nSent from my phone\nThey decide.')).toEqual(
    [...['closing', 'blank', 'contact', 'closing', 'rule', 'sent', 'words']],
  );
});
