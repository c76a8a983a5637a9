import type { LetterState } from '../../domain/note/letter-choices.ts';

/** The page of every message but the note of thanks. */
export const LETTERS = {
  peopleLegend: 'Whom to write to',
  lead: 'Write to ',
  someoneElse: 'Someone else',
  states: { none: '', draft: 'draft', sent: 'sent' } satisfies Record<LetterState, string>,
  sentOn: (date: string): string => `sent on ${date}`,
  nameless: 'Someone',
  which: 'Which message do you need?',
  others: 'Other messages',
  onlyByPhone: 'Only if they said that calling is fine.',
  groups: {
    asking: 'Asking how it goes',
    linkedin: 'LinkedIn',
    yes: 'You hear yes',
    no: 'You hear no',
    back: 'You step back',
    promised: 'What you promised',
  },
  tryAgain: 'Try again',
} as const;

/** Leads to a message of this kind that is finished. */
export const LETTER_EXAMPLE = 'Read a finished one';

/** When a message is due, and why not before. */
export const WHEN = {
  today: 'Today is the day for it.',
  past: (day: string): string => `Its day was ${day}, and it is still worth doing.`,
  early: (day: string): string => `Not yet: its day is ${day}.`,
  whyWait: {
    'follow-up':
      'They may have nothing to tell you before, and asking early can look impatient. Write it now if you like, and send it then.',
    'second-follow-up': 'Give them time to answer the first one. Write this now if you like, and send it then.',
    linkedin: 'Let your note of thanks be read first. Write this now if you like, and send it then.',
  },
  elsewhere: 'I have an offer elsewhere',
  calendar: 'Put that day into my calendar',
  calendarDone: 'The file for your calendar is downloaded. Open it to add the day.',
  noDate: 'Say when the interview was, and the right day appears here.',
  firstFirst: 'This follows a first message, and none is marked as sent yet.',
  openFirst: 'Write the first one',
  askedOnce: 'You have asked once. If you hear nothing, one more message is all that helps.',
  askedTwice: 'You have asked twice, and a third time would not help. Let it rest.',
  over: 'They have answered, so there is nothing to ask.',
  promisedFor: (day: string): string => `You promised it for ${day}. Sooner is welcome.`,
  promisedToday: 'You promised it for today.',
  promisedLate: (day: string): string => `You promised it for ${day}. Send it now, and do not explain why it is late.`,
  writeInstead: 'Write an email instead',
} as const;

/** Nothing is due. */
export const RESTING = {
  headings: {
    sent: 'That is done for now',
    asked: 'Now let it rest',
    thinking: 'Take the time you asked for',
    answered: 'Nothing is left to send',
    'next-round': 'Nothing is due here',
    'to-come': 'The interview is still to come',
    nothing: 'Nothing is due',
  },
  why: {
    sent: 'You can stop here. Home tells you when something is due again.',
    asked:
      'You have asked as often as helps: two messages are the most. If an answer comes, good. If none does, that is an answer too.',
    thinking:
      'You have asked for time to decide. Once you know, say yes or no in writing: both messages are below, and nothing is sent before that.',
    answered: 'You have sent what this called for. Every message is still below, with the day on which it was sent.',
    'next-round': 'There is another round. After it, thank each person again.',
    'to-come': 'Once it is over, what to write and when appears here.',
    nothing: 'There is nothing to write today. Every message is below, should you need one.',
  },
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
    `${count === 1 ? 'One character' : `${String(count)} characters`} too many for LinkedIn. ${
      isOwn ? 'Shorten the message.' : 'Our words are left out already, so shorten your own.'
    }`,
  howToInvite: 'On LinkedIn, open their profile, choose Connect, then “Add a note”, and paste it there.',
  howToSend: 'On LinkedIn, open your conversation with them and paste it there.',
  limitLegend: 'How long it may be',
  limits: { '': '200, on a free account', '300': '300, on Premium' } as Readonly<Record<string, string>>,
} as const;

/** Why somebody is not offered. */
export const WITHOUT = {
  invitation: (names: string, count: number): string =>
    `${names} chose not to share contact details, so there is no invitation for ${count === 1 ? 'them' : 'any of them'}.`,
} as const;

/** By phone. */
export const PHONE = {
  heading: 'What to say by phone',
  headingTo: (name: string): string => `By phone to ${name}`,
  notSaid: 'Nobody has said that calling is fine, so an email is better: it waits until they have time for it.',
  otherWay: {
    email: 'They said that email is the way to follow up, so a call would come unasked.',
    other: 'They named another way to follow up, so a call would come unasked.',
  },
  isFine: 'They said that calling is fine',
  call: (number: string): string => `Call ${number}`,
  writeDown: 'Write down what they say',
} as const;
