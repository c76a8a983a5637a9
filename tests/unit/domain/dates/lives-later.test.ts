import { describe, expect, test } from 'vitest';
import { WHAT_NOW } from '../../../../src/text/dates/what-now.ts';
import {
  harbour,
  nightBuses,
  agreed,
  promised,
  sentAs,
  ticked,
  WROTE,
  TO_ALL,
  LINKED,
  said,
  undated,
  NOTHING,
  ASK,
  NOTES,
  WRITE,
  CARD,
  type Life,
} from '../../helpers/lives.ts';

const WEEKS_AFTER: readonly Life[] = [
  [
    'thanked all, on the promised date',
    '2026-11-13',
    [harbour(TO_ALL, WROTE, promised('2026-11-13'), ticked(LINKED))],
    NOTHING,
  ],
  [
    'thanked all, two business days after it',
    '2026-11-17',
    [harbour(TO_ALL, WROTE, promised('2026-11-13'), ticked(LINKED))],
    ASK,
  ],
  ['let that day go by', '2026-11-19', [harbour(TO_ALL, WROTE, promised('2026-11-13'), ticked(LINKED))], ASK],
  ['thanked nobody, and the promised date is over', '2026-11-16', [harbour(WROTE, promised('2026-11-13'))], NOTHING],
  ['thanked nobody, and it is time to ask', '2026-11-17', [harbour(promised('2026-11-13'))], ASK],
  ['has no date, six business days later', '2026-11-11', [harbour(TO_ALL, WROTE, ticked(LINKED))], ASK],
  ['agreed to check in today', '2026-11-10', [harbour(agreed({ answer: 'check-in', picked: '2026-11-10' }))], ASK],
  [
    'asked, and five business days later',
    '2026-11-18',
    [harbour(TO_ALL, WROTE, ticked({ ...LINKED, 'follow-up': '2026-11-11' }))],
    'Ask once more',
  ],
  [
    'asked twice, and two days later',
    '2026-11-20',
    [harbour(TO_ALL, WROTE, ticked({ ...LINKED, 'follow-up': '2026-11-11', 'second-follow-up': '2026-11-18' }))],
    WHAT_NOW.allDone,
  ],
  [
    'asked twice, and a week later',
    '2026-11-25',
    [harbour(TO_ALL, WROTE, ticked({ ...LINKED, 'follow-up': '2026-11-11', 'second-follow-up': '2026-11-18' }))],
    'Archive this interview',
  ],
];

const OUTCOMES: readonly Life[] = [
  ['heard no the next day, with no note sent', '2026-11-04', [harbour({ outcome: 'no' })], 'See what helps after a no'],
  [
    'heard no after weeks',
    '2026-11-24',
    [harbour(TO_ALL, WROTE, promised('2026-11-13'), { outcome: 'no' })],
    'See what helps after a no',
  ],
  [
    'has an offer, and never thanked anybody',
    '2026-11-06',
    [harbour({ outcome: 'offer' })],
    'See what to do with an offer',
  ],
  [
    'is in the next round, which is not there yet',
    '2026-11-06',
    [harbour({ outcome: 'next-round' })],
    'Add the next round',
  ],
  ['withdrew', '2026-11-06', [harbour({ outcome: 'withdrew' })], 'See how to withdraw well'],
  [
    'withdrew, and has told them',
    '2026-11-06',
    [harbour(sentAs('withdrawing'), { outcome: 'withdrew' })],
    'Archive this interview',
  ],
  [
    'heard no and thanked them',
    '2026-11-06',
    [harbour(sentAs('after-no'), { outcome: 'no' })],
    'Archive this interview',
  ],
  [
    'asked for time to think about an offer',
    '2026-11-06',
    [harbour(sentAs('asking-for-time'), { outcome: 'offer' })],
    'Say yes or no to the offer',
  ],
  ['said no to an offer', '2026-11-06', [harbour(sentAs('declining'), { outcome: 'offer' })], 'Archive this interview'],
  ['has archived the only one', '2026-11-24', [harbour({ archivedOn: '2026-11-20' })], WHAT_NOW.allArchived],
];

const SEVERAL: readonly Life[] = [
  [
    'goes to one this afternoon, and is late with a note at the other',
    '2026-11-10',
    [harbour(WROTE, promised('2026-11-20')), nightBuses({ endTime: '15:00' })],
    `Night Buses: ${CARD}`,
  ],
  [
    'heard no from one and goes to another tomorrow',
    '2026-11-09',
    [harbour({ outcome: 'no' }), nightBuses()],
    `Night Buses: ${CARD}`,
  ],
  [
    'heard no from one and is in the lobby of another',
    '2026-11-24',
    [undated({ company: 'Night Buses' }), harbour({ outcome: 'no' })],
    'Night Buses: Get contact details from everyone you met',
  ],
  [
    'has archived the next round, which ended in a no',
    '2026-11-24',
    [harbour({ outcome: 'next-round' }), nightBuses({ follows: 'a', outcome: 'no', archivedOn: '2026-11-20' })],
    WHAT_NOW.allDone,
  ],
  [
    'has a next round on Thursday',
    '2026-11-10',
    [harbour({ outcome: 'next-round' }), nightBuses({ date: '2026-11-12', follows: 'a' })],
    `Night Buses: ${CARD}`,
  ],
  [
    'asks at one today, and is late with notes at the other',
    '2026-11-13',
    [nightBuses(WROTE), harbour(WROTE, agreed({ answer: 'check-in', picked: '2026-11-13' }))],
    `Harbour Foods: ${ASK}`,
  ],
  [
    'is just out of one, and asks at the other today',
    '2026-11-10',
    [harbour(agreed({ answer: 'check-in', picked: '2026-11-10' })), nightBuses()],
    `Night Buses: ${WRITE}`,
  ],
  [
    'has an offer at one and should have asked at the other',
    '2026-11-20',
    [harbour(WROTE), nightBuses({ outcome: 'offer' })],
    'Night Buses: See what to do with an offer',
  ],
  [
    'waits for one and goes to another tomorrow',
    '2026-11-09',
    [harbour(TO_ALL, WROTE, promised('2026-11-20'), ticked(LINKED)), nightBuses()],
    `Night Buses: ${CARD}`,
  ],
  [
    'has archived the open one, and the other has a last day',
    '2026-11-11',
    [harbour({ archivedOn: '2026-11-10' }), nightBuses(WROTE)],
    `Night Buses: ${NOTES}`,
  ],
];

describe.each([
  ['in the weeks after', WEEKS_AFTER],
  ['once it has come to something', OUTCOMES],
  ['with several interviews', SEVERAL],
])('somebody who, %s,', (_, lives) => {
  test.each(lives)('%s', (_who, today, interviews, says) => {
    expect(said(today, interviews)).toBe(says);
  });
});
