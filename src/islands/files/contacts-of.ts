import { contactsFile } from '../../domain/files/contacts-file.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { PEOPLE } from '../../text/people/people.ts';

/** The text of a contacts file with the people of an interview. */
export function contactsOf(id: string, interview: Interview, now: Date): string {
  const cards = Object.entries(interview.people).map(([personId, person]) => ({
    uid: `${id}-${personId}@after-the-interview`,
    name: person.name,
    role: person.role,
    company: interview.company,
    email: person.email,
    phone: person.phone,
    pronounced: person.pronounced,
    note: [
      person.pronounced === '' ? '' : `${PEOPLE.fields.pronounced.label}: ${person.pronounced}`,
      person.moment === '' ? '' : `${PEOPLE.fields.moment.label}: ${person.moment}`,
      person.asked === '' ? '' : `${PEOPLE.fields.asked.label}: ${person.asked}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  }));
  return contactsFile(cards, { stamp: now, nameless: PEOPLE.nameless });
}
