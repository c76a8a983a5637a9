import { expect, test } from 'vitest';
import { letterChoices, namesWithoutInvitation } from '../../../../src/domain/note/letter-choices.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { frozen } from '../../helpers/frozen.ts';

const recipient = { ...EMPTY_NOTE.recipient, name: 'Noor' };
const INTERVIEW = frozen({
  ...EMPTY_INTERVIEW,
  people: {
    maya: { ...EMPTY_PERSON, name: 'Maya Chen' },
    sam: { ...EMPTY_PERSON, name: 'Sam Rivera', contact: 'declined' as const },
    nobody: EMPTY_PERSON,
  },
  notes: {
    maya: { ...EMPTY_NOTE, sentOn: '2026-11-03' },
    'follow-up:maya': { ...EMPTY_NOTE, recipient: { ...recipient, name: 'Maya Chen' }, sentOn: '2026-11-12' },
    'follow-up:first': { ...EMPTY_NOTE, recipient, words: { ask: 'the start' } },
    'follow-up:to-x1': EMPTY_NOTE,
    'linkedin-invitation:maya': { ...EMPTY_NOTE, recipient },
  },
});

test('a message can go to everyone met and to whom it was begun for by hand, and says what has become of it', () => {
  expect(letterChoices(INTERVIEW, 'follow-up')).toEqual([
    { to: 'maya', name: 'Maya Chen', state: 'sent', sentOn: '2026-11-12' },
    { to: 'sam', name: 'Sam Rivera', state: 'none', sentOn: null },
    { to: 'first', name: 'Noor', state: 'draft', sentOn: null },
  ]);
});

test('on LinkedIn nobody is written to who declined to share how to be reached, and they are named', () => {
  expect(letterChoices(INTERVIEW, 'linkedin-invitation').map(({ to }) => to)).toEqual(['maya']);
  expect(namesWithoutInvitation(INTERVIEW)).toEqual(['Sam Rivera']);
});

test('a message with nothing but whom it goes to is not begun', () => {
  expect(letterChoices(INTERVIEW, 'linkedin-invitation')[0]?.state).toBe('none');
});
