/*
 * The room of the dates: calendar dates (here), business days, what was said of a date (spoken/), when each step is due
 * and why, and what to do now.
 */
/**
 * Whether a text is a day that the calendar has, as `YYYY-MM-DD` in the years 1 to 9999.
 * @example isCalendarDate('2028-02-29') // true
 * @example isCalendarDate('2026-02-29') // false
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  // A day that its month does not have would roll over into the next month.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

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

/**
 * The time of day of a moment on the person's own clock, as `HH:MM`.
 * @example timeOfDay(new Date(2026, 10, 3, 9, 5)) // '09:05'
 */
export function timeOfDay(now: Date): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
