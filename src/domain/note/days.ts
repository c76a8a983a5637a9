import type { SmallWords } from './small-words.ts';

/** When something is to be, as words for a sentence that has `[ {by}]` or `[ {on}]` before them. */
export type Day = { readonly words: string; readonly small: Pick<SmallWords, 'by' | 'on'> };

const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\b/i;
const SPAN =
  /^(?:an?|one|two|three|four|five|six|ten|\d+(?: ?(?:-|to) ?\d+)?|(?:a )?(?:few|couple(?: of)?)|some|another|several)(?: (?:more|full|extra|business|working|short|or|two|\d+))* (?:day|week|wk|month|hour|hr|minute|weekend|year)s?\b/i;
/** What needs no word before it. */
const ADVERB =
  /^(?:today|tonight|as (?:soon|early|late|fast|quickly)|asap|right|immediately|straight|very soon|soon|shortly|now|when|whenever|any ?time|at|after|before|once|in|within|from|around|about|between|maybe|probably|hopefully|possibly|ideally|likely|sometime|some time (?:in|next|this)|not (?:before|until)|early (?:next|this)|late (?:next|this)|earlier|later|quickly|upon|during)(?: |$)/i;
/** What people put around the day that they mean. */
const AROUND =
  /^(?:(?:(?:i|we|they|you)(?:'ll|'d| will| would| can| could| might)? )?(?:(?:like|need|want|have|gave|give|said|start|starting|begin|answer|reply|respond|decide|know|let you know|tell you|get back to you|take)(?: to| me| you| them| my answer| an answer)* ){1,3}|(?:may|can|could) i (?:have|get|take|answer|reply|start|begin|decide) |give me |please )/i;

function leadsTo(words: string): SmallWords | undefined {
  if (ADVERB.test(words) || (SPAN.test(words) && words.includes(' from '))) return {};
  if (/^(?:tomorrow|the week of |(?:next|this|every) |eod\b)/i.test(words)) return { by: 'by' };
  if (SPAN.test(words)) {
    const a = /^(?:few|couple)/i.test(words) ? ' a' : '';
    return { by: `within${a}`, on: `in${a}` };
  }
  const part = /^(the )?(?:end|beginning|middle|start) of /i.exec(words);
  if (part !== null) return part[1] === undefined ? { by: 'by the', on: 'at the' } : { by: 'by', on: 'at' };
  if (/^(?:\d{1,2}(?::\d\d)? ?[ap]\.?m|noon|midnight|lunch)/i.test(words)) return { by: 'by', on: 'at' };
  const isDated = /\d{1,2}(?!\d)/.test(words.replace(/\b(?:19|20)\d\d\b/, ''));
  if (WEEKDAY.test(words) || (isDated && /^(?:the )?\d|\d(?:st|nd|rd|th)\b/i.test(words)))
    return { by: 'by', on: 'on' };
  if (MONTH.test(words)) return { by: 'by', on: isDated ? 'on' : 'in' };
  if (/^(?:the )?(?:weekend|day after)/i.test(words)) return { by: 'by', on: 'on' };
  return /^(?:christmas|easter|new year|the new year|spring|summer|fall|autumn|winter)/i.test(words)
    ? { by: 'by', on: 'in' }
    : undefined;
}

/**
 * The day or span of time that is meant; undefined where none is.
 * @example dayOf('i need a week') // { words: 'a week', small: { by: 'within', on: 'in' } }
 * @example dayOf('on Dec 3') // { words: 'Dec 3', small: { by: 'by', on: 'on' } }
 */
export function dayOf(typed: string): Day | undefined {
  const head = typed.slice(0, 80).replaceAll('’', "'");
  const around = AROUND.exec(head)?.[0].length ?? 0;
  const bare = typed
    .slice(around)
    .replace(/^(?:by|on|until|till?|no later than) /i, '')
    .replace(/^soon as /i, 'as soon as ')
    .replace(/^((?:a )?couple) (?!of )/i, '$1 of ');
  const capital = bare.replace(
    /\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b/g,
    (day) => day.charAt(0).toUpperCase() + day.slice(1),
  );
  const isName = WEEKDAY.test(bare.split(' ', 1)[0] ?? '') || MONTH.test(bare.split(' ', 1)[0] ?? '');
  const words =
    isName || /^(?:christmas|easter|\p{Lu}{2})/iu.test(bare)
      ? capital
      : capital.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const small = leadsTo(words);
  return small === undefined
    ? undefined
    : { words: isName ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words, small };
}
