import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { EMPTY_PROMISE, type Promised } from '../../domain/record/promise.ts';
import { promisedSentOn } from '../../domain/record/promised-sent-on.ts';

/** What is known of one thing promised, in a few words each. */
export const PROMISED_FACTS = {
  heading: 'What you promised',
  to: (name: string): string => `to ${name}`,
  by: (date: string): string => `by ${date}`,
  sentOn: (date: string): string => `sent on ${date}`,
  notSentYet: 'not sent yet',
} as const;

/** The day for which something was promised, where somebody knows more of it than its words and what was picked. */
export type DayOf = (promise: Promised) => string;

const asPicked: DayOf = ({ picked }) => picked;

/**
 * What is known of one thing promised, each fact in a few words: to whom, by when, and the day on which it was sent.
 * @param today the calendar date whose year goes without saying; without it every year is said
 * @param dayOf reads the day from what was said, which weighs much; without it only a picked day is one
 * @example promiseFacts(interview, 'm2x8t4', '2026-11-04', dayOf) // ['to Maya Chen', 'by Friday, November 6']
 */
export function promiseFacts(interview: Interview, id: string, today?: string, dayOf = asPicked): readonly string[] {
  const promise = interview.promised[id] ?? EMPTY_PROMISE;
  const name = (interview.people[promise.to]?.name ?? '').trim();
  const day = dayOf(promise);
  const sentOn = promisedSentOn(interview, id);
  return [
    name === '' ? '' : PROMISED_FACTS.to(name),
    day === '' ? promise.said.trim() : PROMISED_FACTS.by(dateInWords(day, today)),
    sentOn === '' ? '' : PROMISED_FACTS.sentOn(dateInWords(sentOn, today)),
  ].filter((fact) => fact !== '');
}

/**
 * One thing that was promised in a line.
 * @param today as in promiseFacts, and so is `dayOf`
 * @example promiseInWords(interview, 'm2x8t4') // 'the portfolio, to Maya Chen, by Friday'
 */
export function promiseInWords(interview: Interview, id: string, today?: string, dayOf?: DayOf): string {
  return [(interview.promised[id]?.what ?? '').trim(), ...promiseFacts(interview, id, today, dayOf)].join(', ');
}

/**
 * Everything that was promised, a line each, with whether it is sent: for paper and for files.
 * @param today as in promiseFacts, and so is `dayOf`
 * @example promisesInWords(interview) // ['the portfolio, to Maya Chen, by Friday, not sent yet']
 */
export function promisesInWords(interview: Interview, today?: string, dayOf?: DayOf): readonly string[] {
  return Object.entries(interview.promised)
    .filter(([, { what }]) => what.trim() !== '')
    .map(([id]) => {
      const words = promiseInWords(interview, id, today, dayOf);
      return promisedSentOn(interview, id) === '' ? `${words}, ${PROMISED_FACTS.notSentYet}` : words;
    });
}
