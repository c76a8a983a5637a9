import { isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { dayInWords } from '../../domain/dates/date-in-words.ts';
import { shortened } from '../../domain/record/shortened.ts';
import type { Interview, Kind, Outcome } from '../../domain/record/interview.ts';

export const INTERVIEWS = {
  listHeading: 'All interviews',
  unnamed: 'Unnamed interview',
  only: 'Your interview',
  ofDay: (day: string): string => `Interview on ${day}`,
  current: 'Open now',
  open: 'Open',
  opened: (name: string): string => `${name} is open.`,
  openLabel: (name: string): string => `Open ${name}`,
  archive: 'Archive',
  archiveLabel: (name: string): string => `Archive ${name}`,
  unarchive: 'Restore',
  unarchiveLabel: (name: string): string => `Restore ${name}`,
  archived: (count: number): string => (count === 1 ? '1 in the archive' : `${String(count)} in the archive`),
  notSaved: 'We couldn’t save that. Open the interview and try there.',
  add: 'Add an interview',
  addRound: 'Add the next round',
  added: 'A new interview is open.',
  practise: 'Before you go in, see what you promised yourself last time',
  showAll: (count: number): string => `Show all ${String(count)}`,
  loading: 'Loading your interviews',
  nameIt: 'Name this interview',
  lookUp: 'See everything you wrote',
  company: { label: 'Company', help: '' },
  jobTitle: { label: 'Job title', help: '' },
  round: { label: 'Round', help: 'Such as “second”, or “with the team”.' },
  date: 'Interview date',
  endTime: 'Time it ended',
  future: 'This is still to come, and the dates below count from it.',
  kindLegend: 'How you met',
  kinds: { 'in-person': 'In person', video: 'Video', phone: 'Phone' } satisfies Record<Kind, string>,
  toCome: 'Coming up',
  outcomeLegend: 'Where it stands',
  outcomes: {
    waiting: 'Waiting',
    'next-round': 'Next round',
    offer: 'Offer',
    no: 'No',
    withdrew: 'I withdrew',
  } satisfies Record<Outcome, string>,
  follows: (name: string): string => `The round after ${name}.`,
  roundNumber: (number: number): string => `Round ${String(number)}`,
  inArchive: 'This interview is in the archive. Other pages still show it because it’s open.',
  roomHeading: 'Space in this browser',
  room: (percent: number): string =>
    `You’ve used ${String(percent)}% of the space this browser gives the site. Save your archive as a file, then delete what you no longer need.`,
  saveArchive: 'Save the archive as a file',
  saveAll: 'Save everything as a file',
  archiveFile: (date: string): string => `after-the-interview-archive-${date}.txt`,
} as const;

type Named = Pick<Interview, 'company' | 'jobTitle' | 'round'>;

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}

/** What one without any name is called where it has to be told from others: by its day, if that is known. */
function unnamed(date: string): string {
  return isCalendarDate(date) ? INTERVIEWS.ofDay(dayInWords(date)) : INTERVIEWS.unnamed;
}

/**
 * What an interview is called in a list.
 * @example nameOf({ ...EMPTY_INTERVIEW, company: 'Harbour Foods', jobTitle: 'Planner' }) // 'Harbour Foods, Planner'
 * @example nameOf({ ...EMPTY_INTERVIEW, date: '2026-11-03' }) // 'Interview on November 3'
 */
export function nameOf({ company, jobTitle, round, date }: Named & Pick<Interview, 'date'>): string {
  return joined(company, jobTitle, round) || unnamed(date);
}

/**
 * The same where it may be the only one: then it needs no name to be told from others.
 * @param count how many interviews there are
 * @example nameAmong(EMPTY_INTERVIEW, 1) // 'Your interview'
 */
export function nameAmong(interview: Named & Pick<Interview, 'date'>, count: number): string {
  const name = nameOf(interview);
  return count < 2 && name === INTERVIEWS.unnamed ? INTERVIEWS.only : name;
}

/**
 * Where an interview stands, in a word.
 * @param today a calendar date
 * @example standingOf({ ...EMPTY_INTERVIEW, date: '2026-11-26' }, '2026-11-20') // 'Coming up'
 */
export function standingOf({ outcome, date }: Pick<Interview, 'outcome' | 'date'>, today: string): string {
  return outcome === 'waiting' && date > today ? INTERVIEWS.toCome : INTERVIEWS.outcomes[outcome];
}

/** Two lines of a phone's width. */
const LONGEST = 40;

/**
 * The same in at most 40 characters for where there is little room, with what tells two rounds apart before what does
 * not.
 * @example shortNameOf({ ...EMPTY_INTERVIEW, company: 'Harbour Foods', jobTitle: 'Supply planner', round: 'Second round' })
 *   // 'Harbour Foods, Second round, Supply…'
 */
export function shortNameOf({ company, jobTitle, round, date }: Named & Pick<Interview, 'date'>): string {
  return shortened(joined(company, round, jobTitle) || unnamed(date), LONGEST);
}
