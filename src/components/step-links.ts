import type { Step } from '../domain/dates/due-dates.ts';
import type { Turn } from '../domain/dates/turns.ts';
import type { Kind, Outcome } from '../domain/record/interview.ts';
import { hrefTo } from './site-links.ts';

/** Where each step of the plan is done: its tool, or the place that explains it. */
export function stepHrefs(): Readonly<Record<Step, string>> {
  return {
    reflect: hrefTo('/worksheet/'),
    'thank-you-notes': hrefTo('/thank-you/'),
    'follow-up': hrefTo('/follow-up/?kind=follow-up'),
    'second-follow-up': hrefTo('/follow-up/?kind=second-follow-up'),
    linkedin: hrefTo('/follow-up/?kind=linkedin-invitation'),
  };
}

/** Where there is more on what an interview has come to, and where the next round or the archive is. */
export function turnHrefs(): Readonly<Record<Turn, string>> {
  return {
    offer: hrefTo('/special-cases/#you-hear-yes'),
    'next-round': hrefTo('/interviews/#next-round'),
    no: hrefTo('/special-cases/#you-hear-no'),
    withdrew: hrefTo('/special-cases/#you-want-to-withdraw'),
    settled: hrefTo('/interviews/'),
    closed: hrefTo('/interviews/'),
  };
}

/** Where the message is written that an offer or a no asks for first. */
export function firstAnswerHrefs(): Readonly<Record<'offer' | 'no', string>> {
  return { offer: hrefTo('/follow-up/?kind=asking-for-time'), no: hrefTo('/follow-up/?kind=after-no') };
}

/** Where there is more on an outcome, on the pages of the interviews. */
export function outcomeHrefs(): Readonly<Record<Exclude<Outcome, 'waiting'>, string>> {
  const { offer, no, withdrew } = turnHrefs();
  return { offer, no, withdrew, 'next-round': hrefTo('/next-interview/') };
}

/** Where there is more on a way of meeting. */
export function kindHrefs(): Readonly<Record<Exclude<Kind, 'in-person'>, string>> {
  return { phone: hrefTo('/special-cases/#by-phone'), video: hrefTo('/special-cases/#one-way-video') };
}
