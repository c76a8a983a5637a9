/* What the words around something promised may be: those before it, and those with which its day and its reader begin. */
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri';
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NTH = String.raw`\d{1,2}(?:st|nd|rd|th)`;
const DATE = String.raw`(?:the )?${NTH}|(?:${MONTH})\.? \d+|\d{1,2} (?:${MONTH})|\d{4}-\d+`;
const COUNT = String.raw`an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|(?:the next )?(?:couple|few)`;

/** Words that begin the day by which something is done, and nothing else. */
const DEADLINE = /^(?:by|before|until|till|within|(?:no|not) later than|on or before)\b/i;

/** Words that begin a day; they may as well belong to the thing, as in "notes from the talk on Friday". */
const DAY = new RegExp(
  String.raw`^(?:on (?:${WEEKDAY}|${DATE}|\d+)|in (?:${COUNT})|(?:at )?(?:the )?(?:end|beginning) of|some ?time|` +
    String.raw`early|late|later|mid|first thing|eod|eow|today|tonight|tmrw?|tomm?orr?ow|the day after|the week after|` +
    String.raw`(?:this|next) |over the |${WEEKDAY}|${DATE})\b`,
  'i',
);

/** After these, a day belongs to the thing: "the figures of last week", "a plan for Friday", "Monday and Tuesday". */
const HOLDS_ON =
  /^(?:of|for|from|about|since|after|and|or|to|with|between|every|each|last|past|early|late|mid|the|an?|my|our|their|your|his|her|on|in|at|by|before|until|till|within|over|than|time|is|are|not)$/i;

/** Things that have a day of their own. */
const HAS_DAY =
  /^(?:meeting|talk|class|lecture|workshop|call|interview|presentation|event|course|conference|session|visit|lesson|shift|availability|schedule|calendar|agenda|hour|free|available|busy|rota|deadline)s?$/i;

/**
 * Whether words begin as a day may, at the end of what somebody promised. Whether they are one, who reads dates says.
 * @param words such as "by Friday"
 * @param before the word that stands before them
 * @example mayBeginDay('by Friday', 'portfolio') // true
 * @example mayBeginDay('Friday', 'for') // false
 */
export function mayBeginDay(words: string, before: string): boolean {
  const word = before.replaceAll(/[^\p{L}\p{N}-]/gu, '');
  if (HOLDS_ON.test(word) || /["“”()«»]/.test(words)) return false;
  return DEADLINE.test(words) || (DAY.test(words) && !HAS_DAY.test(word));
}

/** Before a name, these are half of what is done: "get back to Maya". */
const DONE_TO = /^(?:reply|answer|write|talk|speak|say|listen|back|introduction|intro)$/i;

/**
 * Whether the words before "to Maya" name a thing, so that they can stand alone.
 * @param before the word that stands before "to"
 * @example isThing('portfolio') // true
 * @example isThing('back') // false
 */
export function isThing(before: string): boolean {
  return !DONE_TO.test(before.replaceAll(/[^\p{L}\p{N}-]/gu, ''));
}

const I_WILL =
  "(?:i['’]?ll|i will|i['’]d|i would|(?:i['’]m|i am) going to|i (?:promised|said|agreed|offered)(?: (?:to|that|i['’]?d|i['’]?ll|i would|i will))+|to) ";
const LEAD = new RegExp(
  `^(?:(?:${I_WILL})?send|${I_WILL}(?:e-?mail|forward)|i promised)(?: (?:them|over|along))? `,
  'i',
);
/** What follows then is not the thing promised, or is not sure to be. */
const NO_THING = /^(?:her|him|you|it|in|off|out|on|back|to|that|by|for|i)\b/i;

/**
 * The words before what was promised that say only that it was; empty when there are none.
 * @example leadOf('I will send my portfolio') // 'I will send '
 */
export function leadOf(text: string): string {
  const [lead = ''] = LEAD.exec(text) ?? [];
  return NO_THING.test(text.slice(lead.length)) ? '' : lead;
}
