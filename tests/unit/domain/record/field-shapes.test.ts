import { expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, INTERVIEW_VERSION } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_OTHER_VERSION } from '../../../../src/domain/record/other-version.ts';
import { parseInterview } from '../../../../src/domain/record/parse-interview.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import { EMPTY_SETTINGS, parseSettings, SETTINGS_VERSION } from '../../../../src/domain/record/settings.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';

type Fields = Readonly<Record<string, unknown>>;

const interview = JSON.parse(fixture(NEWEST_INTERVIEW)) as Fields;
const settings = JSON.parse(fixture(`settings-v${SETTINGS_VERSION}`)) as Fields;

/** The first entry of a map of the stored interview. */
const firstOf = (map: string): Fields => Object.values(interview[map] as Readonly<Record<string, Fields>>)[0] ?? {};

const SHAPES: readonly (readonly [of: string, now: Fields, stored: Fields])[] = [
  ['an interview', EMPTY_INTERVIEW, interview],
  ['its agreement', EMPTY_AGREEMENT, interview.agreement as Fields],
  ['a note', EMPTY_NOTE, firstOf('notes')],
  ['its recipient', EMPTY_NOTE.recipient, firstOf('notes').recipient as Fields],
  ['a person', EMPTY_PERSON, firstOf('people')],
  ['something promised', EMPTY_PROMISE, firstOf('promised')],
  ['another version', EMPTY_OTHER_VERSION, firstOf('otherVersions')],
  ['the settings', EMPTY_SETTINGS, settings],
];

test.each(SHAPES)('%s has exactly the fields that its version was stored with', (of, now, stored) => {
  expect(
    Object.keys(now).toSorted(),
    `The fields of ${of} are others than in the fixture of this version. A record that was stored before would be set ` +
      'aside on the next visit: raise the version, add a step to migrations.ts and a fixture of the new version, and ' +
      'leave the fixtures of released versions as they are.',
  ).toEqual(Object.keys(stored).toSorted());
});

test('a record that was stored by this very version is sound, whole and unchanged', () => {
  expect(parseInterview(fixture(NEWEST_INTERVIEW))).toEqual({ kind: 'ok', record: interview });
  expect(parseSettings(fixture(`settings-v${SETTINGS_VERSION}`))).toEqual({ kind: 'ok', record: settings });
  expect([interview.version, settings.version]).toEqual([INTERVIEW_VERSION, SETTINGS_VERSION]);
});
