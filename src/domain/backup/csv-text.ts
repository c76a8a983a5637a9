/** With these a spreadsheet takes a field for a formula and runs it. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * Rows of a table as the text of a CSV file (RFC 4180: lines end in CRLF, a quote in quotes is doubled). A byte order mark
 * comes first, as Excel reads letters beyond ASCII wrong without it. A field that begins as a formula does (= + - @, a tab, a
 * carriage return) gets an apostrophe, so that no spreadsheet runs what somebody typed or pasted.
 * @example csvText([['Company', 'Phone'], ['Smith, Lee', '+1 555']]) // '\ufeffCompany,Phone\r\n"Smith, Lee",'+1 555\r\n'
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
