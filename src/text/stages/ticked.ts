import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import type { TICKED_BY_DOING } from '../../domain/record/tasks-of.ts';

/** Each follows “Ticked because”. */
const WHY: Readonly<Record<(typeof TICKED_BY_DOING)[number], (interview: Interview) => string>> = {
  'contact-details': ({ people }) => {
    const count = Object.keys(people).length;
    return `you noted ${count === 1 ? 'one person' : `${String(count)} people`}`;
  },
  'follow-up-plan': () => 'you wrote down their answer',
  'write-it-down': () => 'you wrote it down',
  'shared-moment': () => 'each person has one',
  'promised-things': () => 'you wrote it down',
  'thank-you-notes': () => 'you sent each note',
  'follow-up': () => 'you asked',
  'second-follow-up': () => 'you asked again',
  linkedin: () => 'you sent it',
};

/** Why a task is ticked although nobody ticked it; empty for a task that only a hand ticks. */
export function whyTicked(id: string, interview: Interview = EMPTY_INTERVIEW): string {
  return Object.hasOwn(WHY, id) ? `Ticked because ${WHY[id as keyof typeof WHY](interview)}.` : '';
}

/** The most room that this takes. */
export const LONGEST_TICKED = whyTicked('follow-up-plan');
