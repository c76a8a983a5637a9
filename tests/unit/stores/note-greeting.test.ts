import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteOf } from '../../../src/domain/note/note-of.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';
import { KEY, storedInterview } from '../helpers/interview-record.ts';

const MAYA = { ...EMPTY_PERSON, name: 'Maya Chen' };
let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

async function openWith(interview: Interview) {
  storage.items[KEY] = JSON.stringify(interview);
  await openTab(storage);
  return import('../../../src/stores/note.ts');
}

const greetings = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => noteOf(storedInterview(storage), id).recipient.greeting);

test('the answer stands on the card for every message, and in the note that was begun; it begins none', async () => {
  const begun = { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name: 'Maya Chen', greeting: 'Maya' } };
  const { writeGreeting } = await openWith({
    ...EMPTY_INTERVIEW,
    people: { m: MAYA },
    notes: { 'follow-up:m': begun },
  });
  writeGreeting('m', noteOf(storedInterview(storage), 'm'), 'Ms. Chen');
  await vi.runAllTimersAsync();
  expect(storedInterview(storage).people.m?.greeting).toBe('Ms. Chen');
  expect(storedInterview(storage).notes.m).toBeUndefined();
  writeGreeting('follow-up:m', begun, 'Dr. Chen');
  await vi.runAllTimersAsync();
  expect(greetings(['m', 'follow-up:m', 'promised:m'])).toEqual(['Dr. Chen', 'Dr. Chen', 'Dr. Chen']);
});

test('without a card the answer stands in the note', async () => {
  const { writeGreeting } = await openWith(EMPTY_INTERVIEW);
  writeGreeting('first', EMPTY_NOTE, 'Sam');
  await vi.runAllTimersAsync();
  expect(storedInterview(storage).people).toEqual({});
  expect(greetings(['first'])).toEqual(['Sam']);
});
