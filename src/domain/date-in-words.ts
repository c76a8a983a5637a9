/**
 * A calendar date in words, the same in every time zone; a text that is no calendar date is returned as it is.
 * @param date `YYYY-MM-DD`
 * @example dateInWords('2026-11-03') // 'Tuesday, November 3, 2026'
 */
export function dateInWords(date: string): string {
  const moment = new Date(`${date}T00:00:00Z`);
  // A day that its month does not have would roll over into the next month.
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${date}T`);
  if (!isReal) return date;
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'full', timeZone: 'UTC' }).format(moment);
}
