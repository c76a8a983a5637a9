/** The message that comes first after an offer or a no. */
export const FIRST_ANSWER = {
  offer: 'Thank them, and ask how long you have',
  no: 'Thank them, and ask for feedback',
} as const;
