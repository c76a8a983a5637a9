/**
 * The calendar date of a moment on the person's own clock, as `YYYY-MM-DD`.
 * @param now a moment; its local date is used, never the date in UTC
 * @example calendarDate(new Date(2026, 10, 3, 23, 59)) // '2026-11-03'
 */
export function calendarDate(now: Date): string {
  const year = String(now.getFullYear()).padStart(4, '0');
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
