import { EMPTY_INTERVIEW, type Interview } from '../../domain/record/interview.ts';
import type { TICKED_BY_DOING } from '../../domain/record/tasks-of.ts';

const WHY: Readonly<Record<(typeof TICKED_BY_DOING)[number], (interview: Interview) => string>> = {
  'contact-details': ({ people }) => {
    const count = Object.keys(people).length;
    return `Ticked, as ${count === 1 ? 'one person is' : `${String(count)} people are`} noted.`;
  },
  'follow-up-plan': () => 'Ticked, as their answer is written down.',
  'write-it-down': () => 'Ticked, as it is written down.',
  'shared-moment': () => 'Ticked, as each person has one.',
  'thank-you-notes': () => 'Ticked, as each note is sent.',
  'follow-up': () => 'Ticked, as you have asked.',
  'second-follow-up': () => 'Ticked, as you have asked again.',
  linkedin: () => 'Ticked, as it is sent.',
};

/** Why a task is ticked although nobody ticked it; empty for a task that only a hand ticks. */
export function whyTicked(id: string, interview: Interview = EMPTY_INTERVIEW): string {
  return Object.hasOwn(WHY, id) ? WHY[id as keyof typeof WHY](interview) : '';
}

/** The most room that this takes. */
export const LONGEST_TICKED = whyTicked('follow-up-plan');
