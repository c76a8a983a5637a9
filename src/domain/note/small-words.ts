import { NUMBERS, OPENERS, POSSESSORS, PREPOSITIONS, QUANTITIES, SUBJECTS, NO_DOING } from './english-words.ts';

/**
 * The short words that a sentence may have before the words of a part, as `[ {my}]`: each is there only where it is
 * certain to be right.
 */
export type SmallWords = Readonly<Partial<Record<'the' | 'my' | 'a' | 'at' | 'by' | 'on', string>>>;

/** What is somebody's own, and needs the `my` that a hurried person leaves out. */
const MINE =
  /^(?:experience|skills?|knowledge|cert(?:ificat(?:e|ion))?s?|licen[cs]es?|degree|diploma|ticket|training|background|patience|ethic|attitude|record|mindset|reliability|portfolio|resume|résumé|cv|transcript|references?|passport|education|enthusiasm|curiosity|energy|love|passion|interest|eye|sense|memory|ability|understanding|flexibility|network|dedication|commitment|loyalty|honesty|availability|apprenticeship|internship|thesis|apology)$/i;
const YEARS = /^(?:\p{L}+|\d+\+?) (?:years?|yrs?|months?) (?:of|in|as|at|with) /iu;
const COUNTED = /^(?:offer|job|position|role|opportunity|fit|schedule|commute|location|drive|place|match|move)$/i;
const PLACED = /^(?:zoom|teams|skype|facetime|linkedin|google|phone|video|webex|\p{L}+day)\b/iu;

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
    !(/['’]s$/.test(first) && /^(?:\p{Lu}|(?:to|yester|every|some|any|people|one))/u.test(words[0] ?? '')) &&
    /^[\p{L}\p{N}]/u.test(first) &&
    !(/^\p{L}{2,}ing$/u.test(first) && !NO_DOING.has(first) && !MINE.test(headOf(words)));
  const isPlain =
    isBare && /^\p{Ll}[\p{Ll}-]*,?$/u.test(words[0] ?? '') && !NUMBERS.has(first) && !/^\d/.test(words[1] ?? '');
  const head = headOf(words);
  const isCounted = isPlain && COUNTED.test(head);
  const isAlone = words.length === 1;
  const isCount = NUMBERS.has(first) || /^\d/.test(first);
  const isMine = YEARS.test(text.slice(0, 60)) || (isCount ? /experience$/i : MINE).test(head);
  return {
    the: isPlain ? 'the' : '',
    my: isBare && isMine ? 'my' : '',
    a:
      isPlain && /^\S+ of /.test(text)
        ? 'the'
        : isCounted
          ? isAlone
            ? 'the'
            : /^[aeio]/.test(first)
              ? 'an'
              : 'a'
          : '',
    at: PREPOSITIONS.has(first)
      ? ''
      : PLACED.test(text)
        ? first === 'phone'
          ? 'on the'
          : 'on'
        : isPlain
          ? 'at the'
          : 'at',
  };
}
