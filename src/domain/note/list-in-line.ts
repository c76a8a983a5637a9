import { NUMBERS, PREPOSITIONS } from './english-words.ts';
import { isDeed, kindOf, lowered } from './english.ts';
import { isForeign } from './foreign.ts';
import { smallWordsOf } from './small-words.ts';
import { tidied } from './tidied.ts';
import { traitOf } from './traits.ts';

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
function itemKind(item: string): 'trait' | 'deed' | 'thing' | 'word' {
  const low = lowered(item);
  if (traitOf(low) !== undefined) return 'trait';
  const [first = ''] = low.split(' ');
  if (/^\d/.test(first) || NUMBERS.has(first) || smallWordsOf(low).my === 'my') return 'thing';
  if (isDeed(low) || kindOf(low) === 'verb') return 'deed';
  return low.includes(' ') ? 'thing' : 'word';
}

/** A list of what somebody is and what they have, taken apart where one sentence cannot say both. */
function apart(text: string): readonly string[] | undefined {
  const items = text.split(/,? (?:and|&) |, /);
  if (items.length < 2 || items.some((item) => item === '')) return undefined;
  const kinds = items.map(itemKind);
  if (kinds.every((kind) => kind === 'trait')) {
    const bare = items.map((item, at) => (at === 0 ? item : (traitOf(lowered(item)) ?? item).replace(/^I am /, '')));
    return [joined(bare)];
  }
  const isLoose = (item: string): boolean => item.split(' ').some((word) => PREPOSITIONS.has(word));
  const at = kinds.findIndex(
    (kind, index) => index > 0 && (kinds[0] === 'trait') !== (kind === 'trait') && kind !== 'deed',
  );
  if (at < 0) return undefined;
  const isNumbered = /^\d/.test(items[at] ?? '') || smallWordsOf(items[at] ?? '').my === 'my';
  if (kinds[0] === 'trait' && (kinds[at] === 'word' || (isLoose(items[at - 1] ?? '') && !isNumbered))) return undefined;
  const isFirst = (index: number): boolean => (kinds[index] === 'trait') === (kinds[0] === 'trait');
  return [
    joined(items.filter((_, index) => isFirst(index))),
    ...(apart(joined(items.filter((_, index) => !isFirst(index)))) ?? [
      joined(items.filter((_, index) => !isFirst(index))),
    ]),
  ];
}

/**
 * The items of a line that one sentence cannot take together, each as a line; most lines are one.
 * @param isOfMe whether the line says what somebody is or has
 * @example listInLine('patient and 5 years of sales', true) // ['patient', '5 years of sales']
 */
export function listInLine(line: string, isOfMe: boolean): readonly string[] {
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
    return [first, ...listInLine(text.slice(whole.length), isOfMe)];
  return (isOfMe ? apart(text) : undefined) ?? [line];
}
