import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Interview } from '../../../src/domain/interview.ts';
import { EMPTY_NOTE, withRecipient, withWords } from '../../../src/domain/note.ts';
import { fixture } from '../helpers/fixture.ts';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';
import { ASIDE, KEY, storedInterview } from '../helpers/interview-record.ts';

const SETTINGS = 'after-the-interview:settings';

let storage: FakeStorage;

/** The store as a page loads it. */
async function openSite() {
  const tab = await openTab(storage);
  return { ...tab, ...(await import('../../../src/stores/interview.ts')) };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a first visit stores nothing', async () => {
  await openSite();
  vi.runAllTimers();
  expect(storage.items).toEqual({});
});

test('a build without a browser has the empty records', async () => {
  vi.resetModules();
  const { $interview, $settings } = await import('../../../src/stores/interview.ts');
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

test('every verb changes its own field', async () => {
  const site = await openSite();
  site.markTask('reflect', 'done');
  site.markTask('linkedin', 'not-for-me');
  site.markTask('reflect', undefined);
  site.writeAnswer('one-word', 'hopeful');
  site.chooseScore('right-fit', 4);
  site.writeJob('company', 'Harbour Foods');
  site.writeJob('jobTitle', 'Planner');
  site.writeYourName('Alex Kim');
  site.writeNote('first', 'recipient/name', (note) => withRecipient(note, 'name', 'Sam'));
  site.writeNote('first', 'words/fit', (note) => withWords(note, 'fit', 'I plan'));
  vi.runAllTimers();
  expect(storedInterview(storage)).toEqual({
    version: 1,
    company: 'Harbour Foods',
    jobTitle: 'Planner',
    tasks: { linkedin: 'not-for-me' },
    answers: { 'one-word': 'hopeful' },
    scores: { 'right-fit': 4 },
    notes: { first: { ...EMPTY_NOTE, recipient: { name: 'Sam', role: '', email: '' }, words: { fit: 'I plan' } } },
  } satisfies Interview);
  expect(storage.items[SETTINGS]).toBe('{"version":1,"current":"first","yourName":"Alex Kim"}');
});

test('two tabs that write different fields of one note keep both', async () => {
  const one = await openSite();
  const two = await openSite();
  one.writeNote('first', 'words/fit', (note) => withWords(note, 'fit', 'I plan'));
  two.writeNote('first', 'words/moment', (note) => withWords(note, 'moment', 'the dawn'));
  vi.runAllTimers();
  expect(storedInterview(storage).notes.first?.words).toEqual({ fit: 'I plan', moment: 'the dawn' });
});

test('the tasks of a stage can be opened again, and their marks put back', async () => {
  storage.items[KEY] = fixture('interview-v1');
  const { resetTasks, $interview } = await openSite();
  const before = $interview.get().tasks;
  const putBack = resetTasks(['reflect', 'linkedin', 'never-marked']);
  expect($interview.get().tasks).toEqual({
    'contact-details': 'done',
    'follow-up-plan': 'done',
    'take-a-breath': 'done',
    'a-task-that-left-the-site': 'done',
  });
  putBack();
  expect($interview.get().tasks).toEqual(before);
  expect(Object.keys($interview.get().tasks)).not.toContain('never-marked');
  vi.runAllTimers();
  expect(storedInterview(storage).tasks).toEqual(before);
});

test('the current interview is the one that the settings name', async () => {
  storage.items[SETTINGS] = '{"version":1,"current":"second","yourName":""}';
  storage.items[KEY.replace('first', 'second')] = fixture('interview-v1');
  const { $interview } = await openSite();
  expect($interview.get().company).toBe('Harbour Foods');
});

test('another tab that switches to another interview takes this one along', async () => {
  const { $interview, hear } = await openSite();
  storage.items[KEY.replace('first', 'second')] = fixture('interview-v1');
  storage.items[SETTINGS] = '{"version":1,"current":"second","yourName":""}';
  hear(SETTINGS);
  expect($interview.get().company).toBe('Harbour Foods');
});

test('what was set aside on an earlier visit is found', async () => {
  storage.items[ASIDE] = 'broken';
  const { trouble } = await openSite();
  expect(trouble.$setAside.get()).toEqual([ASIDE]);
});

test('after everything was erased, everything is stored again when asked for', async () => {
  storage.items = { [KEY]: fixture('interview-v1'), [SETTINGS]: fixture('settings-v1') };
  const { hear, saveEverythingAgain, trouble } = await openSite();
  storage.items = {};
  hear(null);
  expect(trouble.$saveState.get().troubles).toEqual({ [KEY]: 'erased', [SETTINGS]: 'erased' });
  saveEverythingAgain();
  expect(storedInterview(storage)).toEqual(JSON.parse(fixture('interview-v1')));
  expect(JSON.parse(storage.items[SETTINGS] ?? '')).toEqual(JSON.parse(fixture('settings-v1')));
  expect(trouble.$saveState.get()).toMatchObject({ troubles: {}, waiting: 0 });
});

test('storing everything again counts as saving', async () => {
  storage.items = { [KEY]: fixture('interview-v1') };
  const { hear, saveEverythingAgain, trouble } = await openSite();
  storage.items = {};
  hear(null);
  saveEverythingAgain();
  expect(trouble.$saveState.get().hasSaved).toBe(true);
});

test('storing everything again does not empty a name that another tab has stored since', async () => {
  storage.items = { [KEY]: fixture('interview-v1') };
  const { hear, saveEverythingAgain } = await openSite();
  storage.items = {};
  hear(null);
  storage.items[SETTINGS] = fixture('settings-v1');
  saveEverythingAgain();
  expect(storage.items[SETTINGS]).toContain('Alex Kim');
});
