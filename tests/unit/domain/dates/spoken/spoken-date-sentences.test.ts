import { describe, expect, test } from 'vitest';
import { readSpokenDate } from '../../../../../src/domain/dates/spoken/spoken-date.ts';

/** A Tuesday. */
const TODAY = '2026-11-03';

/** What is said on Tuesday, November 3, 2026: the date that it means, and the wordings that mean it. */
const SAID_ON_TUESDAY = [
  // A week counted from a day
  '2026-11-13: week on Friday | week Friday | Friday week | a week on Friday',
  '2026-11-10: week today | a week today',
  '2026-11-11: week tomorrow | a week tomorrow',
  '2026-11-16: a week Monday | Monday week',
  '2026-11-20: two weeks on Friday',
  '2026-11-27: a week after Nov 20 | the week after Nov 20 | the week after November 17',
  '2026-11-24: a week after Nov 17 | one week after Nov 17',
  '2026-11-23: the Monday after Nov 20',
  'unclear   : Monday after next | the week before December 4 | the Friday before December 25',
  'unclear   : a week on the 6th | a week before Nov 20 | the month after next',
  // The week of a day
  '2026-11-06: week of Nov 2 | the week of Nov 2 | week of the 2nd | week of 2 November | week of Nov 3',
  '2026-11-20: week commencing 16 November | week beginning Nov 16 | w/c 16 Nov | week ending Nov 20',
  '2026-11-13: the week of Nov 8 | end of the week of Nov 9 | the week of Nov 9-13',
  '2026-12-04: first week of December | 1st week of next month',
  '2026-12-11: second week of December',
  '2026-11-30: last week of November | the last week of the month | the last day of November',
  'unclear   : week of November | last week | the second Friday of December | before the week of Dec 7',
  // Before
  '2026-11-30: before December | before next month | before the end of November',
  '2027-02-28: before March | before March 2027',
  'unclear   : before November',
  '2026-12-31: before January | before the end of the year | before the new year',
  '2026-11-06: before next week | before Friday | Friday before noon | before the 6th',
  // This and next
  '2026-11-13: this week or the week after | Friday or the week after | this week or next',
  '2026-11-13: this or next week | this coming week | in the coming week | the following week',
  '2026-11-20: next week or the following week',
  '2026-11-17: in the next week or two',
  '2026-11-05: tomorrow or the day after',
  '2026-12-31: this coming month | this month or next',
  // Sentences
  "2026-11-06: they'll decide by Friday | they decide by Friday | we hope to decide by Friday",
  '2026-11-06: they said by Friday | I should hear by Friday | they will let me know by Friday',
  '2026-11-06: decision by Friday | hopefully Friday | Friday at the very latest | “We’ll be in touch by Friday.”',
  "2026-11-06: They said I would hear back from them by Friday | they said they'd make a decision by Friday",
  '2026-11-06: You will hear from us by Friday | Friday, they said | she told me Friday | it will be Friday',
  '2026-11-06: they may decide before Friday | Friday - at the latest | a final decision is expected by Friday',
  '2026-11-06: will decide by Friday | should hear by Friday | expect to hear by Friday | hear back by Friday',
  '2026-11-09: first thing Monday',
  "unclear   : they won't decide before Friday | they will not decide by Friday | we'd like to wait",
  'unclear   : they want an answer by Friday | they want me to decide by Friday | I have to decide by Friday',
  'unclear   : you have to know by Friday | the decision has to be made by Friday | let them know by Friday',
  'unclear   : they told me to call on Friday | I will call on Friday | they expect to hear from me by Friday',
  'unclear   : they will decide after Friday | they may | Friday at the earliest | as early as Friday',
  // Who decides, and that they do, as it is typed in a hurry
  '2026-11-11: decide by next Wednesday | decides by next Wednesday | deciding by next Wednesday',
  '2026-11-11: Decide: next Wed. | DECIDE NEXT WEDNESDAY | decided by next Wednesday | to be decided by next Wednesday',
  '2026-11-11: decision by next Wednesday | decision date: next Wednesday | decision made by next Wednesday',
  '2026-11-11: they decide next Wednesday | theyre deciding next wednesday | she decides next Wednesday',
  '2026-11-11: the team decides by next Wednesday | the hiring panel will decide on next Wednesday',
  '2026-11-11: we will decide on next Wednesday | we’ll make up our minds by next Wednesday',
  '2026-11-11: they will have decided by next Wednesday | they want to have decided by next Wednesday',
  '2026-11-11: they need to decide by next Wednesday | they should be able to decide by next Wednesday',
  '2026-11-11: make a decision by next Wednesday | they will have made a decision by next Wednesday',
  '2026-11-11: choosing by next Wednesday | they pick someone next Wednesday | they decide on the role next Wednesday',
  '2026-11-11: they’ll be getting back to me by next Wednesday | letting me know by next Wednesday',
  '2026-11-11: they will phone next Wednesday | calling me next Wednesday | she replies by next Wednesday',
  '2026-11-11: they notify all candidates by next Wednesday | they will have news for me by next Wednesday',
  '2026-11-11: news by next Wednesday | expecting an answer by next Wednesday | I expect a decision next Wednesday',
  '2026-11-11: I was told by next Wednesday | told me next Wednesday | promised an answer by next Wednesday',
  '2026-11-11: they promised to decide by next Wednesday | said they decide by next Wednesday',
  '2026-11-11: aiming for next Wednesday | they are hoping for next Wednesday | aims to decide by next Wednesday',
  '2026-11-11: next Wednesday is when they decide | next Wednesday, decision | definitely by next Wednesday',
  '2026-11-13: decide by the end of next week | deciding next week | decide sometime next week',
  '2026-11-17: decide in two weeks | deciding within two weeks',
  '2026-11-13: deciding by Nov 13 | decide on the 13th | they decide on 2026-11-13',
  'unclear   : I decide by Friday | I have to decide by Friday | I will decide on Friday | I’m deciding by Friday',
  'unclear   : you decide by Friday | have to decide by Friday | must decide by Friday | to decide by Friday',
  'unclear   : they told me to decide by Friday | they said to decide by Friday | I was told to decide by Friday',
  'unclear   : they need my decision by Friday | your decision by Friday | they would like to have an answer by Friday',
  'unclear   : they want to have a decision by Friday | they expect a decision by Friday | I promised to decide by Friday',
  'unclear   : let us know by Friday | call us by Friday | get back to us by Friday | reply by Friday | email Friday',
  'unclear   : by Friday I have to decide | Friday I will decide | Friday, not deciding | call them on Friday',
  'unclear   : they decided on Friday | decided Friday | they have decided on Friday | they made a decision on Friday',
  'unclear   : not deciding until Friday | undecided by Friday | no decision by Friday | deciding after Friday',
  'unclear   : they can’t decide before Friday | if they decide by Friday | they may not decide by Friday',
  'unclear   : decide whether to accept by Friday | they will decide when to meet on Friday | choose a date by Friday',
  'unclear   : they decide Friday at the earliest | offer expires Friday | accept by Friday | they call references Friday',
  'unclear   : decide | deciding soon | decision | they decide by | the second interview is on Friday',
  // A weekday with its date
  '2026-11-06: this Friday, Nov 6 | the 6th (Friday) | Nov 6 (Friday) | Friday 6 November | 6 Nov, Friday',
  '2026-11-13: next Friday the 13th | next Friday, November 13 | Fri 13/11 | Fri 11/13',
  'unclear   : next Friday the 4th | the 2nd Friday | Nov 6 (Monday) | Thu 13/11',
  // The time of day
  '2026-11-06: Friday at 5pm | Friday 17:00 | Friday at 17:00 | 5 pm on Friday | Friday at 5 | Friday AM',
  '2026-11-13: Nov 13 at 5pm EST | Nov 13, 5:30 p.m. Eastern time | 13 November at 5 pm | 2026-11-13 17:00',
  '2026-12-10: Dec 10 AM | December 10am | Dec 10 a.m. EST',
  // Spans
  '2026-11-17: max two weeks | up to two weeks | roughly two weeks | two weeks max | 1 - 2 weeks | 2 wks | 2wks',
  "2026-12-03: in a month's time",
  'unclear   : over two weeks | more than two weeks | at least two weeks | over a week | two weeks or more',
  'unclear   : 2+ weeks | 2 weeks+ | >2 weeks | start Friday | positions close Friday | close Friday | second',
  'unclear   : two and a half weeks | a week and a half | within days | Friday or later',
  // Ranges
  '2026-12-04: Nov 30 - Dec 4 | Nov 30–Dec 4 | Nov 30 to Dec 4',
  '2026-12-06: Dec 4 - 6',
  '2026-11-11: Mon-Wed | Monday to Wednesday | between Monday and Wednesday',
  '2026-11-06: Thu-Fri | Wed - Fri | between the 4th and the 6th',
  '2026-11-20: the end of the week after next',
  '2026-11-10: end of this week, early next week | end of this week or early next',
  '2026-11-13: mid to late next week | mid-to-late next week | next week - Friday',
  '2026-12-20: early/mid December',
  '2026-12-10: late November/early December',
  // Short and misspelled
  '2026-11-30: month end | month-end',
  '2026-12-31: year end | year-end',
  '2026-11-13: next wk',
  '2026-11-04: weds | tmrw | tommorow | 24h',
  '2026-11-06: 72h | 72 hrs | late Friday | end of Friday',
  // Dates in figures
  '2026-11-13: 13.11. | 13.11.26',
  "2026-11-20: 20/11/26 | 11/20/26 | Nov 20 '26 | 20 Nov ’26",
  "2026-12-04: Dec 4 '26",
  'unclear   : 4/12/26 | 26/12/27 | 5.30 | 5.12. | 20/11/25 | by Christmas | before Christmas',
].flatMap((row) =>
  row
    .slice(12)
    .split(' | ')
    .map((said) => [said, row.slice(0, 10).trim()] as const),
);

