import type { Interview } from '../record/interview.ts';
import { whomToAsk } from '../record/whom-to-ask.ts';
import { greetingName } from './greeting-name.ts';
import { fillTemplate } from './note-template.ts';
import { slotValues } from './slot-values.ts';

/**
 * A sample with the names that are known, greeting whom one asks by the name that one would say; without them it still reads as a whole.
 * @param template words to send, each slot in square brackets with the words around it
 * @param yourName may be empty
 * @example sampleWords('Hello[ {name}], thank you.', EMPTY_INTERVIEW, '') // 'Hello, thank you.'
 */
export function sampleWords(template: string, interview: Interview, yourName: string): string {
  const { company, jobTitle, people } = interview;
  const whom = people[whomToAsk(interview)];
  const { name: whole = '', greeting = '' } = whom ?? {};
  const name = greeting === '' ? greetingName(whole, 'warm') : greeting;
  return fillTemplate(template, slotValues({ name, company, jobTitle, yourName })) ?? '';
}
