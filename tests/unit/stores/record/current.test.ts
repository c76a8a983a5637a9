import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { fixture, NEWEST_INTERVIEW } from '../../helpers/fixture.ts';
import { FakeStorage, openTab } from '../../helpers/fake-browser.ts';
import { ASIDE, KEY, storedInterview } from '../../helpers/interview-record.ts';

const NOW = new Date(2026, 10, 3, 23, 59); // On the person's own clock.
const SETTINGS = 'after-the-interview:settings';
const AT_SECOND = JSON.stringify({ ...EMPTY_SETTINGS, current: 'second' });

let storage: FakeStorage;

/** The store as a page loads it. */
async function openSite() {
  return {
    ...(await openTab(storage)),
    ...(await import('../../../../src/stores/record/current.ts')),
    ...(await import('../../../../src/stores/facts.ts')),
    ...(await import('../../../../src/stores/worksheet.ts')),
    ...(await import('../../../../src/stores/stages.ts')),
    ...(await import('../../../../src/stores/record/write-field.ts')),
    ...(await import('../../../../src/stores/record/save-again.ts')),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('a first visit stores nothing', async () => {
  await openSite();
  vi.runAllTimers();
  expect(storage.items).toEqual({});
});

test('a build without a browser has the empty records', async () => {
  vi.resetModules();
  const { $interview, $settings } = await import('../../../../src/stores/record/current.ts');
  expect([$interview.get().tasks, $settings.get().current]).toEqual([{}, 'first']);
});

test('the first tick creates the first interview', async () => {
  const { markTask, $interview } = await openSite();
  markTask('reflect', 'done');
  vi.runAllTimers();
  expect(Object.keys(storage.items)).toEqual([KEY]);
  expect(storedInterview(storage)).toEqual($interview.get());
  expect($interview.get().tasks).toEqual({ reflect: 'done' });
});

test.each(['Pacific/Pago_Pago', 'Pacific/Kiritimati'])(
  'a tick is of the day that it is on the clock of the person, as in %s',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    vi.setSystemTime(new Date(2026, 10, 3, 23, 59));
    const { markTask, $interview } = await openSite();
    markTask('reflect', 'done');
    expect($interview.get().doneOn).toEqual({ reflect: '2026-11-03' });
    markTask('reflect', 'done', new Date(2026, 10, 4, 0, 1));
    expect($interview.get().doneOn).toEqual({ reflect: '2026-11-04' });
  },
);

test('every verb changes its own field', async () => {
  const site = await openSite();
  site.markTask('reflect', 'done', NOW);
  site.markTask('linkedin', 'not-for-me', NOW);
  site.markTask('reflect', undefined, NOW);
  site.markTask('take-a-breath', 'done', NOW);
  site.writeAnswer('one-word', 'hopeful');
  site.chooseScore('right-fit', 4);
  site.writeFact('company', 'Harbour Foods');
  site.writeFact('jobTitle', 'Planner');
  site.writeFact('date', '2026-11-02');
  site.writeField(['settings', 'yourName'], 'Alex Kim', 'soon');
  site.writeField(['record', 'notes', 'first', 'recipient', 'name'], 'Sam', 'soon');
  site.writeField(['record', 'notes', 'first', 'words', 'fit'], 'I plan', 'soon');
  vi.runAllTimers();
  expect(storedInterview(storage)).toEqual({
    ...EMPTY_INTERVIEW,
    company: 'Harbour Foods',
    jobTitle: 'Planner',
    date: '2026-11-02',
    tasks: { linkedin: 'not-for-me', 'take-a-breath': 'done' },
    doneOn: { 'take-a-breath': '2026-11-03' },
    answers: { 'one-word': 'hopeful' },
    scores: { 'right-fit': 4 },
    notes: { first: { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name: 'Sam' }, words: { fit: 'I plan' } } },
  } satisfies Interview);
  expect(storage.items[SETTINGS]).toBe(JSON.stringify({ ...EMPTY_SETTINGS, yourName: 'Alex Kim' }));
});

test('two tabs that write different fields of one note keep both', async () => {
  const one = await openSite();
  const two = await openSite();
  one.writeField(['record', 'notes', 'first', 'words', 'fit'], 'I plan', 'soon');
  two.writeField(['record', 'notes', 'first', 'words', 'moment'], 'the dawn', 'soon');
  vi.runAllTimers();
  expect(storedInterview(storage).notes.first?.words).toEqual({ fit: 'I plan', moment: 'the dawn' });
});

