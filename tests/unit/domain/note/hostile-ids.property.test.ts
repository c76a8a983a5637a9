import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteChoices } from '../../../../src/domain/note/note-choices.ts';
import { momentPath, noteOf } from '../../../../src/domain/note/note-of.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { tasksOf } from '../../../../src/domain/record/tasks-of.ts';
import { frozen } from '../../helpers/frozen.ts';
import { ownOf } from '../../../../src/domain/record/own-of.ts';

/** The names of what every object has, among ids as the site makes them. */
const anyId = fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), 'k3v9q1', '9xw20d');

test('an id that is the name of what every object has is an id like any other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyId, { minLength: 1, maxLength: 5 }), fc.uniqueArray(anyId), (people, notes) => {
      const interview = frozen({
        ...EMPTY_INTERVIEW,
        people: Object.fromEntries(people.map((id) => [id, { ...EMPTY_PERSON, name: `Person ${id}` }])),
        notes: Object.fromEntries(notes.map((id) => [id, EMPTY_NOTE])),
      });
      for (const id of people) {
        expect(ownOf(interview.notes, id)).toBe(notes.includes(id) ? EMPTY_NOTE : undefined);
        expect(noteOf(interview, id).recipient.name).toBe(notes.includes(id) ? '' : `Person ${id}`);
        expect(momentPath(interview, id)).toEqual(['record', 'people', id, 'moment']);
      }
      expect(noteChoices(interview, 'first').map(({ name }) => name)).toEqual(people.map((id) => `Person ${id}`));
      expect(Object.values(tasksOf(interview))).not.toContain(undefined);
    }),
  );
});
