import { expect, test } from 'vitest';
import { mergeSettings } from '../../../../src/domain/record/merge-settings.ts';
import { EMPTY_SETTINGS, type Settings } from '../../../../src/domain/record/settings.ts';
import { frozen } from '../../helpers/frozen.ts';

const EMPTY = frozen(EMPTY_SETTINGS);
const THEIRS: Settings = frozen({
  ...EMPTY_SETTINGS,
  invitationLength: '',
  current: 'theirs',
  yourName: 'Theirs',
  holidays: { '2026-12-25': 'Christmas', '2026-12-26': '' },
});
const OURS: Settings = frozen({
  ...EMPTY_SETTINGS,
  invitationLength: '',
  current: 'ours',
  yourName: 'Ours',
  holidays: { '2026-11-11': '', '2026-12-25': 'Noël' },
});

test('merging keeps our settings, and their name where we have none', () => {
  expect(mergeSettings({ ...EMPTY, yourName: 'Alex' }, EMPTY).yourName).toBe('Alex');
  expect(mergeSettings(THEIRS, OURS)).toMatchObject({ version: 4, current: 'ours', yourName: 'Ours' });
  expect(mergeSettings(EMPTY, OURS)).toEqual(OURS);
  expect(mergeSettings(THEIRS, EMPTY)).toEqual({ ...THEIRS, current: 'first' });
});

test('merging keeps every holiday of both, and ours where both have one', () => {
  expect(mergeSettings(THEIRS, OURS).holidays).toEqual({ '2026-11-11': '', '2026-12-25': 'Noël', '2026-12-26': '' });
});
