/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make one word of another.
 * @example distance('maya', 'myaa') // 1
 */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const costs = [(next[at - 1] ?? 0) + 1, (last[at] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1)];
      if (isSwapped) costs.push((before[at - 2] ?? 0) + 1);
      next.push(Math.min(...costs));
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/**
 * Whether a name is probably the other one with a slip in it: a letter in four or more, two in seven or more.
 * @example isMisspelt('riviera', 'rivera') // true
 */
export function isMisspelt(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 2) return false;
  const slips = name.length >= 7 ? 2 : name.length >= 3 ? 1 : 0;
  return distance(word, name) <= slips;
}

const ENDINGS = /^(?:s|es|d|ed|n|r|er|rs|ers|or|ors|ing|ly|y|al|t|ts|is|ic)?$/;

/** Whether two words are forms of one, such as planner and planned. */
function isForm(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at >= 3 && ENDINGS.test(one.slice(at)) && ENDINGS.test(other.slice(at));
}

/**
 * Whether a word is the other with a slip in it, and neither a form of it nor the same.
 * @param most how many letters may be wrong; fewer where the word is short
 * @example isSlip('planer', 'planner') // true
 * @example isSlip('planned', 'planner') // false
 */
export function isSlip(word: string, right: string, most: 1 | 2): boolean {
  return isMisspelt(word, right) && !isForm(word, right) && (most === 2 || distance(word, right) === 1);
}

/**
 * A name as it sounds, roughly, so that one that was only heard is known when it is written.
 * @example soundOf('maia') === soundOf('maya') // true
 */
export function soundOf(name: string): string {
  return name
    .replace(/ph/g, 'f')
    .replace(/ch(?=r)|ck|q|c(?![eiyh])/g, 'k')
    .replace(/y|ie|ee|ey/g, 'i')
    .replace(/z/g, 's')
    .replace(/([^c])h/g, '$1')
    .replace(/(.)\1/g, '$1')
    .replace(/(..)e$/, '$1');
}
