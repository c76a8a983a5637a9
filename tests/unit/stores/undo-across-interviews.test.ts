import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../src/domain/record/note.ts';
import { EMPTY_PROMISE } from '../../../src/domain/record/promise.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { FakeStorage } from '../helpers/fake-browser.ts';
import { BUSES, keep, kept, openInterviews, RECORDS } from '../helpers/several-interviews.ts';

const MAYA = { ...EMPTY_PERSON, name: 'Maya Chen', email: 'maya@example.org' };
const MAYA_TOO = { ...EMPTY_PERSON, name: 'Maya Chen', phone: '416 555 0134' };
const EDITED = { subject: 'Fog', whole: 'Sam! That fog.' };

/** An interview in which there is something of everything that can be undone. */
const HARBOUR: Interview = {
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  tasks: { reflect: 'done', linkedin: 'not-for-me' },
  doneOn: { reflect: '2026-11-03' },
  people: { p1: MAYA, p2: MAYA_TOO },
  agreement: { ...EMPTY_INTERVIEW.agreement, with: 'p2' },
  notes: { first: { ...EMPTY_NOTE, edited: EDITED } },
  promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio', to: 'p1' } },
};

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
  keep(storage, 'first', HARBOUR);
  keep(storage, 'b', BUSES);
});

afterEach(() => {
  vi.useRealTimers();
});

type Site = Awaited<ReturnType<typeof openInterviews>>;

const UNDOS: readonly (readonly [string, (site: Site) => () => void])[] = [
  ['ticks that were cleared', (site) => site.resetTasks(['reflect', 'linkedin'])],
  ['a person who was taken away', (site) => site.removePerson('p2')],
  ['two people who were made one', (site) => site.joinPeople('p1', 'p2', { ...MAYA, phone: MAYA_TOO.phone })],
  [
    'cards and an answer that were made of a text',
    (site) => {
      const undoTo = site.undoPoint('people-met');
      site.writePerson('p1', { role: 'Planner' });
      site.writePerson('p3', { name: 'Sam Rivera' });
      site.writeAnswer('people-met', 'Room 4.12');
      return undoTo(['p1', 'p3']);
    },
  ],
  ['something promised that was taken away', (site) => site.removePromise('m2x8t4')],
  ['something promised that was sent', (site) => site.markPromiseSent('m2x8t4', '2026-11-04')],
  ['words that were written by hand', (site) => site.giveBack('first')],
  ['a paragraph that was written by hand', (site) => site.takeBack('first', 'subject')],
];

describe.each(UNDOS)('%s', (_, start) => {
  test('are brought back into the interview they came from, after another was opened', async () => {
    const site = await openInterviews(storage);
    const undo = start(site);
    site.switchTo('b');
    await vi.runAllTimersAsync();
    expect(kept(storage, 'first')).not.toEqual(HARBOUR);
    undo();
    await vi.runAllTimersAsync();
    expect(kept(storage, 'first')).toEqual(HARBOUR);
    expect([kept(storage, 'b'), site.$interview.get()]).toEqual([BUSES, BUSES]);
    expect(site.$allInterviews.get().byId.get('first')).toEqual(HARBOUR);
  });

  test('are brought back where they were, and after the interview was left and opened again', async () => {
    const site = await openInterviews(storage);
    start(site)();
    expect(site.$interview.get()).toEqual(HARBOUR);
    const undo = start(site);
    site.switchTo('b');
    await vi.runAllTimersAsync();
    site.switchTo('first');
    undo();
    expect(site.$interview.get()).toEqual(HARBOUR);
    await vi.runAllTimersAsync();
    expect(kept(storage, 'first')).toEqual(HARBOUR);
  });
});

test('a line is practised in the interview in which it was written, whichever is open', async () => {
  const site = await openInterviews(storage);
  site.switchTo('b');
  expect(site.markPractised('first', 'next-time: and/or', 'and/or')).toBe('saved');
  await vi.runAllTimersAsync();
  expect(kept(storage, 'first')).toEqual({ ...HARBOUR, practised: { 'next-time: and/or': 'and/or' } });
  expect(kept(storage, 'b')).toEqual(BUSES);
});

