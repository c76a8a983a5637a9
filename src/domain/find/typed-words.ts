/** Words that say nothing of what is looked for, as people put them into a question. */
const SMALL_WORDS = new Set(
  (
    'a about after also am an and any are as at be because been but by can could did do does for from had has have he her ' +
    'him his how i if im in into is it its ive just many may me might much must my need never not now of on or our please ' +
    'put really shall she should so some still than that the their them then there these they this those to us very was we ' +
    'were what when where which who whom whose why will with would you your'
  ).split(' '),
);

/**
 * The words of a text as they are compared: without capitals and accents, with "did not" for "didn't", and
 * with one spelling for what people write in several ways.
 * @example wordsIn('My résumé: didn’t they call?') // ['my', 'resume', 'did', 'not', 'they', 'call']
 * @example wordsIn('No one answers my e-mail') // ['nobody', 'answers', 'my', 'email']
 */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bno[\s-]?one\b/g, 'nobody')
    .replace(/\be-mail/g, 'email')
    .replace(/\bcan['’]?t\b|\bcannot\b/g, 'can not')
    .replace(/\bwon['’]?t\b/g, 'will not')
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
 * neighbour. The first letter has to be right, and words under five letters are too short to tell.
 * @example beginsNearly('recruiter', 'recuriter') // true
 * @example beginsNearly('reference', 'references') // true
 */
export function beginsNearly(word: string, typed: string): boolean {
  if (typed.length < 5) return false;
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
