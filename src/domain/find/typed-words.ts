/** Words that say nothing of what is looked for, as people put them into a question. */
const SMALL_WORDS = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have how i if in is it its me my not of on ' +
    'or our should so some that the their them then there they this to was we were what when where which who whom why ' +
    'will with would you your'
  ).split(' '),
);

/**
 * The words of a text as they are compared: without capitals and accents, and with "did not" for "didn't".
 * @example wordsIn('My résumé: didn’t they call?') // ['my', 'resume', 'did', 'not', 'they', 'call']
 */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bcan['’]?t\b/g, 'can not')
    .replace(/\b(are|could|did|do|does|has|have|is|should|was|were|would)n['’]?t\b/g, '$1 not')
    .replace(/['’](?:d|ll|m|re|s|ve)\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * The words of a question that something has to have to be an answer: all but small ones and single letters, unless
 * there are no others.
 * @example telling('How do I ask for feedback?') // ['ask', 'feedback']
 * @example telling('why') // ['why']
 */
export function telling(typed: string): readonly string[] {
  const words = wordsIn(typed);
  const large = words.filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
  return large.length > 0 ? large : words;
}

/**
 * Whether a word begins as another does but for one slip: a letter too many, missing, wrong, or changed for its
 * neighbour. The first letter has to be right, and words under four letters are too short to tell.
 * @example beginsNearly('recruiter', 'recuriter') // true
 * @example beginsNearly('reference', 'references') // true
 */
export function beginsNearly(word: string, typed: string): boolean {
  if (typed.length < 4) return false;
  let at = 0;
  while (at < typed.length && word[at] === typed[at]) at += 1;
  if (at === 0) return false;
  const rest = typed.slice(at + 1);
  const isSwapped = word[at] === typed[at + 1] && word[at + 1] === typed[at];
  return (
    word.startsWith(rest, at) ||
    word.startsWith(rest, at + 1) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (isSwapped && word.startsWith(typed.slice(at + 2), at + 2))
  );
}