test('an interview that another tab has deleted is not made anew by an undo', async () => {
  const site = await openInterviews(storage);
  const undo = site.resetTasks(['reflect']);
  site.switchTo('b');
  await vi.runAllTimersAsync();
  Reflect.deleteProperty(storage.items, `${RECORDS}first`);
  undo();
  await vi.runAllTimersAsync();
  expect(kept(storage, 'first')).toBeUndefined();
});

describe('undoing leaves alone', () => {
  test('a point of contact who was chosen since', async () => {
    const site = await openInterviews(storage);
    const undo = site.removePerson('p2');
    site.writeField(['record', 'agreement', 'with'], 'p1', 'now');
    undo();
    expect(site.$interview.get()).toMatchObject({ people: HARBOUR.people, agreement: { with: 'p1' } });
  });

  test('a point of contact who was chosen since two were made one', async () => {
    const site = await openInterviews(storage);
    site.writePerson('p3', { name: 'Sam' });
    const undo = site.joinPeople('p1', 'p2', { ...MAYA, phone: MAYA_TOO.phone });
    site.writeField(['record', 'agreement', 'with'], 'p3', 'now');
    undo();
    expect(site.$interview.get().agreement.with).toBe('p3');
  });

  test('what was written on a card since it was made of two', async () => {
    const site = await openInterviews(storage);
    const undo = site.joinPeople('p1', 'p2', { ...MAYA, phone: MAYA_TOO.phone });
    site.writePerson('p1', { role: 'Design lead' });
    undo();
    expect(site.$interview.get().people).toEqual({ p1: { ...MAYA, role: 'Design lead' }, p2: MAYA_TOO });
  });

  test('what was written since a text was made into cards: on a card, in the notes, and who is the point of contact', async () => {
    const site = await openInterviews(storage);
    const undoTo = site.undoPoint('people-met');
    site.writePerson('p1', { role: 'Planner' });
    for (const id of ['p3', 'p4', 'p5']) site.writePerson(id, { name: `Sam ${id}` });
    const undo = undoTo(['p1', 'p3', 'p4', 'p5']);
    site.writePerson('p1', { phone: '416 555 0135' });
    site.writePerson('p3', { role: 'Recruiter' });
    site.writeAnswer('people-met', 'the one with the scarf');
    site.writeField(['record', 'agreement', 'with'], 'p4', 'now');
    undo();
    const { people, answers, agreement } = site.$interview.get();
    expect(Object.keys(people)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(people).toMatchObject({ p1: { role: '', phone: '416 555 0135' }, p3: { role: 'Recruiter' } });
    expect([answers['people-met'], agreement.with]).toEqual(['the one with the scarf', 'p4']);
  });

  test('a task that was ticked since', async () => {
    const site = await openInterviews(storage);
    const undo = site.resetTasks(['reflect', 'take-a-breath']);
    site.markTask('take-a-breath', 'done');
    undo();
    expect(site.$interview.get().tasks).toEqual({ ...HARBOUR.tasks, 'take-a-breath': 'done' });
  });

  test('a note, or a paragraph of it, that was changed by hand anew', async () => {
    const close = { id: 'close', made: 'Until soon.', isEdited: false };
    const site = await openInterviews(storage);
    const undoAll = site.replaceEdited('first', {});
    site.writePiece('first', EMPTY_NOTE, close, 'Until Monday.');
    undoAll();
    expect(site.$interview.get().notes.first?.edited).toEqual({ close: 'Until Monday.' });
    const undoOne = site.takeBack('first', 'close');
    site.writePiece('first', EMPTY_NOTE, close, 'Until Friday.');
    undoOne();
    expect(site.$interview.get().notes.first?.edited).toEqual({ close: 'Until Friday.' });
    site.writePiece('first', EMPTY_NOTE, { ...close, isEdited: true }, 'Until soon.');
    expect(site.$interview.get().notes.first?.edited).toEqual({});
  });
});
