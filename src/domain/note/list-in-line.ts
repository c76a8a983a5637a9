import { NUMBERS, POSSESSORS, PREPOSITIONS } from './english-words.ts';
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

/** A list of what somebody is and what they have, taken apart where one sentence cannot say both. */
function apart(text: string, about: About): readonly string[] | undefined {
  const items = text.split(/,? (?:and|but|&) |, /);
  if (items.length < 2 || items.includes('')) return undefined;
  const kinds = items.map((item) => itemKind(item, about));
  const isTrait = (_: string, at: number): boolean => kinds[at] === 'trait';
  const traits = items.filter(isTrait);
  const wholes = traits.map((item) => traitOf(lowered(item), about) ?? '');
  const opening = /^\S+ \S+ /.exec(wholes[0] ?? '')?.[0] ?? '';
  const isSame = wholes.every((whole) => whole.startsWith(opening));
  const said = isSame
    ? [joined(wholes.map((whole, at) => (at === 0 ? (traits[0] ?? '') : whole.slice(opening.length))))]
    : traits;
  if (traits.length === items.length) return said;
  if (traits.length === 0)
    return /,? (?:and|&) /.test(text) || kinds.includes('deed') || items.some((item) => item.split(' ').length > 3)
      ? undefined
      : [joined(items)];
  const at = kinds.findIndex(
    (kind, index) => index > 0 && (kinds[0] === 'trait') !== (kind === 'trait') && kind !== 'deed',
  );
  const isLoose = (items[at - 1] ?? '').split(' ').some((word) => PREPOSITIONS.has(word));
  const isSure = /^\d/.test(items[at] ?? '') || smallWordsOf(items[at] ?? '').my === 'my';
  if (at < 0 || (kinds[0] === 'trait' && (kinds[at] === 'word' || (isLoose && !isSure)))) return undefined;
  const others = joined(items.filter((item, index) => !isTrait(item, index)));
  return kinds[0] === 'trait' ? [...said, others] : [others, ...said];
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
  const last = first.toLowerCase().slice(first.lastIndexOf(' ') + 1);
  const isThing = /^(?:thing|doing)$/.test(kindOf(lowered(first))) && !isDeed(lowered(first)) && !POSSESSORS.has(last);
  if (
    whole !== undefined &&
    isThing &&
    !/\b(?:you|he|she|they|them|both|how|what|when|where|why|that|if|because)\b/i.test(first) &&
    !PREPOSITIONS.has(first.split(' ', 1)[0]?.toLowerCase() ?? '')
  )
    return [first, ...listInLine(text.slice(whole.length), about)];
  return (about === undefined ? undefined : apart(text, about)) ?? [line];
}
