import type { Interview } from '../record/interview.ts';
import { whomToAsk } from '../record/whom-to-ask.ts';
import { fillTemplate } from './note-template.ts';
import { slotValues } from './slot-values.ts';

/**
 * A sample with the names that are known; without them it still reads as a whole.
 * @param template words to send, each slot in square brackets with the words around it
 * @param yourName may be empty
 * @example sampleWords('Hello[ {name}], thank you.', EMPTY_INTERVIEW, '') // 'Hello, thank you.'
 */
export function sampleWords(template: string, interview: Interview, yourName: string): string {
  const { company, jobTitle, people } = interview;
  const name = people[whomToAsk(interview)]?.name ?? '';
  return fillTemplate(template, slotValues({ name, company, jobTitle, yourName })) ?? '';
}
