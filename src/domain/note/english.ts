/*
 * As much English as it takes to tell a thing ("the tour of the depot") from a clause ("I have planned routes") and from
 * a doing ("hearing from you"). Words are short lists, not a dictionary: what they do not know is taken for a thing.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const POSSESSORS = list('the a an my your our their his her its');
const QUANTITIES = list(
  'this that these those some any no every each all both many much more most such another several few lots plenty almost nearly everything everyone everybody',
);
const PREPOSITIONS = list(
  'about above across after against among around as at because before behind between by despite during except for from in inside into like near of off on onto out outside over past since so than through throughout to toward towards under until up via when while with within without',
);
const NUMBERS = list('one two three four five six seven eight nine ten twelve twenty thirty');
const SUBJECTS = list('i you we they he she it there');
/** What opens a clause inside of a thing: `the tour that you gave`, `the way we talked`. */
const OPENERS = list('how what why where when who whom which whose whether if that way because while');
const FINITE = list(
  'am is are was were has have had do does did will would can could should may might must cannot gave took came spoke saw knew went wrote drove chose ran showed began stood hope love enjoy like makes gives takes keeps wants knows needs means goes comes lets gets says seems feels never always',
);
/** Past and present of the verbs whose past does not end in -ed; the past may be a participle as well. */
const PAST = new Map(
  'gave give took take told tell let let made make met meet came come spent spend were be was be had have sent send brought bring taught teach spoke speak kept keep got get put put found find left leave led lead ran run saw see went go did do said say wrote write drove drive thought think felt feel built build held hold knew know chose choose'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
);
/** Verbs without a subject, as in `hear from you`; of the second list only with an object or `with`. */
const VERBS = list(
  'hear meet see learn join discuss continue know speak become receive get explain contribute tell bring be',
);
const VERBS_OR_NOUNS = list(
  'talk work visit start help walk share answer return show run drive lead build make take come go keep read plan use stay give send write find teach',
);
const NO_DOING = list(
  'thing something anything nothing morning evening spring string during building ceiling interesting amazing exciting outstanding welcoming inspiring fascinating encouraging',
);
/** Everyday words that begin with a capital letter only because a phone gave them one. */
const EVERYDAY = list(
  'and night day shift bus buses route routes tour visit coffee tea lunch walk talk chat advice idea ideas team people work job office shop store plant depot workshop warehouse kitchen lab school hospital project projects plan plans problem problems question questions answer answers example story stories experience years months data software customer customers client clients student students patient patients design research safety quality schedule schedules next great good kind honest friendly warm calm new old small big first last long open clear real true thank thanks please led planned worked managed trained taught built',
);
const ADJECTIVE =
  /^(?:very |really )?(?:good|great|strong|fluent|skilled|certified|trained|licensed|qualified|experienced|comfortable|familiar|able|used|willing|ready|happy|interested|quick|patient|calm) (?:in|with|at|to|on|as|under) /i;
const PERSON =
  /^an? (?:[\p{L}-]+ ){0,3}(?!(?:number|matter|letter|offer|career|order|computer|paper|answer|power|flavour|colour)\b)[\p{L}-]+(?:er|or|ist)(?: (?:with|who|in|for|from|at|by|of) |$)/iu;

/**
 * Whether the words tell what somebody did and leave out the "I": `led a team`, `planned night routes`.
 * @example isDeed('planned night routes') // true
 */
export function isDeed(text: string): boolean {
  const [verb = ''] = /^\p{L}+(?= \p{L})/u.exec(text) ?? [];
  return PAST.has(verb) || (/..ed$/.test(verb) && !NO_DEED.test(verb));
}
const NO_DEED =
  /^(?:experienced|skilled|certified|licensed|motivated|dedicated|organi[sz]ed|trained|qualified|interested|talented|advanced|detailed|educated|varied|related|limited|focused)$/;

/** The first words, which say what the rest is. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 400)
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}'&+-]+/gu) ?? []
  );
}

const isPronoun = (word: string): boolean => /^(?:you|me|us|it|them|how|what|why|together|again|with|more)$/.test(word);
const isDeterminer = (word: string): boolean => POSSESSORS.has(word) || QUANTITIES.has(word);

/**
 * Whether there is nothing but a word that leads to others, as while they are being typed.
 * @example isLeading('the') // true
 */
export function isLeading(text: string): boolean {
  const words = text.slice(0, 40).toLowerCase().split(' ');
  return words.every((word) => word === '' || word === 'that' || POSSESSORS.has(word) || PREPOSITIONS.has(word));
}

