import type { SmallWords } from './small-words.ts';

/** When something is to be, as words for a sentence that has `[ {by}]` or `[ {on}]` before them. */
export type Day = { readonly words: string; readonly small: Pick<SmallWords, 'by' | 'on'> };

const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:r?uary|ch|il|ust|(?:em|o)?ber)?\b/i;
const SPAN =
  /^(?:an?|one|two|three|\d+(?: ?(?:-|to) ?\d+)?|(?:a )?(?:few|couple(?: of)?)|some|another)(?: (?:more|full|business|or|two|\d+))* (?:day|week|month|hour|hr|weekend)s?\b/i;
/** What needs no word before it. */
const ADVERB =
  /^(?:today|tonight|as (?:soon|early|late)|asap|right|immediately|soon|very soon|now|when|whenever|any ?time|at|after|before|once|in|within|from|around|between|maybe|probably|hopefully|sometime|not (?:before|until)|early (?:next|this)|late (?:next|this)|later)(?: |$)/i;
/** What people put around the day that they mean. */
const AROUND =
  /^(?:(?:(?:i|we|they)(?:'ll|'d| will| would| can| could)? )?(?:(?:like|need|want|have|gave|said|start|answer|decide|know|let you know)(?: to| me| my answer)* ){1,3}|(?:may|can|could) i (?:have|start|answer) |please )/i;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

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
  return /^(?:the )?(?:weekend|new year|spring|summer|fall)/i.test(words)
    ? { by: 'by', on: words.endsWith('weekend') ? 'on' : 'in' }
    : undefined;
}

/**
 * The day or span of time that is meant; undefined where none is.
 * @example dayOf('i need a week') // { words: 'a week', small: { by: 'within', on: 'in' } }
 * @example dayOf('on Dec 3') // { words: 'Dec 3', small: { by: 'by', on: 'on' } }
 */
export function dayOf(typed: string): Day | undefined {
  const head = typed.slice(0, 80).replaceAll('’', "'");
  const bare = typed
    .slice(AROUND.exec(head)?.[0].length ?? 0)
    .replace(/^(?:by|on|until|till?) |,? please$/gi, '')
    .replace(/^soon as /i, 'as soon as ')
    .replace(/^((?:a )?couple) (?!of )/i, '$1 of ')
    .replace(/\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b/g, capital);
  const [first = ''] = bare.split(' ', 1);
  const isName = WEEKDAY.test(first) || MONTH.test(first);
  const words = isName
    ? capital(bare)
    : /^\p{Lu}{2}|^Christmas/u.test(bare)
      ? bare
      : bare.charAt(0).toLowerCase() + bare.slice(1);
  const small = leadsTo(words);
  return small === undefined ? undefined : { words, small };
}