test('the tasks of a stage can be opened again, and their marks put back, each with its day', async () => {
  storage.items[KEY] = fixture(NEWEST_INTERVIEW);
  const { resetTasks, $interview } = await openSite();
  const { tasks, doneOn } = $interview.get();
  expect([doneOn.reflect, doneOn['follow-up-plan']]).toEqual(['2026-11-03', undefined]);
  const putBack = resetTasks(['reflect', 'linkedin', 'follow-up-plan', 'never-marked']);
  expect($interview.get().tasks).toEqual({
    'contact-details': 'done',
    'follow-up-plan': 'open', // What was done would tick it.
    'take-a-breath': 'done',
    'thank-by-name': 'open',
    'a-task-that-left-the-site': 'done',
  });
  expect($interview.get().doneOn).toEqual(
    Object.fromEntries(['contact-details', 'a-task-that-left-the-site'].map((id) => [id, '2026-11-02'])),
  );
  putBack();
  expect([$interview.get().tasks, $interview.get().doneOn]).toEqual([tasks, doneOn]);
  expect(Object.keys($interview.get().tasks)).not.toContain('never-marked');
  expect(Object.keys($interview.get().doneOn)).not.toContain('follow-up-plan');
  vi.runAllTimers();
  expect([storedInterview(storage).tasks, storedInterview(storage).doneOn]).toEqual([tasks, doneOn]);
});

test('the current interview is the one that the settings name', async () => {
  storage.items[SETTINGS] = AT_SECOND;
  storage.items[KEY.replace('first', 'second')] = fixture(NEWEST_INTERVIEW);
  const { $interview } = await openSite();
  expect($interview.get().company).toBe('Harbour Foods');
});

test('another tab that switches to another interview takes this one along', async () => {
  const { $interview, hear } = await openSite();
  storage.items[KEY.replace('first', 'second')] = fixture(NEWEST_INTERVIEW);
  storage.items[SETTINGS] = AT_SECOND;
  hear(SETTINGS);
  expect($interview.get().company).toBe('Harbour Foods');
});

test('what was set aside on an earlier visit is found', async () => {
  storage.items[ASIDE] = 'broken';
  const { trouble } = await openSite();
  expect(trouble.$setAside.get()).toEqual([ASIDE]);
});

test('after everything was erased, everything is stored again when asked for', async () => {
  storage.items = { [KEY]: fixture(NEWEST_INTERVIEW), [SETTINGS]: fixture('settings-v4') };
  const { hear, saveEverythingAgain, trouble } = await openSite();
  storage.items = {};
  hear(null);
  expect(trouble.$saveState.get().troubles).toEqual({ [KEY]: 'erased', [SETTINGS]: 'erased' });
  saveEverythingAgain();
  expect(storedInterview(storage)).toEqual(JSON.parse(fixture(NEWEST_INTERVIEW)));
  expect(JSON.parse(storage.items[SETTINGS] ?? '')).toEqual(JSON.parse(fixture('settings-v4')));
  expect(trouble.$saveState.get()).toMatchObject({ troubles: {}, waiting: 0 });
});

test('storing everything again counts as saving', async () => {
  storage.items = { [KEY]: fixture(NEWEST_INTERVIEW) };
  const { hear, saveEverythingAgain, trouble } = await openSite();
  storage.items = {};
  hear(null);
  saveEverythingAgain();
  expect(trouble.$saveState.get().hasSaved).toBe(true);
});

test('storing everything again does not empty a name that another tab has stored since', async () => {
  storage.items = { [KEY]: fixture(NEWEST_INTERVIEW) };
  const { hear, saveEverythingAgain } = await openSite();
  storage.items = {};
  hear(null);
  storage.items[SETTINGS] = fixture('settings-v4');
  saveEverythingAgain();
  expect(storage.items[SETTINGS]).toContain('Alex Kim');
});

test('storing everything again keeps what another tab has stored since, field by field', async () => {
  storage.items = { [KEY]: fixture(NEWEST_INTERVIEW), [SETTINGS]: fixture('settings-v4') };
  const { hear, saveEverythingAgain, $interview } = await openSite();
  const before = $interview.get();
  storage.items = {};
  hear(null);
  storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, moved: { linkedin: '2026-12-15' } });
  storage.items[SETTINGS] = JSON.stringify({ ...EMPTY_SETTINGS, holidays: { '2027-01-01': '' } });
  saveEverythingAgain();
  expect(storedInterview(storage)).toEqual({ ...before, moved: { ...before.moved, linkedin: '2026-12-15' } });
  expect(JSON.parse(storage.items[SETTINGS])).toMatchObject({
    yourName: 'Alex Kim',
    holidays: { '2026-11-11': '', '2026-12-25': 'Christmas Day', '2027-01-01': '' },
  });
});
