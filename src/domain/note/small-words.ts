import { NUMBERS, OPENERS, POSSESSORS, PREPOSITIONS, QUANTITIES, SUBJECTS, NO_DOING } from './english-words.ts';

/**
 * The short words that a sentence may have before the words of a part, as `[ {my}]`: each is there only where it is
 * certain to be right.
 */
export type SmallWords = Readonly<Partial<Record<'the' | 'my' | 'a' | 'at' | 'by' | 'on', string>>>;

/** What is somebody's own, and needs the `my` that a hurried person leaves out. */
const MINE =
  /^(?:experience|skills?|knowledge|cert(?:ificate)?s?|licen[cs]es?|degree|diploma|ticket|training|background|patience|ethic|attitude|record|portfolio|resume|cv|references?|eye|sense|memory|ability)$/i;
const YEARS = /^(?:\p{L}+|\d+\+?) (?:years?|yrs?|months?) (?:of|in|as|at|with) /iu;
const COUNTED = /^(?:offer|job|position|role|opportunity|fit|schedule|commute|location|drive)$/i;
const PLACED = /^(?:zoom|teams|skype|linkedin|\p{L}+day)\b/iu;

/** The noun that the rest of the words belong to: the last before a preposition. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex(
    (word) => PREPOSITIONS.has(word) || /^(?:and|or|to|that|which|who|,)$/.test(word) || word.endsWith(','),
  );
  const at = end < 0 ? words.length - 1 : (words[end] ?? '').endsWith(',') ? end : end - 1;
  return (words[at] ?? '').replace(/[.,!]+$/, '');
}

/**
 * The short words that the words can take before them.
 * @example smallWordsOf('forklift licence') // { the: 'the', my: 'my', a: 'a', at: 'at the' }
 */
export function smallWordsOf(text: string): SmallWords {
  const words = text.slice(0, 400).split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  const isBare =
    ![POSSESSORS, QUANTITIES, PREPOSITIONS, OPENERS, SUBJECTS].some((list) => list.has(first)) &&
    !/^(?:no|not|never|always|what|less|fewer)$/.test(first) &&
    !(/['’]s$/.test(first) && /^(?:\p{Lu}|(?:to|yester|every|some))/u.test(words[0] ?? '')) &&
    /^[\p{L}\p{N}]/u.test(first) &&
    !(/^\p{L}{2,}ing$/u.test(first) && !NO_DOING.has(first) && !MINE.test(headOf(words)));
  const isPlain =
    isBare && /^\p{Ll}[\p{Ll}-]*,?$/u.test(words[0] ?? '') && !NUMBERS.has(first) && !/^\d/.test(words[1] ?? '');
  const head = headOf(words);
  const article = words.length === 1 ? 'the' : /^[aeio]/.test(first) ? 'an' : 'a';
  const counted = /^\S+ of /.test(text) ? 'the' : COUNTED.test(head) ? article : '';
  const isCount = NUMBERS.has(first) || /^\d/.test(first);
  const isMine = YEARS.test(text.slice(0, 60)) || (isCount ? /experience$/i : MINE).test(head);
  const place = PLACED.test(text) ? 'on' : isPlain ? 'at the' : 'at';
  return {
    the: isPlain ? 'the' : '',
    my: isBare && isMine ? 'my' : '',
    a: isPlain ? counted : '',
    at: PREPOSITIONS.has(first) ? '' : place,
  };
}
