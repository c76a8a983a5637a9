/*
 * As much English as it takes to tell a thing ("the tour of the depot") from a clause ("I have planned routes") and from
 * a doing ("hearing from you"). Words are short lists, not a dictionary: what they do not know is taken for a thing.
 */
import {
  POSSESSORS,
  QUANTITIES,
  PREPOSITIONS,
  NUMBERS,
  SUBJECTS,
  OPENERS,
  FINITE,
  PAST,
  VERBS,
  VERBS_OR_NOUNS,
  NO_DOING,
  EVERYDAY,
} from './english-words.ts';
import { isTrait, traitOf, type About } from './traits.ts';

/**
 * Whether the words tell what somebody did and leave out the "I": `led a team`, `planned night routes`.
 * @example isDeed('planned night routes') // true
 */
export function isDeed(text: string): boolean {
  const [verb = ''] = /^\p{L}+(?= [\p{L}\p{N}$])/u.exec(text) ?? [];
  if (isTrait(text) && !isHabit(text)) return false;
  return PAST.has(verb) || (/..ed$/.test(verb) && !NO_DEED.test(verb));
}
const NO_DEED =
  /^(?:experienced|skilled|certified|licensed|motivated|dedicated|qualified|interested|talented|advanced|detailed|educated|varied|related|limited|focused|need|speed|indeed)$/;

/** Whether `used to` tells of what somebody did before, and not of what they are at home with. */
function isHabit(text: string): boolean {
  const [, verb = ''] = /^used to (\p{Ll}+) /u.exec(text) ?? [];
  return verb === 'be' || VERBS.has(verb) || VERBS_OR_NOUNS.has(verb);
}

/** The first words, which say what the rest is. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 400)
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}'&+-]+/gu) ?? []
  );
}

const isPronoun = (word: string): boolean =>
  /^(?:you|me|us|it|them|how|what|why|together|again|with|more|soon)$/.test(word);
const isManner = (word: string): boolean =>
  /^(?:well|hard|fast|quickly|carefully|independently|under|alone|weekends|nights|part-time|full-time|people)$/.test(
    word,
  );
const isDeterminer = (word: string): boolean => POSSESSORS.has(word) || QUANTITIES.has(word);

/**
 * Whether there is nothing but a word that leads to others, as while they are being typed.
 * @example isLeading('the') // true
 */
export function isLeading(text: string): boolean {
  const words = text.slice(0, 40).toLowerCase().split(' ');
  return words.every(
    (word) => word === '' || word === 'that' || word === 'and' || POSSESSORS.has(word) || PREPOSITIONS.has(word),
  );
}

/** Whether a word is the verb of a sentence where it stands. */
function isFinite(word: string, before: string, after: string): boolean {
  if (before === 'to' || POSSESSORS.has(before) || PREPOSITIONS.has(before)) return false;
  const isPast = PAST.has(word) || /..ed$/.test(word);
  return (
    FINITE.has(word) ||
    word.endsWith("n't") ||
    (/^(?:shows|covers|lists|explains|includes|contains|runs|works|starts|ends|loves)$/.test(word) &&
      (isDeterminer(after) || /^(?:there|here|it|well)$/.test(after))) ||
    (isPast && (SUBJECTS.has(before) || isDeterminer(after) || isPronoun(after))) ||
    (/^(?:me|us)$/.test(after) && !PREPOSITIONS.has(word) && !/ing$|^(?:and|or|but|not)$/.test(word))
  );
}

/** What may stand between a subject that is left out and its verb. */
const LATER = /^(?:also|currently|already|recently|just|once|previously|usually|often|really) /i;

export type Kind = 'thing' | 'clause' | 'doing' | 'verb' | 'trait';

/**
 * What a line of English is: a clause has a subject and a verb, a `verb` lacks its subject ("have led teams"), a `trait`
 * lacks "I am" ("good with people"), and whatever is not known is a thing.
 * @example kindOf('the night buses.') // 'thing'
 * @example kindOf('the tour was great') // 'clause'
 */
