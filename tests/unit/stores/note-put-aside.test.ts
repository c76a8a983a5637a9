import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type Note } from '../../../src/domain/record/note.ts';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';
import { KEY, storedInterview } from '../helpers/interview-record.ts';

let storage: FakeStorage;

/** The note `p1` with these paragraphs by hand, in a tab that has just been opened. */
async function openNote(edited: Note['edited']) {
  storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, notes: { p1: { ...EMPTY_NOTE, edited } } });
  await openTab(storage);
  const stores = await import('../../../src/stores/note.ts');
  const note = () => {
    vi.runAllTimers();
    const { edited: byHand, putAside } = storedInterview(storage).notes.p1 ?? EMPTY_NOTE;
    return { byHand, putAside };
  };
  return { ...stores, note };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a whole letter that is given back to the fields is stored aside, and comes back', async () => {
  const { giveBack, bringBackAside, note } = await openNote({ whole: 'Sam! That fog.' });
  giveBack('p1');
  expect(note()).toEqual({ byHand: {}, putAside: { whole: 'Sam! That fog.' } });
  bringBackAside('p1', 'whole');
  expect(note()).toEqual({ byHand: { whole: 'Sam! That fog.' }, putAside: {} });
});

test('what a hand has written since takes the place of what comes back', async () => {
  const { takeBack, bringBackAside, writePiece, note } = await openNote({ thanks: 'I loved the fog.' });
  takeBack('p1', 'thanks');
  writePiece('p1', EMPTY_NOTE, { id: 'thanks', made: 'Thank you.', isEdited: false }, 'And the harbour.');
  bringBackAside('p1', 'thanks');
  expect(note()).toEqual({ byHand: { thanks: 'I loved the fog.' }, putAside: { thanks: 'And the harbour.' } });
});

test('to give back twice keeps both versions, and undoing it leaves nothing aside', async () => {
  const { takeBack, writePiece, note } = await openNote({ thanks: 'I loved the fog.' });
  takeBack('p1', 'thanks');
  writePiece('p1', EMPTY_NOTE, { id: 'thanks', made: 'Thank you.', isEdited: false }, 'And the harbour.');
  const undo = takeBack('p1', 'thanks');
  expect(note().putAside).toEqual({ thanks: 'I loved the fog.\n\nAnd the harbour.' });
  undo();
  expect(note()).toEqual({ byHand: { thanks: 'And the harbour.' }, putAside: { thanks: 'I loved the fog.' } });
});

test('a letter that is split into paragraphs leaves nothing aside, as all of it is in them', async () => {
  const { replaceEdited, note } = await openNote({ whole: 'Sam! That fog.' });
  replaceEdited('p1', { thanks: 'Sam! That fog.' });
  expect(note()).toEqual({ byHand: { thanks: 'Sam! That fog.' }, putAside: {} });
});
