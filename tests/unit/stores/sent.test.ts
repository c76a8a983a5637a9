import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type Note } from '../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../src/domain/record/person.ts';
import { FakeStorage, openTab } from '../helpers/fake-browser.ts';
import { KEY, storedInterview } from '../helpers/interview-record.ts';

const SENT = { on: '2026-11-04', by: 'email', text: { subject: 'Thanks', body: 'Hello Dana,' } } as const;
let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

async function openWith(change: Partial<Interview>) {
  storage.items[KEY] = JSON.stringify({ ...EMPTY_INTERVIEW, ...change });
  await openTab(storage);
  return import('../../../src/stores/sent.ts');
}

const noteTo = (name: string, words: Note['words'] = {}): Note => ({
  ...EMPTY_NOTE,
  recipient: { name, greeting: 'Dana', role: 'Manager', email: 'dana@example.org' },
  words,
});

async function stored(): Promise<Interview> {
  await vi.runAllTimersAsync();
  return storedInterview(storage);
}

describe('a message that is sent', () => {
  test('is kept as it left', async () => {
    const note = noteTo('Dana Whitfield');
    const { markSent, markNotSent } = await openWith({ people: { d: EMPTY_PERSON }, notes: { d: note } });
    markSent('d', note, SENT);
    expect((await stored()).notes.d).toEqual({ ...note, sentOn: '2026-11-04', sentBy: 'email', sentText: SENT.text });
    markNotSent('d');
    expect((await stored()).notes.d).toEqual(note);
  });

  test('says what the interview has come to, until that is undone', async () => {
    const note = noteTo('Dana Whitfield');
    const { markSent } = await openWith({ people: { d: EMPTY_PERSON }, notes: { 'withdrawing:d': note } });
    const { undo, outcome } = markSent('withdrawing:d', note, SENT);
    expect(outcome).toBe('withdrew');
    expect((await stored()).outcome).toBe('withdrew');
    undo();
    expect((await stored()).outcome).toBe('waiting');
    expect((await stored()).notes['withdrawing:d']).toEqual(note);
  });

  test('undone later, leaves an outcome that was corrected meanwhile', async () => {
    const note = noteTo('Dana Whitfield');
    const { markSent } = await openWith({ people: { d: EMPTY_PERSON }, notes: { 'after-no:d': note } });
    const { undo } = markSent('after-no:d', note, SENT);
    const { interviewRecord } = await import('../../../src/stores/record/current.ts');
    interviewRecord.change(['outcome'], 'next-round', 'now');
    undo();
    expect((await stored()).outcome).toBe('next-round');
  });
});

describe('somebody who was addressed by hand', () => {
  const note = noteTo('Dana Whitfield', { moment: 'the night buses' });

  test('has a card once a message to them is sent, and all their messages with it', async () => {
    const draft = noteTo('Dana Whitfield');
    const { markSent } = await openWith({
      notes: { first: note, 'follow-up:first': draft, 'linkedin-message:first': noteTo('Sam Rivera') },
    });
    const { id } = markSent('first', note, SENT);
    const card = { ...EMPTY_PERSON, ...note.recipient, moment: 'the night buses' };
    expect((await stored()).people).toEqual({ [id]: card });
    expect(Object.keys((await stored()).notes).sort()).toEqual(
      [id, `follow-up:${id}`, 'linkedin-message:first'].sort(),
    );
    expect((await stored()).notes[id]?.sentOn).toBe('2026-11-04');
  });

  test('has none any more when that is undone, and the message is a draft again', async () => {
    const { markSent } = await openWith({ notes: { first: note } });
    markSent('first', note, SENT).undo();
    expect((await stored()).people).toEqual({});
    expect((await stored()).notes).toEqual({ first: note });
  });

  test('keeps a card on which something was written before that is undone', async () => {
    const { markSent } = await openWith({ notes: { first: note } });
    const { id, undo } = markSent('first', note, SENT);
    const { writePerson } = await import('../../../src/stores/people.ts');
    writePerson(id, { phone: '555 0142' });
    undo();
    expect((await stored()).people[id]?.phone).toBe('555 0142');
    expect((await stored()).notes).toEqual({ first: note });
  });

  test.each([
    ['whose name is on a card already', { people: { d: { ...EMPTY_PERSON, name: 'dana whitfield' } } }, 'first', note],
    ['without a name', {}, 'first', noteTo('')],
    ['to whom something was promised', {}, 'promised:m2x8t4', note],
  ])('has no new card: %s', async (_who, change, id, written) => {
    const { markSent } = await openWith({ ...change, notes: { [id]: written } });
    expect(markSent(id, written, SENT).id).toBe(id);
    expect(Object.keys((await stored()).people)).toEqual(Object.keys('people' in change ? change.people : {}));
  });
});
