/** One line of a table: what it is about, its figures, and a verdict where there is a target. */
export type Row = readonly (string | number)[];

/** The middle value, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is nothing to take the median of: nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]] as [number, number];
  return (middle[0] + middle[1]) / 2;
}

/** 'yes' when every named check holds, otherwise which do not. */
export function verdict(checks: Readonly<Record<string, boolean>>): string {
  const missed = Object.keys(checks).filter((name) => checks[name] === false);
  return missed.length === 0 ? 'yes' : `NO: ${missed.join(', ')}`;
}

/** Prints a heading, what the figures mean, and a table with its columns aligned. */
export function printTable(heading: string, meaning: string, columns: Row, rows: readonly Row[]): void {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => {
    const aligned = row.map((cell, column) => {
      const isNumber = typeof rows[0]?.[column] === 'number';
      return isNumber ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
    });
    return `  ${aligned.join('  ')}`.trimEnd();
  });
  lines.splice(1, 0, `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  console.log(`\n${heading}\n${meaning}\n\n${lines.join('\n')}`);
}
