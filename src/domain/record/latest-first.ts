type Dated = { readonly date: string };

/**
 * Puts interviews into the order in which they are listed: the latest first, and one without a date last.
 * @returns what a comparison for `sort` returns; 0 for two of the same day, which keep their order
 * @example [{ date: '' }, { date: '2026-11-02' }, { date: '2026-11-03' }].sort(latestFirst)[0]?.date // '2026-11-03'
 */
export function latestFirst(a: Dated, b: Dated): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
