import type { Interview } from '../record/interview.ts';
import { fillTemplate } from './note-template.ts';
import { slotValues } from './slot-values.ts';

/** Whom a message about the hiring goes to: the point of contact, or else the first person met who did not decline. */
function recipientName({ people, agreement }: Interview): string {
  const contact = people[agreement.with]?.name ?? '';
  const met = Object.values(people).filter(({ name, contact: answer }) => name !== '' && answer !== 'declined');
  return contact === '' ? (met[0]?.name ?? '') : contact;
}

/**
 * A sample with the names that are known; without them it still reads as a whole.
 * @param template words to send, each slot in square brackets with the words around it
 * @param yourName may be empty
 * @example sampleWords('Hello[ {name}], thank you.', EMPTY_INTERVIEW, '') // 'Hello, thank you.'
 */
export function sampleWords(template: string, interview: Interview, yourName: string): string {
  const { company, jobTitle } = interview;
  return fillTemplate(template, slotValues({ name: recipientName(interview), company, jobTitle, yourName })) ?? '';
}
