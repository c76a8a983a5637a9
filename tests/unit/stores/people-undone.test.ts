import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../src/domain/record/promise.ts';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';
import { KEY } from '../helpers/interview-record.ts';

const MAYA = { ...EMPTY_PERSON, name: 'Maya Chen', role: 'Design lead' };
const MAYA_TOO = { ...EMPTY_PERSON, name: 'Maya Chen', role: 'my own words' };
const BOTH = { ...MAYA, role: 'Design lead; my own words' };
const TWO: Interview = {
  ...EMPTY_INTERVIEW,
  people: { p1: MAYA, p2: MAYA_TOO },
  answers: { 'people-met': 'Lee Park, planner\nfog' },
  promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio', to: 'p2' } },
};

let storage: FakeStorage;

async function openSite() {
  storage.items[KEY] = JSON.stringify(TWO);
  const tab = await openTab(storage);
  const { $interview } = await import('../../../src/stores/record/current.ts');
  return {
    ...{ ...tab, $interview },
    ...(await import('../../../src/stores/people.ts')),
    ...(await import('../../../src/stores/promised.ts')),
    ...(await import('../../../src/stores/worksheet.ts')),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what was promised to somebody goes along when two cards are made one, and comes back with the other', async () => {
  const { joinPeople, $interview } = await openSite();
  const undo = joinPeople('p1', 'p2', BOTH);
  expect($interview.get().promised.m2x8t4?.to).toBe('p1');
  undo();
  expect($interview.get()).toEqual(TWO);
});

test('a promise that went to somebody else since two cards were made one stays with them', async () => {
  const { joinPeople, writePromise, $interview } = await openSite();
  const undo = joinPeople('p1', 'p2', BOTH);
  writePromise('m2x8t4', { to: 'p9' });
  undo();
  expect($interview.get().promised.m2x8t4?.to).toBe('p9');
});

test('what was written since two cards were made one is kept on both when the other comes back', async () => {
  const { joinPeople, writePerson, $interview } = await openSite();
  const undo = joinPeople('p1', 'p2', BOTH);
  writePerson('p1', { role: 'Design lead; my own words, since 2019', moment: 'fog' });
  // Another tab still has the other card open.
  writePerson('p2', { asked: 'Why buses' });
  undo();
  expect($interview.get().people).toEqual({
    p1: { ...MAYA, role: 'Design lead; my own words, since 2019', moment: 'fog' },
    p2: { ...MAYA_TOO, asked: 'Why buses' },
  });
});

test('what was written on a card that was taken away stays when it comes back', async () => {
  const { removePerson, writePerson, $interview } = await openSite();
  const undo = removePerson('p2');
  writePerson('p2', { asked: 'Why buses' });
  undo();
  expect($interview.get().people.p2).toEqual({ ...MAYA_TOO, asked: 'Why buses' });
});

test('lines that were made into cards come back into notes that were written on since', async () => {
  const { undoPoint, writePerson, writeAnswer, $interview } = await openSite();
  const undoTo = undoPoint('people-met');
  writePerson('p3', { name: 'Lee Park', role: 'planner' });
  writeAnswer('people-met', 'fog');
  const undo = undoTo(['p3']);
  writeAnswer('people-met', 'fog and buses');
  undo();
  expect([$interview.get().people.p3, $interview.get().answers['people-met']]).toEqual([
    undefined,
    'fog and buses\nLee Park, planner',
  ]);
});

test('a card that was made of a text stays when something was promised to them since', async () => {
  const { undoPoint, writePerson, writePromise, $interview } = await openSite();
  const undoTo = undoPoint('people-met');
  writePerson('p3', { name: 'Lee Park' });
  const undo = undoTo(['p3']);
  writePromise('m2x8t4', { to: 'p3' });
  undo();
  expect($interview.get().people.p3?.name).toBe('Lee Park');
});
