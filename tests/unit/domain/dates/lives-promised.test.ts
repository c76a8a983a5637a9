import { describe, expect, test } from 'vitest';
import { noteId } from '../../../../src/domain/record/note-id.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import {
  harbour,
  undated,
  agreed,
  met,
  nightBuses,
  promised,
  promising,
  sentAs,
  ticked,
  WROTE,
  TO_ALL,
  LINKED,
  said,
  NOTHING,
  ASK,
  NOTES,
  WRITE,
  CARD,
  type Life,
} from '../../helpers/lives.ts';

const SEND = 'Send what you promised: the portfolio';
const DONE = { tasks: { reflect: 'done', 'thank-you-notes': 'done', linkedin: 'done' } } as const;
const TODAY = promising({ 'the portfolio': { said: 'today' } });
const FRIDAY = promising({ 'the portfolio': { said: 'by Friday' } });
const NO_DAY = promising({ 'the portfolio': {} });
const SENT = promising({ 'the portfolio': { said: 'by Friday', sentOn: '2026-11-05' } });
const TWO = promising({
  'two references': { said: 'by Friday' },
  'the portfolio': { picked: '2026-11-05' },
});

const ON_ITS_DAY: readonly Life[] = [
  ['promised it for the same day, and has written nothing yet', '2026-11-03', [harbour(TODAY)], WRITE],
  [
    'promised it for the same day, and has begun to write',
    '2026-11-03',
    [harbour(TODAY, WROTE, met('Maya Chen'))],
    SEND,
  ],
  [
    'promised it for the last day of the notes',
    '2026-11-04',
    [harbour(promising({ 'the portfolio': { said: 'tomorrow' } }))],
    SEND,
  ],
  ['promised it for Friday, and has notes to send before', '2026-11-03', [harbour(FRIDAY, WROTE)], NOTES],
  ['promised it for Friday, and has sent the notes', '2026-11-04', [harbour(FRIDAY, TO_ALL, WROTE)], NOTHING],
  ['promised it for Friday, on Friday', '2026-11-06', [harbour(FRIDAY, TO_ALL, WROTE)], SEND],
  ['promised it for Friday, and is late with the notes as well', '2026-11-06', [harbour(FRIDAY, WROTE)], SEND],
  [
    'promised it without saying when the interview was',
    '2026-11-06',
    [undated(promising({ 'the portfolio': { picked: '2026-11-06' } }))],
    SEND,
  ],
];

const LATER: readonly Life[] = [
  ['let Friday go by', '2026-11-09', [harbour(FRIDAY, DONE)], SEND],
  ['let Friday go by, on the day to ask', '2026-11-11', [harbour(FRIDAY, DONE)], SEND],
  ['has still not sent it after two weeks', '2026-11-24', [harbour(FRIDAY, DONE, promised('2026-12-04'))], SEND],
  ['has sent it', '2026-11-06', [harbour(SENT, DONE)], NOTHING],
  ['has sent it, on the day to ask', '2026-11-11', [harbour(SENT, DONE)], ASK],
  [
    'has sent the message that goes with it',
    '2026-11-09',
    [
      harbour(FRIDAY, DONE, {
        notes: { [noteId({ kind: 'promised', to: 'the portfolio' })]: { ...EMPTY_NOTE, sentOn: '2026-11-06' } },
      }),
    ],
    NOTHING,
  ],
  ['promised two things, and the first is due', '2026-11-05', [harbour(TWO, DONE)], SEND],
  [
    'promised two things, and has sent the first',
    '2026-11-06',
    [harbour(DONE, { promised: { ...TWO.promised, ...SENT.promised } })],
    'Send what you promised: two references',
  ],
];

const WITHOUT_A_DAY: readonly Life[] = [
  ['still has the notes to send', '2026-11-03', [harbour(NO_DAY, WROTE, met('Maya Chen'))], NOTES],
  ['has sent the notes', '2026-11-04', [harbour(NO_DAY, TO_ALL, WROTE)], SEND],
  ['is to ask today', '2026-11-11', [harbour(NO_DAY, DONE)], ASK],
  ['has asked', '2026-11-11', [harbour(NO_DAY, DONE, sentAs('follow-up'))], SEND],
  ['is in the lobby', '2026-11-03', [undated(NO_DAY)], 'Get contact details from everyone you met'],
  [
    'has named no day of the interview either, and is out',
    '2026-11-03',
    [undated(NO_DAY, met('Maya Chen'), agreed({ said: 'soon' }))],
    'Sit down, eat something, breathe',
  ],
  [
    'has named no day of the interview either, and has done the rest',
    '2026-11-04',
    [undated(NO_DAY, TO_ALL, WROTE)],
    SEND,
  ],
  [
    'has another interview open, and has written nothing after this one',
    '2026-11-24',
    [nightBuses({ archivedOn: '2026-11-20' }), undated(NO_DAY)],
    `Harbour Foods: ${WRITE}`,
  ],
];

const OUTCOMES: readonly Life[] = [
  ['heard no', '2026-11-06', [harbour(FRIDAY, { outcome: 'no' })], 'See what helps after a no'],
  ['withdrew', '2026-11-09', [harbour(FRIDAY, { outcome: 'withdrew' })], 'See how to withdraw well'],
  ['has an offer, and promised a reference for today', '2026-11-06', [harbour(FRIDAY, { outcome: 'offer' })], SEND],
  [
    'has an offer, and let the day of a reference go by',
    '2026-11-09',
    [harbour(FRIDAY, { outcome: 'offer' })],
    'See what to do with an offer',
  ],
  [
    'has an offer, and named no day',
    '2026-11-06',
    [harbour(NO_DAY, { outcome: 'offer' })],
    'See what to do with an offer',
  ],
  ['said yes to an offer', '2026-11-06', [harbour(FRIDAY, sentAs('accepting'), { outcome: 'offer' })], SEND],
  [
    'said no to an offer',
    '2026-11-06',
    [harbour(FRIDAY, sentAs('declining'), { outcome: 'offer' })],
    'Archive this interview',
  ],
  ['goes to a next round, which is not there yet', '2026-11-06', [harbour(FRIDAY, { outcome: 'next-round' })], SEND],
  [
    'archived the only one',
    '2026-11-06',
    [harbour(FRIDAY, { archivedOn: '2026-11-05' })],
    'The open interview is in your archive.',
  ],
  [
    'heard nothing after asking twice',
    '2026-11-27',
    [
      harbour(
        FRIDAY,
        DONE,
        ticked({
          ...LINKED,
          reflect: '2026-11-03',
          'thank-you-notes': '2026-11-04',
          'follow-up': '2026-11-11',
          'second-follow-up': '2026-11-18',
        }),
      ),
    ],
    'Archive this interview',
  ],
  [
    'goes to another interview today',
    '2026-11-10',
    [harbour(FRIDAY), nightBuses({ endTime: '15:00' })],
    `Night Buses: ${CARD}`,
  ],
  [
    'prepares, and has promised something before the interview',
    '2026-11-02',
    [harbour(promising({ 'the portfolio': { picked: '2026-11-02' } }))],
    CARD,
  ],
];

describe.each([
  ['promised something for a day,', ON_ITS_DAY],
  ['promised something, in the days after', LATER],
  ['promised something for no day', WITHOUT_A_DAY],
  ['promised something and', OUTCOMES],
])('somebody who %s', (_, lives) => {
  test.each(lives)('%s', (_who, today, interviews, says) => {
    expect(said(today, interviews)).toBe(says);
  });
});
