/** How deep the documents of a backup go, and some more for those of later versions. */
const DEEPEST = 32;

/**
 * Whether lists and objects in a JSON text stand inside each other deeper than in any backup. Reading hundreds of thousands
 * of them keeps a page busy for a second, so that it is asked before the text is read.
 * @param text of any kind; brackets in its strings do not count
 * @example isNestedTooDeep('[[1]]') // false
 */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const sign = text[at];
    if (sign === '"') isInString = !isInString;
    else if (isInString) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return depth > DEEPEST;
}
