import { describe, expect, test } from 'vitest';
import { WHAT_NOW } from '../../../../src/text/dates/what-now.ts';
import { noteId } from '../../../../src/domain/record/note-id.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import {
  harbour,
  undated,
  met,
  thanked,
  agreed,
  promised,
  ticked,
  WROTE,
  ALL,
  TO_ALL,
  said,
  NOTHING,
  NOTES,
  WRITE,
  CARD,
  type Life,
} from '../../helpers/lives.ts';

const BEFORE: readonly Life[] = [
  ['prepares two days ahead', '2026-11-01', [harbour()], CARD],
  ['goes in this afternoon', '2026-11-03', [harbour({ endTime: '15:30' })], CARD],
  ['has pasted the attendees the day before', '2026-11-02', [harbour(met('Maya Chen'))], CARD],
  ['has named the company and no more', '2026-11-03', [undated()], 'Get contact details from everyone you met'],
];

const SAME_DAY: readonly Life[] = [
  [
    'is in the lobby with a name',
    '2026-11-03',
    [undated(met('Maya Chen'))],
    'Ask how to follow up, and when they will decide',
  ],
  [
    'has begun a note that evening and said nothing of the day',
    '2026-11-03',
    [undated(met('Maya Chen'), { notes: { 'Maya Chen': { ...EMPTY_NOTE, words: { moment: 'the night buses' } } } })],
    'Send each interviewer a thank-you note',
  ],
  [
    'has sent one note of two that evening and said nothing of the day',
    '2026-11-03',
    [undated(met('Maya Chen', 'Sam Rivera'), thanked('2026-11-03', 'Maya Chen'))],
    'Send each interviewer a thank-you note',
  ],
  [
    'has sent another message that evening and said nothing of the day',
    '2026-11-03',
    [
      undated(met('Maya Chen'), {
        notes: { [noteId({ kind: 'promised', to: 'Maya Chen' })]: { ...EMPTY_NOTE, sentOn: '2026-11-03' } },
      }),
    ],
    'Write it all down today',
  ],
  [
    'has names and a date and is out',
    '2026-11-03',
    [undated(met('Maya Chen'), agreed({ said: 'by Friday', saidOn: '2026-11-03' }))],
    'Sit down, eat something, breathe',
  ],
  ['is out and has said that it was today', '2026-11-03', [harbour(met('Maya Chen'))], WRITE],
  ['was done before ten', '2026-11-03', [harbour({ endTime: '09:45' })], WRITE],
  ['has begun the worksheet on the bench', '2026-11-03', [harbour(met(...ALL), WROTE)], NOTES],
  [
    'has sent two of three notes that evening',
    '2026-11-03',
    [harbour(met(...ALL), WROTE, thanked('2026-11-03', 'Maya Chen', 'Sam Rivera'))],
    'Write to Ali Chen',
  ],
  ['has begun to write and sent all three', '2026-11-03', [harbour(TO_ALL, WROTE)], 'Continue your worksheet'],
  [
    'has ticked the writing and sent all three',
    '2026-11-03',
    [harbour(TO_ALL, ticked({ reflect: '2026-11-03' }))],
    NOTHING,
  ],
];

const DAYS_AFTER: readonly Life[] = [
  ['has done nothing by the next day', '2026-11-04', [harbour()], NOTES],
  [
    'captured it in the lobby and forgot the day',
    '2026-11-04',
    [undated(agreed({ said: 'soon', saidOn: '2026-11-03' }))],
    'Write it all down today',
  ],
  ['has thanked all three and written nothing', '2026-11-04', [harbour(TO_ALL)], WRITE],
  ['has thanked all three and began to write', '2026-11-04', [harbour(TO_ALL, WROTE)], NOTHING],
  ['has done all of it, two business days later', '2026-11-05', [harbour(TO_ALL, WROTE)], 'Send a LinkedIn invitation'],
  [
    'has one who would rather not be contacted',
    '2026-11-04',
    [
      harbour(WROTE, {
        people: { a: { ...EMPTY_PERSON, name: 'Maya Chen' }, b: { ...EMPTY_PERSON, name: 'Sam', contact: 'declined' } },
        ...thanked('2026-11-04', 'Maya Chen'),
      }),
    ],
    NOTHING,
  ],
  ['is late with the notes, before any date', '2026-11-06', [harbour(WROTE, promised('2026-11-13'))], NOTES],
  [
    'opened the notes again by hand',
    '2026-11-04',
    [harbour(TO_ALL, WROTE, { tasks: { 'thank-you-notes': 'open' } })],
    NOTES,
  ],
  [
    'sends no notes, as a choice',
    '2026-11-04',
    [harbour(WROTE, { tasks: { 'thank-you-notes': 'not-for-me' } })],
    NOTHING,
  ],
  ['has done everything but say when it was', '2026-11-04', [undated(TO_ALL, WROTE)], WHAT_NOW.whenWasIt],
];

describe.each([
  ['before it', BEFORE],
  ['on the same day', SAME_DAY],
  ['in the days after', DAYS_AFTER],
])('somebody who, %s,', (_, lives) => {
  test.each(lives)('%s', (_who, today, interviews, says) => {
    expect(said(today, interviews)).toBe(says);
  });
});
