/* Every version of a stored document there was before the newest, with what it has become, said a second time. */
import { EMPTY_INTERVIEW, INTERVIEW_VERSION } from '../../../src/domain/record/interview.ts';
import { INTERVIEW_MIGRATIONS, SETTINGS_MIGRATIONS } from '../../../src/domain/record/migrations.ts';
import type { ParsedDocument } from '../../../src/domain/record/parse-document.ts';
import { parseInterview } from '../../../src/domain/record/parse-interview.ts';
import { EMPTY_SETTINGS, parseSettings, SETTINGS_VERSION } from '../../../src/domain/record/settings.ts';
import {
  anyInterviewV1,
  anyInterviewV2,
  anyInterviewV3,
  anyInterviewV4,
  anyInterviewV5,
  anySettingsV1,
  anySettingsV2,
} from './arbitraries.ts';
import {
  isInterviewDocument,
  isInterviewV1Document,
  isInterviewV2Document,
  isInterviewV3Document,
  isInterviewV4Document,
  isInterviewV5Document,
  isSettingsDocument,
  isSettingsV1Document,
  isSettingsV2Document,
} from './document-oracle.ts';
import { fixture } from './fixture.ts';
import { frozen } from './frozen.ts';
import { agreementOfV2, NEW_IN_INTERVIEW, notesAndPeopleOfV4, notesOfV5, type Document } from './migrated.ts';

/** Each of them: how it is read, an old one, what is added and changed, and generated ones. */
export const OLD_DOCUMENTS = [
  {
    ...{ name: 'an interview', version: 1, newest: INTERVIEW_VERSION as number },
    parse: parseInterview as (text: string) => ParsedDocument<Document>,
    old: frozen(JSON.parse(fixture('interview-v1')) as Document),
    added: NEW_IN_INTERVIEW as Document,
    changed: notesAndPeopleOfV4,
    empty: EMPTY_INTERVIEW as Document,
    migrations: INTERVIEW_MIGRATIONS,
    anyOld: anyInterviewV1,
    isSoundOld: isInterviewV1Document,
    isSound: isInterviewDocument,
  },
  {
    ...{ name: 'an interview', version: 2, newest: INTERVIEW_VERSION as number },
    parse: parseInterview as (text: string) => ParsedDocument<Document>,
    old: frozen(JSON.parse(fixture('interview-v2')) as Document),
    added: { calendarId: '', deletedOn: '', promised: {} } as Document,
    changed: (document: Document): Document => ({
      ...notesAndPeopleOfV4(document),
      agreement: agreementOfV2(document.agreement),
    }),
    empty: EMPTY_INTERVIEW as Document,
    migrations: INTERVIEW_MIGRATIONS,
    anyOld: anyInterviewV2,
    isSoundOld: isInterviewV2Document,
    isSound: isInterviewDocument,
  },
  {
    ...{ name: 'an interview', version: 3, newest: INTERVIEW_VERSION as number },
    parse: parseInterview as (text: string) => ParsedDocument<Document>,
    old: frozen(JSON.parse(fixture('interview-v3')) as Document),
    added: { deletedOn: '', promised: {} } as Document,
    changed: notesAndPeopleOfV4,
    empty: EMPTY_INTERVIEW as Document,
    migrations: INTERVIEW_MIGRATIONS,
    anyOld: anyInterviewV3,
    isSoundOld: isInterviewV3Document,
    isSound: isInterviewDocument,
  },
  {
    ...{ name: 'an interview', version: 4, newest: INTERVIEW_VERSION as number },
    parse: parseInterview as (text: string) => ParsedDocument<Document>,
    old: frozen(JSON.parse(fixture('interview-v4')) as Document),
    added: { promised: {} } as Document,
    changed: notesAndPeopleOfV4,
    empty: EMPTY_INTERVIEW as Document,
    migrations: INTERVIEW_MIGRATIONS,
    anyOld: anyInterviewV4,
    isSoundOld: isInterviewV4Document,
    isSound: isInterviewDocument,
  },
  {
    ...{ name: 'an interview', version: 5, newest: INTERVIEW_VERSION as number },
    parse: parseInterview as (text: string) => ParsedDocument<Document>,
    old: frozen(JSON.parse(fixture('interview-v5')) as Document),
    added: {} as Document,
    changed: notesOfV5,
    empty: EMPTY_INTERVIEW as Document,
    migrations: INTERVIEW_MIGRATIONS,
    anyOld: anyInterviewV5,
    isSoundOld: isInterviewV5Document,
    isSound: isInterviewDocument,
  },
  {
    ...{ name: 'settings', version: 1, newest: SETTINGS_VERSION as number },
    parse: parseSettings as (text: string) => ParsedDocument<Document>,
    old: frozen(JSON.parse(fixture('settings-v1')) as Document),
    added: { holidays: {}, invitationLength: '' } as Document,
    changed: () => ({}),
    empty: EMPTY_SETTINGS as Document,
    migrations: SETTINGS_MIGRATIONS,
    anyOld: anySettingsV1,
    isSoundOld: isSettingsV1Document,
    isSound: isSettingsDocument,
  },
  {
    ...{ name: 'settings', version: 2, newest: SETTINGS_VERSION as number },
    parse: parseSettings as (text: string) => ParsedDocument<Document>,
    old: frozen(JSON.parse(fixture('settings-v2')) as Document),
    added: { invitationLength: '' } as Document,
    changed: () => ({}),
    empty: EMPTY_SETTINGS as Document,
    migrations: SETTINGS_MIGRATIONS,
    anyOld: anySettingsV2,
    isSoundOld: isSettingsV2Document,
    isSound: isSettingsDocument,
  },
];
