/* What may happen to the storage of a browser, each at the moment at which it happens. */
import type { Page } from '@playwright/test';
import { EMPTY_INTERVIEW, INTERVIEW_VERSION } from '../../../src/domain/record/interview.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';

const PREFIX = 'after-the-interview:';
const FIRST = `${PREFIX}interview/first`;
const OTHER = `${PREFIX}interview/other`;
const SETTINGS = `${PREFIX}settings`;

/** What was written before anything happened; it may not be lost without a word. */
export const WRITTEN = 'the tour of the harbour';

const harbour = { ...EMPTY_INTERVIEW, company: 'Harbour Foods', answers: { 'went-well': WRITTEN } };
const buses = { ...EMPTY_INTERVIEW, company: 'Night Buses' };
const SOUND: Readonly<Record<string, string>> = {
  [FIRST]: JSON.stringify(harbour),
  [OTHER]: JSON.stringify(buses),
  [SETTINGS]: JSON.stringify(EMPTY_SETTINGS),
};

export type Fault = {
  /** What is stored when the page is opened. */
  readonly stored: Readonly<Record<string, string>>;
  /** Done to the page before any of its scripts run. */
  readonly atStart?: (page: Page) => Promise<void>;
  /** Done once the page is awake. */
  readonly whileOpen?: (page: Page) => Promise<void>;
};

/** Fills storage to the last unit. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    let filler = 'x'.repeat(1 << 20);
    for (let part = 0; filler.length > 0; part += 1) {
      try {
        localStorage.setItem(`filler${String(part)}`, filler);
      } catch {
        filler = filler.slice(0, filler.length >> 1);
      }
    }
  });
}

/** Stores a text from another tab of the same browser, or clears everything (null). */
function fromAnotherTab(key: string, text: string | null) {
  return async (page: Page): Promise<void> => {
    const other = await page.context().newPage();
    await other.goto(new URL('/robots.txt', page.url()).href);
    await other.evaluate(
      ([name, value]) => {
        if (value === null) localStorage.clear();
        else localStorage.setItem(name, value);
      },
      [key, text] as const,
    );
    await other.close();
  };
}

const script =
  (code: () => void) =>
  async (page: Page): Promise<void> => {
    await page.addInitScript(code);
  };

/** The twelve kinds. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'access refused': {
    stored: SOUND,
    atStart: script(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    }),
  },
  'storage is null': {
    stored: SOUND,
    atStart: script(() => {
      Object.defineProperty(window, 'localStorage', { get: () => null });
    }),
  },
  'full at once': { stored: SOUND, atStart: fill },
  'full later': { stored: SOUND, whileOpen: fill },
  'writes keep nothing': {
    stored: SOUND,
    atStart: script(() => {
      Storage.prototype.setItem = () => undefined;
    }),
  },
  'reads throw': {
    stored: SOUND,
    atStart: script(() => {
      Storage.prototype.getItem = () => {
        throw new DOMException('denied', 'NS_ERROR_FILE_CORRUPTED');
      };
    }),
  },
  'cleared while open': { stored: SOUND, whileOpen: fromAnotherTab('', null) },
  'junk while open': { stored: SOUND, whileOpen: fromAnotherTab(FIRST, (SOUND[FIRST] ?? '').slice(0, 90)) },
  'newer while open': {
    stored: SOUND,
    whileOpen: fromAnotherTab(FIRST, JSON.stringify({ ...harbour, version: INTERVIEW_VERSION + 1, more: 1 })),
  },
  'corrupt at start': { stored: { ...SOUND, [FIRST]: (SOUND[FIRST] ?? '').slice(0, -3) } },
  'settings corrupt': { stored: { ...SOUND, [SETTINGS]: '{"version":4,"curr' } },
  'settings name nothing': {
    stored: { ...SOUND, [SETTINGS]: JSON.stringify({ ...EMPTY_SETTINGS, current: 'gone' }) },
  },
};
