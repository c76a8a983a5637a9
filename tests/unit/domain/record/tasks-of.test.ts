import { describe, expect, test } from 'vitest';
import { EMPTY_AGREEMENT } from '../../../../src/domain/record/agreement.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { noteId } from '../../../../src/domain/record/note-id.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_PROMISE } from '../../../../src/domain/record/promise.ts';
import {
  doneByDoing,
  isTickedByDoing,
  peopleToThank,
  tasksOf,
  TICKED_BY_DOING,
} from '../../../../src/domain/record/tasks-of.ts';
import { frozen } from '../../helpers/frozen.ts';

const having = (part: Partial<Interview>): Interview => frozen({ ...EMPTY_INTERVIEW, ...part });
const named = (name: string) => ({ ...EMPTY_PERSON, name });
const sent = (name: string, sentOn: string | null) => ({
  ...EMPTY_NOTE,
  recipient: { ...EMPTY_NOTE.recipient, name },
  sentOn,
});
const TWO = { maya: named('Maya Chen'), sam: named('Sam Rivera') };

test('nothing that was done ticks nothing', () => {
  expect(doneByDoing(having({}))).toEqual({});
  expect(tasksOf(having({}))).toEqual({});
});

describe('people', () => {
  test('tick the contact details once a card says how to find somebody', () => {
    expect(tasksOf(having({ people: { p1: named('Maya') } }))).toEqual({ 'contact-details': 'done' });
    expect(tasksOf(having({ people: { p1: { ...EMPTY_PERSON, phone: '555 0100' } } }))).toHaveProperty(
      'contact-details',
    );
    expect(tasksOf(having({ people: { p1: { ...EMPTY_PERSON, role: 'Planner' }, p2: named(' ') } }))).toEqual({});
  });

  test('tick the shared moments once each card has one', () => {
    const maya = { ...named('Maya'), moment: 'the night buses' };
    expect(doneByDoing(having({ people: { maya } }))).toHaveProperty('shared-moment');
    expect(doneByDoing(having({ people: { maya, sam: named('Sam') } }))).not.toHaveProperty('shared-moment');
  });
});

describe('an agreement', () => {
  test.each([{ said: 'by Friday' }, { picked: '2026-12-04' }, { answer: 'would-not-say' as const }])(
    'ticks asking and writing it down: %o',
    (part) => {
      const interview = having({ agreement: { ...EMPTY_AGREEMENT, ...part } });
      expect(doneByDoing(interview)).toEqual({ 'follow-up-plan': '', 'write-it-down': '' });
    },
  );

  test('in their own words ticks both as well', () => {
    expect(tasksOf(having({ answers: { 'follow-up-agreement': 'Sam writes by the 12th' } }))).toEqual({
      'follow-up-plan': 'done',
      'write-it-down': 'done',
    });
  });

  test('of which the date was taken away again ticks nothing', () => {
    expect(tasksOf(having({ agreement: { ...EMPTY_AGREEMENT, answer: 'decide-by' } }))).toEqual({});
  });

  test('that says only how to reach somebody leaves the date to be asked', () => {
    expect(tasksOf(having({ agreement: { ...EMPTY_AGREEMENT, with: 'p1', channel: 'email' } }))).toEqual({});
  });
});

test('something promised ticks writing it down, sent or not, and a line without words does not', () => {
  const tick = { 'promised-things': '' };
  const portfolio = { ...EMPTY_PROMISE, what: 'the portfolio' };
  expect(doneByDoing(having({ promised: { m2x8t4: portfolio } }))).toEqual(tick);
  expect(doneByDoing(having({ promised: { m2x8t4: { ...portfolio, sentOn: '2026-11-04' } } }))).toEqual(tick);
  expect(doneByDoing(having({ promised: { m2x8t4: { ...EMPTY_PROMISE, what: ' ', said: 'by Friday' } } }))).toEqual({});
});

