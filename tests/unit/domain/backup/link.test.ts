import { expect, test } from 'vitest';
import { packed, readLinkText, textForLink, unpacked } from '../../../../src/domain/backup/link.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { frozen } from '../../helpers/frozen.ts';

const BACKUP = frozen({
  madeOn: '2026-11-20',
  isPartial: false,
  settings: EMPTY_SETTINGS,
  interviews: { first: { ...EMPTY_INTERVIEW, company: 'Harbour Foods' } },
  setAside: {},
});

test('the text of a link holds what was written and no empty fields', () => {
  expect(JSON.parse(textForLink(BACKUP))).toEqual({
    version: 1,
    madeOn: '2026-11-20',
    settings: { version: 4 },
    interviews: { first: { version: 7, company: 'Harbour Foods' } },
  });
  expect(readLinkText(textForLink(BACKUP))).toEqual({ kind: 'ok', backup: BACKUP });
});

test('a header stands before what is deflated, and what follows is left', () => {
  const deflated = new Uint8Array([1, 2, 3]);
  const bytes = packed('{}', 2, deflated);
  expect(bytes).toHaveLength(14);
  const opened = unpacked(Uint8Array.from([...bytes, 9]));
  expect(opened.kind === 'ok' && [opened.length, ...opened.deflated]).toEqual([2, 1, 2, 3]);
  expect(opened.kind === 'ok' && [opened.isWhole('{}'), opened.isWhole('[]')]).toEqual([true, false]);
  expect(unpacked(new Uint8Array())).toEqual({ kind: 'refused', fault: 'empty' });
});

test('it stays known that something was left out', () => {
  const partial = frozen({ ...BACKUP, isPartial: true });
  expect(readLinkText(textForLink(partial))).toEqual({ kind: 'ok', backup: partial });
});
