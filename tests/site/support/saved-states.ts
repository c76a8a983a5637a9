import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { INTERVIEW_VERSION, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../src/domain/record/promise.ts';
import { EMPTY_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../src/domain/record/settings.ts';

const PREFIX = 'after-the-interview:';
const INTERVIEW = `${PREFIX}interview/first`;

type Asked = { readonly id: string; readonly kind: string };
const questions = parse(
  readFileSync(new URL('../../../src/content/worksheet/questions.yaml', import.meta.url), 'utf8'),
) as readonly Asked[];
const scales = questions.filter(({ kind }) => kind === 'scale');
const jots = ['people-met', 'follow-up-agreement'];

const STAGES = new URL('../../../src/content/stages/', import.meta.url);
/** The ids of all tasks. */
export const ALL_TASKS = readdirSync(STAGES).flatMap((file) => {
  const [, frontmatter = ''] = readFileSync(new URL(file, STAGES), 'utf8').split(/^---$/m);
  return (parse(frontmatter) as { readonly tasks: readonly { readonly id: string }[] }).tasks.map(({ id }) => id);
});

/** Longer than any line, so that what cannot wrap shows. */
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaft'.repeat(9);
const ANSWER = `It went better than I feared.\n${LONG_WORD}\nشكرا جزيلا 🙂 <b>so far</b>`;

const PRACTISED = 'next-time: It went better than I feared.';

/**
 * Everything on the site filled in: ticks of both kinds, one stage complete, each answer, each score, a sent note, the
 * people and what was agreed with one of them.
 */
export const FILLED: Interview = {
  version: INTERVIEW_VERSION,
  company: `Harbour ${LONG_WORD}`,
  jobTitle: 'Planner',
  round: 'Second round',
  date: '2026-11-02',
  endTime: '15:30',
  archivedOn: '',
  deletedOn: '',
  follows: '',
  kind: 'video',
  outcome: 'waiting',
  tasks: {
    ...{ 'contact-details': 'done', 'follow-up-plan': 'not-for-me', 'thank-you-notes': 'done', linkedin: 'not-for-me' },
    ...{ 'take-a-breath': 'done', reflect: 'done', 'shared-moment': 'done' },
  },
  doneOn: {
    ...{ 'contact-details': '2026-11-02', 'take-a-breath': '2026-11-02', reflect: '2026-11-02' },
    ...{ 'shared-moment': '2026-11-02', 'thank-you-notes': '2026-11-03' },
  },
  answers: Object.fromEntries([...jots, ...questions.map(({ id }) => id)].map((id) => [id, `${id}: ${ANSWER}`])),
  scores: Object.fromEntries(scales.map(({ id }, index) => [id, index % 2 === 0 ? 4 : 1])),
  notes: {
    first: {
      ...EMPTY_NOTE,
      recipient: { name: 'Sam Rivera', greeting: 'Sam', role: 'Head of Planning', email: 'sam@example.org' },
      words: { thanks: 'the tour', moment: `the harbour at dawn, ${LONG_WORD}`, fit: 'I like plans.' },
      leftOut: ['close'],
      sentOn: '2026-11-03',
    },
  },
  people: {
    k3v9q1: {
      name: `Dr. Maya ${LONG_WORD}`,
      greeting: 'Dr. Maya',
      pronounced: 'MY-ah',
      role: `Design lead, ${LONG_WORD}`,
      email: `maya.${'chen-'.repeat(12)}@harbour.example.org`,
      phone: '+1 902 555 0142, extension 7',
      asked: ANSWER,
      moment: `the night buses, ${LONG_WORD}`,
      contact: 'agreed',
    },
    '9xw20d': { ...EMPTY_PERSON, name: 'Sam Rivera', role: 'Head of Planning', contact: 'declined' },
    b7m4t2: { ...EMPTY_PERSON, name: 'Léa Ōtsuka', email: 'lea@example.org' },
  },
  agreement: {
    with: 'k3v9q1',
    channel: 'email',
    answer: 'decide-by',
    said: 'the end of next week',
    saidOn: '2026-11-02',
    picked: '2026-11-13',
  },
  moved: { 'follow-up': '2026-11-18' },
  practised: { [`next-time: ${PRACTISED}`]: PRACTISED },
  promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio', to: 'k3v9q1', said: 'by Friday' } },
  otherVersions: { x7d2: { path: '["answers","one-word"]', text: 'tired', from: '2026-11-10' } },
  calendarId: 'q7m2x9k4',
};

/** The settings of who has filled in everything. */
export const SETTINGS: Settings = {
  ...EMPTY_SETTINGS,
  version: SETTINGS_VERSION,
  current: 'first',
  yourName: 'Alex Kim',
  holidays: { '2026-11-11': '', '2026-12-25': '' },
  invitationLength: '300',
};

/** The same with the note taken over by hand, to an address that looks incomplete. */
export const FILLED_BY_HAND: Interview = {
  ...FILLED,
  notes: {
    first: {
      ...EMPTY_NOTE,
      recipient: { ...EMPTY_NOTE.recipient, email: 'sam at example' },
      edited: { subject: 'Thank you', whole: `Dear Sam,\n\n${ANSWER}\n\nAlex` },
    },
  },
};

/** Puts this interview into the browser's storage before any page is opened, unless one is there already. */
export async function returningWith(page: Page, interview: Interview = FILLED): Promise<void> {
  await storedBefore(page, JSON.stringify(interview));
}

async function storedBefore(page: Page, text: string): Promise<void> {
  const entries = [
    [INTERVIEW, text],
    [`${PREFIX}settings`, JSON.stringify(SETTINGS)],
  ] as const;
  await page.addInitScript((stored) => {
    for (const [key, value] of stored) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  }, entries);
}

/** Where the page counts ticks: shown as soon as what was saved is. */
export function countedTicks(page: Page): Locator {
  return page.getByText(/^(All \d+|[1-9]\d* of \d+) done$/).first();
}

/** A browser that refuses the very access to storage, as with blocked cookies. */
export async function storageRefused(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
}

/** A stored interview of which the half is lost. */
export async function storedBroken(page: Page): Promise<void> {
  await storedBefore(page, JSON.stringify(FILLED).slice(0, 900));
}

/** An interview that a newer version of the site has stored. */
export async function storedByNewerVersion(page: Page): Promise<void> {
  await storedBefore(page, JSON.stringify({ ...FILLED, version: INTERVIEW_VERSION + 1 }));
}