describe('the notes of thanks are ticked', () => {
  const notesDone = (part: Partial<Interview>) => doneByDoing(having(part))['thank-you-notes'];

  test('once one is sent to each person with a card, with the day of the last', () => {
    const first = { maya: sent('Maya Chen', '2026-11-03') };
    expect(notesDone({ people: TWO, notes: first })).toBeUndefined();
    expect(notesDone({ people: TWO, notes: { ...first, sam: sent('Sam Rivera', '2026-11-04') } })).toBe('2026-11-04');
    expect(notesDone({ people: TWO, notes: { ...first, sam: sent('Sam Rivera', null) } })).toBeUndefined();
  });

  test('whether a note has the id of the person or was addressed by hand', () => {
    const notes = { maya: sent('Maya Chen', '2026-11-03'), first: sent('Sam Rivera', '2026-11-03') };
    expect(notesDone({ people: TWO, notes })).toBe('2026-11-03');
  });

  test('without a note to somebody who would rather not be contacted', () => {
    const people = { ...TWO, sam: { ...TWO.sam, contact: 'declined' as const } };
    expect(notesDone({ people, notes: { maya: sent('Maya Chen', '2026-11-03') } })).toBe('2026-11-03');
    expect(notesDone({ people: { sam: people.sam } })).toBeUndefined();
  });

  test('without a note to a card that has no name yet, as nobody can be greeted by it', () => {
    const people = { maya: TWO.maya, b: { ...EMPTY_PERSON, email: 'sam@example.org' } };
    expect(notesDone({ people, notes: { maya: sent('Maya Chen', '2026-11-03') } })).toBe('2026-11-03');
  });

  test('by a note to each of two people of one name', () => {
    const people = { a: named('Alex'), b: named('Alex') };
    const one = { a: sent('Alex', '2026-11-03') };
    expect(peopleToThank({ people, notes: one })).toEqual([{ id: 'b', name: 'Alex' }]);
    expect(notesDone({ people, notes: one })).toBeUndefined();
    expect(notesDone({ people, notes: { ...one, b: sent('Alex', '2026-11-04') } })).toBe('2026-11-04');
  });

  test('by any note that is sent, where nobody has a card', () => {
    expect(notesDone({ notes: { first: sent('', '2026-11-03') } })).toBe('2026-11-03');
    expect(notesDone({ notes: { first: sent('', null) } })).toBeUndefined();
  });
});

describe('a hand', () => {
  const agreement = { ...EMPTY_AGREEMENT, said: 'by Friday' };

  test('wins over what was done, whatever it says', () => {
    const tasks = { 'follow-up-plan': 'open', 'write-it-down': 'not-for-me', reflect: 'done' } as const;
    expect(tasksOf(having({ agreement, tasks }))).toEqual({ 'write-it-down': 'not-for-me', reflect: 'done' });
  });

  test('is told apart from what was done', () => {
    const interview = having({ agreement, tasks: { 'follow-up-plan': 'done' } });
    expect(isTickedByDoing(interview, 'write-it-down')).toBe(true);
    expect(isTickedByDoing(interview, 'follow-up-plan')).toBe(false);
    expect(isTickedByDoing(interview, 'reflect')).toBe(false);
    expect(
      isTickedByDoing({ ...EMPTY_INTERVIEW, agreement: { ...EMPTY_AGREEMENT, said: 'by Friday' } }, 'write-it-down'),
    ).toBe(true);
  });
});

test('every task that doing can tick is one that the site knows', () => {
  const everything = having({
    people: { p1: { ...named('Maya'), moment: 'the night buses' } },
    agreement: { ...EMPTY_AGREEMENT, said: 'by Friday' },
    promised: { m2x8t4: { ...EMPTY_PROMISE, what: 'the portfolio' } },
    notes: Object.fromEntries(
      (['thank-you', 'follow-up', 'second-follow-up', 'linkedin-invitation'] as const).map((kind) => [
        noteId({ kind, to: 'p1' }),
        sent('Maya', '2026-11-03'),
      ]),
    ),
  });
  expect(Object.keys(doneByDoing(everything)).sort()).toEqual([...TICKED_BY_DOING].sort());
});
