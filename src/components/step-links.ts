import type { Step } from '../domain/dates/due-dates.ts';
import { hrefTo } from './site-links.ts';

/** Where each step of the plan is done: its tool, or the place that explains it. */
export function stepHrefs(): Readonly<Record<Step, string>> {
  return {
    reflect: hrefTo('/worksheet/'),
    'thank-you-notes': hrefTo('/thank-you/'),
    'follow-up': hrefTo('/after-a-couple-of-days/#task-follow-up'),
    'second-follow-up': hrefTo('/after-a-couple-of-days/#task-second-follow-up'),
    linkedin: hrefTo('/after-a-couple-of-days/#task-linkedin'),
  };
}
