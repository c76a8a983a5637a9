/**
 * A text for where there is little room, cut between words where that leaves more than half of it.
 * @param text any text, such as a name
 * @param longest how many characters it may have, the sign that it was cut included
 * @example shortened('Harbour Foods, Second round, Supply planner', 40) // 'Harbour Foods, Second round, Supply…'
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half of a pair of code units is no sign.
  const cut = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  const words = cut.replace(/,?\s+\S*$/, '');
  // A long word is cut in its middle.
  return `${words.length > longest / 2 ? words : cut}…`;
}
