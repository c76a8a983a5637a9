import { expect, test } from 'vitest';
import { EMPTY_SETTINGS, parseSettings } from '../../../../src/domain/record/settings.ts';
import { fixture } from '../../helpers/fixture.ts';

const NEVER_BACKED_UP = { backedUpOn: '', backedUpAs: '', keptSince: '', remindAgainOn: '' };
const NO_BACKUP = JSON.stringify(NEVER_BACKED_UP).slice(1, -1);

test('the settings of the fixture are read as they are', () => {
  expect(parseSettings(fixture('settings-v4'))).toEqual({
    kind: 'ok',
    record: {
      version: 4,
      current: 'first',
      yourName: 'Alex Kim',
      holidays: { '2026-11-11': '', '2026-12-25': 'Christmas Day' },
      invitationLength: '300',
      ...{ backedUpOn: '2026-11-20', backedUpAs: '9f3ac01b', keptSince: '2026-11-03', remindAgainOn: '' },
    },
  });
});

test("a newcomer's interview is the first, nobody's name is known, no day is a holiday, and nothing is backed up", () => {
  expect(EMPTY_SETTINGS).toEqual({
    ...{ version: 4, current: 'first', yourName: '', holidays: {}, invitationLength: '' },
    ...NEVER_BACKED_UP,
  });
});

test('settings without the name or the holidays are broken, and the rest of them salvaged', () => {
  expect(
    parseSettings(
      `{"version":4,"current":"second","holidays":{"2026-12-25":""},"invitationLength":"300",${NO_BACKUP}}`,
    ),
  ).toEqual({
    kind: 'broken',
    salvaged: {
      version: 4,
      current: 'second',
      yourName: '',
      holidays: { '2026-12-25': '' },
      invitationLength: '300',
      ...NEVER_BACKED_UP,
    },
  });
  expect(
    parseSettings(`{"version":4,"current":"second","yourName":"Alex","invitationLength":"",${NO_BACKUP}}`),
  ).toEqual({
    kind: 'broken',
    salvaged: {
      version: 4,
      current: 'second',
      yourName: 'Alex',
      holidays: {},
      invitationLength: '',
      ...NEVER_BACKED_UP,
    },
  });
});

test('of damaged holidays those are salvaged that can be read', () => {
  const damaged = `{"version":4,"current":"first","yourName":"","holidays":{"2026-12-25":"","2026-12-26":true},"invitationLength":"",${NO_BACKUP}}`;
  expect(parseSettings(damaged)).toEqual({
    kind: 'broken',
    salvaged: { ...EMPTY_SETTINGS, holidays: { '2026-12-25': '' } },
  });
});

test('settings of a newer version are shown and not vouched for', () => {
  expect(
    parseSettings(
      `{"version":5,"current":"second","yourName":"Alex","holidays":{},"invitationLength":"",${NO_BACKUP},"theme":"dark"}`,
    ),
  ).toEqual({
    kind: 'tooNew',
    readable: {
      version: 4,
      current: 'second',
      yourName: 'Alex',
      holidays: {},
      invitationLength: '',
      ...NEVER_BACKED_UP,
    },
  });
});
