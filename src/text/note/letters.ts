import type { LetterState } from '../../domain/note/letter-choices.ts';

/** The page of every message but the thank-you note. */
export const LETTERS = {
  peopleLegend: 'Who to write to',
  lead: 'Write to ',
  someoneElse: 'Someone else',
  states: { none: '', draft: 'draft', sent: 'sent' } satisfies Record<LetterState, string>,
  sentOn: (date: string): string => `sent on ${date}`,
  nameless: 'Someone',
  which: 'Which message do you need?',
  others: 'Other messages',
  onlyByPhone: 'Only if they said calling is fine.',
  groups: {
    asking: 'Asking how it’s going',
    linkedin: 'LinkedIn',
    yes: 'You hear yes',
    no: 'You hear no',
    back: 'You withdraw',
    promised: 'What you promised',
  },
  tryAgain: 'Try again',
} as const;

/** Leads to a message of this kind that is finished. */
export const LETTER_EXAMPLE = 'Read a finished one';

/** When a message is due, and why not before. */
export const WHEN = {
  today: 'Today is the right day for this.',
  past: (day: string): string => `This was due on ${day}, so do it today.`,
  early: (day: string): string => `It’s too early, so wait until ${day}.`,
  whyWait: {
    'follow-up':
      'They may have nothing to tell you before then, and asking early can look impatient. Write it now if you like, and send it then.',
    'second-follow-up': 'Give them time to answer your first message. Write this now if you like, and send it then.',
    linkedin: 'Let them read your thank-you note first. Write this now if you like, and send it then.',
  },
  elsewhere: 'I have an offer elsewhere',
  calendar: 'Add that day to my calendar',
  calendarDone: 'The calendar file is in your downloads. Open it to add the day.',
  noDate: 'Add the interview date and we’ll work out the right day.',
  firstFirst: 'This comes after a first message, and you haven’t marked one as sent yet.',
  openFirst: 'Write the first message',
  askedOnce: 'You’ve asked once. If you hear nothing, one more message is as much as will help.',
  askedTwice: 'You’ve asked twice and a third time wouldn’t help, so let it rest.',
  over: 'They’ve answered, so there’s nothing to ask.',
  promisedFor: (day: string): string => `You promised it by ${day}, and you can send it sooner.`,
  promisedToday: 'You promised to send it today.',
  promisedLate: (day: string): string => `You promised it by ${day}, so send it now and don’t explain why it’s late.`,
  writeInstead: 'Write an email instead',
} as const;

/** Nothing is due. */
export const RESTING = {
  headings: {
    sent: 'That’s done for now',
    thanks: 'Next, say thank you',
    asked: 'Now let it rest',
    thinking: 'Take the time you asked for',
    answered: 'There’s nothing left to send',
    'next-round': 'Nothing is due for this round',
    'to-come': 'The interview is still to come',
    nothing: 'Nothing is due',
  },
  why: {
    sent: 'You can stop here. The home page will tell you when something is due again.',
    thanks: 'Your thank-you notes aren’t all sent yet, so finish them before you stop for today.',
    asked:
      'You’ve asked twice, and asking more often wouldn’t help. If they answer, good. If they don’t, that’s an answer too.',
    thinking:
      'You’ve asked for time to decide. Once you know, say yes or no in writing with one of the messages below.',
    answered: 'You’ve sent what was needed. Every message is still below, with the day you sent it.',
    'next-round': 'There’s another round to come, and after it you can thank each person again.',
    'to-come': 'Once it’s over, you’ll see what to write and when.',
    nothing: 'There’s nothing to write today. Every message is below if you need one.',
  },
  thank: 'Write your thank-you note',
  /** What comes after, by its name. */
  next: (name: string): string => `Next: ${name}`,
} as const;

/** On LinkedIn. */
export const SHORT = {
  heading: 'As they will read it',
  /** What of ours does not fit. */
  leftOut: (what: string): string => `To stay within the limit, this leaves out ${what}.`,
  ofOurs: {
    interviewOn: 'the day you met',
    company: 'the company',
    jobTitle: 'the role',
    yourName: 'your name',
    greeting: 'the greeting',
    'sign-off': 'your name, which LinkedIn shows',
  } as Readonly<Record<string, string>>,
  own: 'The message in your own words',
  follow: 'Use our words again',
  bringBack: 'Bring back my own words',
  count: (count: number, limit: number): string => `${String(count)} of ${String(limit)} characters`,
  over: (count: number, isOwn: boolean): string =>
    `That’s ${count === 1 ? 'one character' : `${String(count)} characters`} too many for LinkedIn. ${
      isOwn ? 'Shorten the message.' : 'We’ve already left out our words, so shorten your own.'
    }`,
  howToInvite: 'On LinkedIn, open their profile, choose Connect, then “Add a note”, and paste it there.',
  howToSend: 'On LinkedIn, open your conversation with them and paste it there.',
  limitLegend: 'How long it may be',
  limits: { '': '200, on a free account', '300': '300, on Premium' } as Readonly<Record<string, string>>,
} as const;

/** Why somebody is not offered. */
export const WITHOUT = {
  invitation: (names: string, count: number): string =>
    `${names} didn’t want to give contact details, so there’s no invitation for ${count === 1 ? 'them' : 'any of them'}.`,
} as const;

/** By phone. */
export const PHONE = {
  heading: 'What to say on the phone',
  headingTo: (name: string): string => `Calling ${name}`,
  notSaid: 'Nobody has said calling is fine, so send an email, which can wait until they have time for it.',
  otherWay: {
    email: 'They asked you to follow up by email, so a call may not be welcome.',
    other: 'They asked you to follow up another way, so a call may not be welcome.',
  },
  isFine: 'They said calling is fine',
  call: (number: string): string => `Call ${number}`,
  writeDown: 'Write down what they say',
} as const;
