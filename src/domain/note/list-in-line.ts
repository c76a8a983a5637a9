import { NUMBERS, PREPOSITIONS } from './english-words.ts';
import { isDeed, kindOf, lowered } from './english.ts';
import { isForeign } from './foreign.ts';
import { smallWordsOf } from './small-words.ts';
import { tidied } from './tidied.ts';
import { traitOf, type About } from './traits.ts';

/** Items in one list: `a, b, and c`. */
export function joined(items: readonly string[]): string {
  const bare = items.map((item, index) => (index > 0 ? item.replace(/^and(?: |$)/i, '') : item));
  const [first = '', ...more] = bare.filter((item) => item !== '');
  const last = more.pop();
  return last === undefined ? first : `${[first, ...more].join(', ')}${more.length > 0 ? ',' : ''} and ${last}`;
}

const LONGEST = 300;
const THEN_I = /^(.*?[^,\s])(?:,|,? and|,? but|;) (?=(?:I(?:['’](?:m|ve|d|ll))?|it['’]s|they['’]re|you['’]re) \p{L})/u;

/** What an item of a list is, as far as the list has to know. */
function itemKind(item: string, about: About): 'trait' | 'deed' | 'thing' | 'word' {
  const low = lowered(item);
  if (traitOf(low, about) !== undefined) return 'trait';
  const [first = ''] = low.split(' ');
  if (/^\d/.test(first) || NUMBERS.has(first) || smallWordsOf(low).my === 'my') return 'thing';
  if (isDeed(low) || kindOf(low, about) === 'verb') return 'deed';
  return low.includes(' ') ? 'thing' : 'word';
}

/** Traits in one line, each with a subject and a verb of its own where it needs another than the first. */
function traitsJoined(items: readonly string[], marks: readonly string[], about: About): string {
  const wholes = items.map((item) => traitOf(lowered(item), about) ?? item);
  const opening = (whole: string): string => whole.split(' ', 2).join(' ');
  const isSame = (whole: string): boolean => opening(whole) === opening(wholes[0] ?? '');
  const bare = wholes.map((whole, at) =>
    at === 0 ? (items[0] ?? '') : isSame(whole) ? whole.replace(/^\S+ \S+ /, '') : whole,
  );
  if (wholes.every(isSame) && !marks.some((mark) => mark.includes('but'))) return joined(bare);
  return bare.map((item, at) => item + (marks[at] ?? '')).join('');
}

/** A list of what somebody is and what they have, taken apart where one sentence cannot say both. */
function apart(text: string, about: About): readonly string[] | undefined {
  const pieces = text.split(/(,? (?:and|but|&) |, )/);
  const items = pieces.filter((_, at) => at % 2 === 0);
  const marks = pieces.filter((_, at) => at % 2 === 1);
  if (items.length < 2 || items.some((item) => item === '')) return undefined;
  const kinds = items.map((item) => itemKind(item, about));
  if (kinds.every((kind) => kind === 'trait')) return [traitsJoined(items, marks, about)];
  const isTrait = (at: number): boolean => kinds[at] === 'trait';
  const isPlain = kinds.every((kind) => kind === 'thing' || kind === 'word');
  if (isPlain && marks.every((mark) => mark === ', ') && items.every((item) => item.split(' ').length < 4))
    return [joined(items)];
  const at = kinds.findIndex((kind, index) => index > 0 && isTrait(0) !== (kind === 'trait') && kind !== 'deed');
  if (at < 0) return undefined;
  const isLoose = (items[at - 1] ?? '').split(' ').some((word) => PREPOSITIONS.has(word));
  const isSure = /^\d/.test(items[at] ?? '') || smallWordsOf(items[at] ?? '').my === 'my';
  if (isTrait(0) && (kinds[at] === 'word' || (isLoose && !isSure))) return undefined;
  const traits = items.filter((_, index) => isTrait(index));
  const others = joined(items.filter((_, index) => !isTrait(index)));
  const first =
    traits.length > 1
      ? traitsJoined(
          traits,
          traits.map((_, index) => (index < traits.length - 1 ? ' and ' : '')),
          about,
        )
      : (traits[0] ?? '');
  return isTrait(0) ? [first, others] : [others, first];
}

/**
 * The items of a line that one sentence cannot take together, each as a line; most lines are one.
 * @param about whether the line says what somebody is or has, or what the work is; undefined where it says neither
 * @example listInLine('patient and 5 years of sales', 'me') // ['patient', '5 years of sales']
 */
export function listInLine(line: string, about: About | undefined): readonly string[] {
  if (line.length > LONGEST || !/[,;&]|\b(?:and|but)\b/i.test(line) || isForeign(line) || /["“«]/.test(line))
    return [line];
  const text = tidied(line).replace(/[.!]$/, '');
  if (/[.!?…]["”’)]? /.test(text)) return [line];
  const [whole, first = ''] = THEN_I.exec(text) ?? [];
  const isThing = /^(?:thing|doing)$/.test(kindOf(lowered(first))) && !isDeed(lowered(first));
  if (
    whole !== undefined &&
    isThing &&
    !/\b(?:you|he|she|they|them|both|how|what|when|where|why|that|if|because)\b/i.test(first) &&
    !PREPOSITIONS.has(first.split(' ', 1)[0]?.toLowerCase() ?? '')
  )
    return [first, ...listInLine(text.slice(whole.length), about)];
  return (about === undefined ? undefined : apart(text, about)) ?? [line];
}
