/* What can be changed in an interview besides its ticks and answers, which every page changes (interview.ts). */
import type { Agreement } from './agreement.ts';
import { withEntry, type Interview, type Score } from './interview.ts';
import type { Note } from './note.ts';
import { EMPTY_PERSON, type Person } from './person.ts';

/**
 * The interview with one answer on the scale from 1 to 5, or none (`undefined`).
 * @example withScore(EMPTY_INTERVIEW, 'right-fit', 4).scores // { 'right-fit': 4 }
 */
export function withScore(interview: Interview, id: string, score: Score | undefined): Interview {
  return { ...interview, scores: withEntry(interview.scores, id, score) };
}

/**
 * The interview with one of its notes replaced, or removed (`undefined`).
 * @example withNote(EMPTY_INTERVIEW, 'first', EMPTY_NOTE).notes // { first: EMPTY_NOTE }
 */
export function withNote(interview: Interview, id: string, note: Note | undefined): Interview {
  return { ...interview, notes: withEntry(interview.notes, id, note) };
}

/**
 * The interview with some facts about one person it met; a person it did not know yet is added.
 * @example withPerson(EMPTY_INTERVIEW, 'p1', { name: 'Maya' }).people.p1?.name // 'Maya'
 */
export function withPerson(interview: Interview, id: string, facts: Partial<Person>): Interview {
  const before = Object.hasOwn(interview.people, id) ? interview.people[id] : undefined;
  const person = { ...(before ?? EMPTY_PERSON), ...facts };
  return { ...interview, people: { ...interview.people, [id]: person } };
}

/**
 * The interview without one of its people; if they were the point of contact, nobody is now.
 * @example withoutPerson(withPerson(EMPTY_INTERVIEW, 'p1', {}), 'p1').people // {}
 */
export function withoutPerson(interview: Interview, id: string): Interview {
  const { agreement } = interview;
  return {
    ...interview,
    people: withEntry(interview.people, id, undefined),
    agreement: agreement.with === id ? { ...agreement, with: '' } : agreement,
  };
}

/**
 * The interview with part of what was agreed about following up.
 * @example withAgreement(EMPTY_INTERVIEW, { channel: 'email' }).agreement.channel // 'email'
 */
export function withAgreement(interview: Interview, part: Partial<Agreement>): Interview {
  return { ...interview, agreement: { ...interview.agreement, ...part } };
}

/**
 * The interview with the date of one step moved by hand, or as planned (`undefined`).
 * @param date a calendar date
 * @example withMovedDate(EMPTY_INTERVIEW, 'follow-up', '2026-12-09').moved // { 'follow-up': '2026-12-09' }
 */
export function withMovedDate(interview: Interview, step: string, date: string | undefined): Interview {
  return { ...interview, moved: withEntry(interview.moved, step, date) };
}

/**
 * The interview with one line ticked off as practised for next time, or not.
 * @param id of the line among those of all questions
 * @example withPractised(EMPTY_INTERVIEW, 'next-time-1', 'Slow down').practised // { 'next-time-1': 'Slow down' }
 */
export function withPractised(interview: Interview, id: string, line: string | undefined): Interview {
  return { ...interview, practised: withEntry(interview.practised, id, line) };
}