/** Whether a word is the verb of a sentence where it stands. */
function isFinite(word: string, before: string, after: string): boolean {
  if (before === 'to' || POSSESSORS.has(before) || PREPOSITIONS.has(before)) return false;
  const isPast = PAST.has(word) || /..ed$/.test(word);
  return (
    FINITE.has(word) ||
    word.endsWith("n't") ||
    (isPast && (SUBJECTS.has(before) || isDeterminer(after) || isPronoun(after))) ||
    (/^(?:me|us)$/.test(after) && !PREPOSITIONS.has(word) && !/ing$|^(?:and|or|but|not)$/.test(word))
  );
}

export type Kind = 'thing' | 'clause' | 'doing' | 'verb' | 'trait';

/**
 * What a line of English is: a clause has a subject and a verb, a `verb` lacks its subject ("have led teams"), a `trait`
 * lacks "I am" ("good with people"), and whatever is not known is a thing.
 * @example kindOf('the night buses.') // 'thing'
 * @example kindOf('the tour was great') // 'clause'
 */
export function kindOf(text: string): Kind {
  const typed = wordsOf(text);
  const first = typed[0]?.toLowerCase() ?? '';
  const second = typed[1] ?? '';
  if (/^(?:i|you|we|they|he|she|it|that|there|this)'(?:m|s|re|ve|d|ll)$/.test(first)) return 'clause';
  if (SUBJECTS.has(first) && !/^(?:and|or|all|both|)$/.test(second)) return 'clause';
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
  if (/^\p{L}{2,}ing$/u.test(first) && !NO_DOING.has(first)) return 'doing';
  if (ADJECTIVE.test(text) || PERSON.test(text)) return 'trait';
  const object = second === 'to' ? (typed[2] ?? '') : second;
  const isAct = VERBS_OR_NOUNS.has(first) && (isPronoun(object) || isDeterminer(second));
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
 */
export function lowered(text: string): string {
  const [word = ''] = /^\p{Lu}\p{Ll}*(?=$|[\s,.!])/u.exec(text) ?? [];
  const lower = word.toLowerCase();
  const isFollowed = /^ \p{Ll}/u.test(text.slice(word.length, word.length + 2));
  const isKnown =
    lower !== 'i' &&
    [POSSESSORS, QUANTITIES, PREPOSITIONS, NUMBERS, SUBJECTS, OPENERS, EVERYDAY].some((words) => words.has(lower));
  const isForm =
    isFollowed &&
    (FINITE.has(lower) || VERBS.has(lower) || VERBS_OR_NOUNS.has(lower) || PAST.has(lower) || ENDING.test(lower));
  return isKnown || isForm ? lower + text.slice(word.length) : text;
}
const ENDING = /^(?!beijing|boeing).{2,}ing$|.{4}(?:tion|sion|ment|ness|ship|ical|ful|ous|able|logy)$/;

/** Whether a thing has no article, number or owner of its own, and whether it could be said to be mine, too. */
export function lacks(text: string): { readonly the: boolean; readonly my: boolean } {
  const words = text.slice(0, 400).split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  const isBare =
    !isDeterminer(first) &&
    !PREPOSITIONS.has(first) &&
    !OPENERS.has(first) &&
    !SUBJECTS.has(first) &&
    /^[\p{L}\p{N}]/u.test(first);
  const isDoing = /^\p{L}{2,}ing$/u.test(first) && !NO_DOING.has(first);
  return {
    the: isBare && !isDoing && /^\p{Ll}+$/u.test(words[0] ?? '') && !NUMBERS.has(first),
    my:
      isBare &&
      !isDoing &&
      (/^[\p{Ll}\p{N}]/u.test(first === words[0] ? first : '') || /^\p{Ll}+$/u.test(words.at(-1) ?? '')),
  };
}

const OTHERS =
  / (?:le|la|les|des|du|une|et|est|nous|vous|je|der|die|das|und|ist|ein|eine|wir|ich|el|los|las|del|que|y|es|il|di|che|het|een|van|och|jag|w|na|się|ve|bir) /;
const OURS = / (?:the|a|an|of|to|and|i|my|your|our|you|we|for|with|at|on|is|was|that) /;

/** Whether the words are plainly of another language or script, which our sentences cannot take in. */
export function isForeign(text: string): boolean {
  const [letter = 'a'] = /\p{L}/u.exec(text) ?? [];
  if (!/\p{Script=Latin}/u.test(letter)) return true;
  const padded = ` ${text
    .slice(0, 400)
    .replace(/^\p{Lu}(?=\p{Ll}* \p{Ll})/u, (capital) => capital.toLowerCase())
    .replace(/[\s,.!'’]+/g, ' ')} `;
  return OTHERS.test(padded) && !OURS.test(padded.toLowerCase());
}
