import { expect, test } from 'vitest';
import { EMPTY_SETTINGS, parseSettings } from '../../../../src/domain/record/settings.ts';
import { fixture } from '../../helpers/fixture.ts';

test('the settings of the fixture are read as they are', () => {
  expect(parseSettings(fixture('settings-v3'))).toEqual({
    kind: 'ok',
    record: {
      version: 3,
      current: 'first',
      yourName: 'Alex Kim',
      holidays: { '2026-11-11': '', '2026-12-25': 'Christmas Day' },
      invitationLength: '300',
    },
  });
});

test("a newcomer's interview is the first, nobody's name is known, and no day is a holiday", () => {
  expect(EMPTY_SETTINGS).toEqual({ version: 3, current: 'first', yourName: '', holidays: {}, invitationLength: '' });
});

test('settings without the name or the holidays are broken, and the rest of them salvaged', () => {
  expect(
    parseSettings('{"version":3,"current":"second","holidays":{"2026-12-25":""},"invitationLength":"300"}'),
  ).toEqual({
    kind: 'broken',
    salvaged: { version: 3, current: 'second', yourName: '', holidays: { '2026-12-25': '' }, invitationLength: '300' },
  });
  expect(parseSettings('{"version":3,"current":"second","yourName":"Alex","invitationLength":""}')).toEqual({
    kind: 'broken',
    salvaged: { version: 3, current: 'second', yourName: 'Alex', holidays: {}, invitationLength: '' },
  });
});

test('of damaged holidays those are salvaged that can be read', () => {
  const damaged =
    '{"version":3,"current":"first","yourName":"","holidays":{"2026-12-25":"","2026-12-26":true},"invitationLength":""}';
  expect(parseSettings(damaged)).toEqual({
    kind: 'broken',
    salvaged: { ...EMPTY_SETTINGS, holidays: { '2026-12-25': '' } },
  });
});

test('settings of a newer version are shown and not vouched for', () => {
  expect(
    parseSettings(
      '{"version":4,"current":"second","yourName":"Alex","holidays":{},"invitationLength":"","theme":"dark"}',
    ),
  ).toEqual({
    kind: 'tooNew',
    readable: { version: 3, current: 'second', yourName: 'Alex', holidays: {}, invitationLength: '' },
  });
});
