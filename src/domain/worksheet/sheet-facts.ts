import type { Interview } from '../record/interview.ts';

/** What a sheet says first, so that it is known later which interview it is about. */
export const SHEET_FACTS = ['company', 'jobTitle', 'round', 'date', 'people'] as const;
export type SheetFact = (typeof SHEET_FACTS)[number];

export type SheetFactWords = {
  readonly labels: Readonly<Record<SheetFact, string>>;
  /** A calendar date as it is said; another text as it is. */
  readonly date: (date: string) => string;
};

/**
 * One of the facts of an interview as a sheet says it, empty where it is not known; people are named with what they do.
 * @example sheetFact('people', { ...EMPTY_INTERVIEW, people: { a: { ...EMPTY_PERSON, name: 'Sam', role: 'Planning' } } }, words)
 *   // 'Sam, Planning'
 */
export function sheetFact(fact: SheetFact, interview: Interview, { date }: Pick<SheetFactWords, 'date'>): string {
  if (fact === 'date') return date(interview.date);
  if (fact !== 'people') return interview[fact].trim();
  return Object.values(interview.people)
    .map(({ name, role }) =>
      [name, role]
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(', '),
    )
    .filter((person) => person !== '')
    .join('; ');
}
