import type { Step } from '../domain/dates/due-dates.ts';
import type { Turn } from '../domain/dates/turns.ts';
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