function read(said: string, today: string): string {
  const spoken = readSpokenDate(said, today);
  return spoken.kind === 'date' ? spoken.date : spoken.kind;
}

describe('said on Tuesday, November 3, 2026', () => {
  test.each(SAID_ON_TUESDAY)('%j means %s', (said, date) => {
    expect(read(said, TODAY)).toBe(date);
  });
});

const NAMES_MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\d[-./]\d/i;

describe('the day on which it is said', () => {
  const rows: readonly (readonly [said: string, today: string, date: string])[] = [
    ['the week of Nov 2', '2026-11-06', '2026-11-06'],
    ['the week of Nov 2', '2026-11-07', 'unclear'],
    ['the week of Dec 28', '2027-01-01', '2027-01-01'],
    ['the week of January 4', '2026-12-20', '2027-01-08'],
    ['this coming week', '2026-11-08', '2026-11-13'],
    ['the first week of January', '2026-12-20', '2027-01-08'],
    ['before January', '2026-12-31', '2026-12-31'],
    ['Tuesday week', '2026-11-03', '2026-11-17'],
    ['Mon-Wed', '2026-11-06', '2026-11-11'],
    ['the 2nd Friday', '2026-09-20', 'unclear'],
    ['in October, the 2nd Friday', '2026-09-20', 'unclear'],
  ];
  test.each(rows)('%j on %s is %s', (said, today, date) => {
    expect(read(said, today)).toBe(date);
  });

  test('whatever the day, no date lies before it, unless its month is named', () => {
    for (const [said] of SAID_ON_TUESDAY.filter(([each]) => !NAMES_MONTH.test(each))) {
      for (let day = 1; day <= 31; day += 1) {
        const today = `2026-12-${String(day).padStart(2, '0')}`;
        expect(read(said, today) >= today).toBe(true);
      }
    }
  });
});

test('a long or repetitive text is unclear', () => {
  for (const word of [
    'they said ',
    'they will ',
    'they will have to be ',
    'hope to ',
    'decide ',
    'before ',
    'a week after ',
    'mid to ',
    ' - ',
    'weekof 1 ',
    '5 pm ',
    "'",
  ]) {
    readSpokenDate(word.repeat(200).slice(0, 200), TODAY);
    expect(read(word.repeat(100_000 / word.length), TODAY)).toBe('unclear');
  }
});
