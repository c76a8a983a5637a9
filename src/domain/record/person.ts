/*
 * One person met at an interview, inside its record under `people/<id>`:
 *
 *   { "name": "Maya Chen", "greeting": "Maya", "pronounced": "MY-ah", "role": "Design lead", "email": "maya@example.org", "phone": "",
 *     "asked": "How I plan a week", "moment": "the night buses", "contact": "agreed" }
 *
 * `greeting` is the name by which a note greets them, empty until somebody said so.
 * `contact` is whether they agreed to be contacted; null means that nobody asked. Who the point of contact is stands in
 * the agreement (agreement.ts).
 */
export const CONTACTS = ['agreed', 'declined'] as const;
export type Contact = (typeof CONTACTS)[number];

export const PERSON_FIELDS = ['name', 'greeting', 'pronounced', 'role', 'email', 'phone', 'asked', 'moment'] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

export type Person = Readonly<Record<PersonField, string>> & { readonly contact: Contact | null };

export const EMPTY_PERSON: Person = {
  name: '',
  greeting: '',
  pronounced: '',
  role: '',
  email: '',
  phone: '',
  asked: '',
  moment: '',
  contact: null,
};
