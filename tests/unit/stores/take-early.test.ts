import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { FakeStorage } from '../helpers/fake-browser.ts';
import { BUSES, HARBOUR, keep, kept, openInterviews, RECORDS } from '../helpers/several-interviews.ts';

const TYPED_AT = new Date(2026, 10, 3, 15, 30);
const EARLY = `after-the-interview:early:${String(Number(TYPED_AT))}`;

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 5, 9));
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

type Field = readonly [path: readonly string[], value: string, isChecked?: boolean];

/** What the inline script keeps of a page that is left. */
function typedEarly(id: string, ...fields: readonly Field[]): void {
  const json = fields.map(([path, value, isChecked = false]) => [JSON.stringify(path), value, isChecked]);
  storage.items[EARLY] = JSON.stringify([id, json]);
}

async function openNextPage() {
  const site = await openInterviews(storage);
  const { takeEarly } = await import('../../../src/stores/take-early.ts');
  takeEarly();
  await vi.runAllTimersAsync();
  return site;
}

const first = (): Interview => kept(storage, 'first') as Interview;

describe('what was typed on a page that was left before its scripts came', () => {
  test('is written by the next page, and then no longer kept', async () => {
    typedEarly(
      'first',
      [['record', 'answers', 'people-met'], 'the one with the dog'],
      [['record', 'tasks', 'contact-details'], 'on', true],
      [['record', 'scores', 'right-fit'], '4', true],
      [['record', 'scores', 'prepared'], '2', false],
      [['record', 'kind'], 'video', true],
      [['record', 'agreement', 'channel'], 'email', true],
      [['record', 'company'], 'Harbour Foods'],
      [['record', 'notes', 'first', 'words', 'fit'], 'I plan'],
      [['settings', 'yourName'], 'Alex Kim'],
    );
    const { $settings } = await openNextPage();
    expect(first()).toMatchObject({
      answers: { 'people-met': 'the one with the dog' },
      tasks: { 'contact-details': 'done' },
      scores: { 'right-fit': 4 },
      kind: 'video',
      company: 'Harbour Foods',
      otherVersions: {},
    });
    expect([first().agreement.channel, first().notes.first?.words.fit]).toEqual(['email', 'I plan']);
    expect([first().scores.prepared, $settings.get().yourName]).toEqual([undefined, 'Alex Kim']);
    expect(storage.items[EARLY]).toBeUndefined();
  });

  test('is of the day on which it was typed', async () => {
    typedEarly(
      'first',
      [['record', 'tasks', 'reflect'], 'on', true],
      [['record', 'agreement', 'said'], 'by Friday', false],
    );
    await openNextPage();
    expect(first().doneOn).toEqual({ reflect: '2026-11-03' });
    expect(first().agreement).toMatchObject({ said: 'by Friday', saidOn: '2026-11-03', answer: 'decide-by' });
  });

  test('adds the names of people, and takes nobody away who was added since', async () => {
    keep(storage, 'first', { ...HARBOUR, people: { p1: { ...EMPTY_PERSON, name: 'Maya', role: 'Design lead' } } });
    typedEarly('first', [['record', 'people'], 'Sam Rivera\n\nMaya Chen']);
    await openNextPage();
    const people = Object.values(first().people);
    expect(people.map(({ name }) => name)).toEqual(['Maya Chen', 'Sam Rivera']);
    expect(first().people.p1).toEqual({ ...EMPTY_PERSON, name: 'Maya Chen', role: 'Design lead' });
  });

  test('goes to the interview that the page was about, although another is open', async () => {
    keep(storage, 'first', HARBOUR);
    keep(storage, 'b', BUSES);
    typedEarly('b', [['record', 'answers', 'one-word'], 'hopeful']);
    await openNextPage();
    expect([kept(storage, 'b'), first()]).toEqual([{ ...BUSES, answers: { 'one-word': 'hopeful' } }, HARBOUR]);
    expect(storage.items[EARLY]).toBeUndefined();
  });

  test('leaves what stood in its field to be found beside it', async () => {
    keep(storage, 'first', { ...HARBOUR, answers: { 'one-word': 'tired', 'went-well': 'the tour' } });
    typedEarly(
      'first',
      [['record', 'answers', 'one-word'], 'hopeful'],
      [['record', 'answers', 'went-well'], 'the tour of the dock'],
    );
    await openNextPage();
    expect(first().answers).toEqual({ 'one-word': 'hopeful', 'went-well': 'the tour of the dock' });
    expect(Object.values(first().otherVersions)).toEqual([
      { path: '["answers","one-word"]', text: 'tired', from: '2026-11-03' },
    ]);
  });

  test('stays kept while nothing can be saved', async () => {
    typedEarly('first', [['record', 'answers', 'one-word'], 'hopeful']);
    storage.mood = 'full';
    const { $interview } = await openNextPage();
    expect([$interview.get().answers, Object.keys(storage.items)]).toEqual([{ 'one-word': 'hopeful' }, [EARLY]]);
    storage.mood = 'willing';
    await openNextPage();
    expect([first().answers, storage.items[EARLY]]).toEqual([{ 'one-word': 'hopeful' }, undefined]);
  });

  test('of an interview that was deleted for good goes with it', async () => {
    keep(storage, 'first', HARBOUR);
    typedEarly('gone', [['record', 'answers', 'one-word'], 'hopeful']);
    await openNextPage();
    expect([storage.items[EARLY], storage.items[`${RECORDS}gone`], first()]).toEqual([undefined, undefined, HARBOUR]);
  });
});

test.each([
  'not JSON',
  'null',
  '{}',
  '["first"]',
  '["first",[null,[],["x",1],["[]","x"],["7","x"]]]',
  JSON.stringify(['first', [['["record"]', 'x', true]]]),
  JSON.stringify(['first', [['["record","version"]', '9', true]]]),
  JSON.stringify(['first', [['["record","kind"]', 'by pigeon', true]]]),
  JSON.stringify(['first', [['["record","scores","a"]', '99', true]]]),
  JSON.stringify(['first', [['["record","answers"]', 'x', false]]]),
  JSON.stringify(['first', [['["record","nowhere","a","b"]', 'x', false]]]),
  JSON.stringify(['first', [['["record","people","__proto__","name"]', 'x', false]]]),
])('what is no such thing, %s, leaves the record sound and every other field as it was', async (text) => {
  keep(storage, 'first', HARBOUR);
  storage.items[EARLY] = text;
  const { trouble } = await openNextPage();
  expect([trouble.$setAside.get(), storage.items[EARLY]]).toEqual([[], undefined]);
  expect({ ...first(), people: {} }).toEqual(HARBOUR);
  expect(Object.prototype).not.toHaveProperty('name');
  expect((await openNextPage()).trouble.$setAside.get()).toEqual([]);
});

test('a newcomer’s page has nothing to take', async () => {
  const { $interview } = await openNextPage();
  expect([$interview.get(), storage.items]).toEqual([EMPTY_INTERVIEW, {}]);
});
