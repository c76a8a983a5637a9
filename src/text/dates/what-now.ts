import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Step } from '../../domain/dates/due-dates.ts';
import type { Now } from '../../domain/dates/what-now.ts';

export const WHAT_NOW = {
  heading: 'What now',
  steps: {
    reflect: 'Write it all down',
    'thank-you-notes': 'Send your thank-you notes',
    'follow-up': 'Ask how the hiring is going',
    'second-follow-up': 'Ask once more, and then no more',
    linkedin: 'Send an invitation on LinkedIn',
  } satisfies Record<Step, string>,
  late: (date: string): string => `Its day was ${date}. Late is better than never.`,
  nothing: 'Nothing to do today.',
  waitingHeading: 'Waiting',
  until: (step: string, date: string): string => `${step}: not before ${date}`,
  alsoTodayHeading: 'Also today',
  overdueHeading: 'Still worth doing',
  overdueHelp: 'Late is better than never.',
  coming: (name: string, date: string): string => `${name} is on ${date}.`,
  yourInterview: 'Your interview',
  practise: 'Practise what you promised yourself.',
  allArchived: 'The interview that is open is in your archive.',
  more: 'See all your interviews',
  keepSearching: 'Keep searching while you wait.',
  addDate: 'Say when the interview was, and your dates appear here.',
} as const;

type LabelledTask = { readonly id: string; readonly label: string };

/**
 * The one thing to do next in a few words, with its day; empty when there is none.
 * @param today the calendar date whose year goes without saying
 */
export function nextInWords(now: Now<LabelledTask>, today: string): string {
  switch (now.kind) {
    case 'step':
    case 'nothing-yet': {
      const { step, due } = now.kind === 'step' ? now.step : now.first;
      return due === null ? WHAT_NOW.steps[step] : `${dateInWords(due.date, today)}: ${WHAT_NOW.steps[step]}`;
    }
    case 'task':
    case 'coming':
      return now.task?.label ?? '';
    case 'all-done':
    case 'archived':
      return '';
  }
}
