import { expect, test } from 'vitest';
import { EMPTY_SETTINGS, mergeSettings, parseSettings } from '../../../src/domain/settings.ts';
import { fixture } from '../helpers/fixture.ts';
import { frozen } from '../helpers/frozen.ts';

test('the settings of the fixture are read as they are', () => {
  expect(parseSettings(fixture('settings-v1'))).toEqual({
    kind: 'ok',
    record: { version: 1, current: 'first', yourName: 'Alex Kim' },
  });
});

test("a newcomer's interview is the first, and nobody's name is known", () => {
  expect(EMPTY_SETTINGS).toEqual({ version: 1, current: 'first', yourName: '' });
});

test('settings without the name are broken, and the rest of them salvaged', () => {
  expect(parseSettings('{"version":1,"current":"second"}')).toEqual({
    kind: 'broken',
    salvaged: { version: 1, current: 'second', yourName: '' },
  });
});

test('settings of a newer version are shown and not vouched for', () => {
  expect(parseSettings('{"version":2,"current":"second","yourName":"Alex","theme":"dark"}')).toEqual({
    kind: 'tooNew',
    readable: { version: 1, current: 'second', yourName: 'Alex' },
  });
});

test('merging keeps our settings, and their name where we have none', () => {
  expect(mergeSettings({ ...EMPTY_SETTINGS, yourName: 'Alex' }, EMPTY_SETTINGS).yourName).toBe('Alex');
  const theirs = frozen({ version: 1, current: 'theirs', yourName: 'Theirs' } as const);
  const ours = frozen({ version: 1, current: 'ours', yourName: 'Ours' } as const);
  expect(mergeSettings(theirs, ours)).toEqual(ours);
  expect(mergeSettings(theirs, EMPTY_SETTINGS)).toEqual({ ...EMPTY_SETTINGS, yourName: 'Theirs' });
});