export function kindOf(text: string, about: About = 'me'): Kind {
  if (isTrait(text)) return isHabit(text) ? 'verb' : 'trait';
  const later = text.replace(LATER, '');
  if (later !== text && (isDeed(later) || kindOf(later, about) === 'verb')) return 'verb';
  const typed = wordsOf(text);
  const first = typed[0]?.toLowerCase() ?? '';
  const second = typed[1] ?? '';
  if (/^(?:i|you|we|they|he|she|it|that|there|this)'(?:m|s|re|ve|d|ll)$/.test(first)) return 'clause';
  const isGroup = /^(?:all|both|guys|folks)$/.test(second) && typed.length < 3;
  if (SUBJECTS.has(first) && !isGroup && !/^(?:and|or|)$/.test(second)) return 'clause';
  let isInside = false;
  for (const [index, word] of typed.entries()) {
    const before = typed[index - 1]?.toLowerCase() ?? '';
    const isVerb =
      index === 0
        ? !/^\p{Lu}/u.test(second) && second !== '' && isFinite(first, '', second)
        : isFinite(word, before, typed[index + 1] ?? '');
    if (isVerb && index === 0) return 'verb';
    if (isVerb && !isInside && !/^(?:and|or|but)$/.test(before)) return 'clause';
    if (isVerb) isInside = false;
    else if (OPENERS.has(word.toLowerCase()) || SUBJECTS.has(word.toLowerCase())) isInside = true;
  }
  if (/^\p{L}{2,}ing$/u.test(first) && !NO_DOING.has(first) && !(about === 'me' && first === 'being')) return 'doing';
  if (traitOf(text, about) !== undefined) return 'trait';
  const object = second === 'to' ? (typed[2] ?? '') : second;
  const isAct =
    VERBS_OR_NOUNS.has(first) &&
    (isPronoun(object) ||
      isDeterminer(second) ||
      isManner(second) ||
      (about === 'me' && /^(?:volunteer|work|help) (?:at|with|in|for) /i.test(text)));
  return second !== '' && (VERBS.has(first) || isAct) ? 'verb' : 'thing';
}

/**
 * The verb that the words start with as a doing, or undefined where it is not known.
 * @example doingOf('showed me the plant') // 'showing me the plant'
 * @example doingOf('hear from you') // 'hearing from you'
 */
export function doingOf(text: string): string | undefined {
  const [verb = ''] = /^\p{L}+/u.exec(text) ?? [];
  const lower = verb.toLowerCase();
  const rest = text.slice(verb.length);
  const isRegular = /..ed$/.test(lower);
  const base = PAST.get(lower) ?? lower;
  if (isRegular) return lower.replace(/ied$/, 'yed').replace(/eed$/, 'eeed').replace(/ed$/, 'ing') + rest;
  if (!PAST.has(lower) && !VERBS.has(base) && !VERBS_OR_NOUNS.has(base)) return undefined;
  const stem = base
    .replace(/^(get|run|plan|let|put)$/, (short) => short + short.slice(-1))
    .replace(/([^eo].*[^eoy])e$/, '$1');
  return `${stem}ing${rest}`;
}

/**
 * The words without the capital letter that a phone gave them. Names, acronyms and whatever is not known keep theirs.
 * @example lowered('The tour') // 'the tour'
 * @example lowered('Halifax') // 'Halifax'
 * @example lowered('Night Buses') // 'Night Buses'
 */
export function lowered(text: string): string {
  const [word = ''] = /^\p{Lu}\p{Ll}*(?:['’](?:t|re|ve|ll|s(?= (?:not|too|a|the)\b)))?(?=$|[\s,.!])/u.exec(text) ?? [];
  const lower = word.toLowerCase();
  const isFollowed = /^ \p{Ll}/u.test(text.slice(word.length, word.length + 2));
  // "Budget Rentals" is what somebody is called, "Budget cuts" is not.
  const isTitled = /^ \p{Lu}\p{Ll}/u.test(text.slice(word.length, word.length + 3));
  const isKnown =
    !/^i(?:$|['’])/.test(lower) &&
    (isTrait(text) ||
      /['’](?:t|re|ve|ll|s)$/.test(word) ||
      (word === text && NOUN.test(lower)) ||
      (EVERYDAY.has(lower) && !isTitled) ||
      [POSSESSORS, QUANTITIES, PREPOSITIONS, NUMBERS, SUBJECTS, OPENERS].some((words) => words.has(lower)));
  const isForm =
    isFollowed &&
    (FINITE.has(lower) || VERBS.has(lower) || VERBS_OR_NOUNS.has(lower) || PAST.has(lower) || ENDING.test(lower));
  return isKnown || isForm ? lower + text.slice(word.length) : text;
}
/** A doing that is all there is: `Planning`. */
const NOUN = /^(?!beijing|boeing|reading|sterling|fleming).{3,}ing$/;
const ENDING = /^(?!beijing|boeing).{2,}ing$|.{4}(?:tion|sion|ment|ness|ship|ical|ful|ous|able|logy)$/;
