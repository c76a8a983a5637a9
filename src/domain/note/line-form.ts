import { dayOf } from './days.ts';
import { doingOf, isDeed, isLeading, kindOf, lowered, type Kind } from './english.ts';
import { echoesOf, type WithoutEcho } from './echoes.ts';
import { isForeign } from './foreign.ts';
import type { Form, PartSentences } from './kind-template.ts';
import { introducesClause, isAim, isAsked, isNothing, isQuestion, isSpoken, withSubject } from './openings.ts';
import { phrase } from './slot-values.ts';
import type { SmallWords } from './small-words.ts';
import { tidied } from './tidied.ts';
import { traitOf } from './traits.ts';

/** A line of what was typed, as it goes into a sentence of ours; `own` stands by itself. */
export type Item = {
  readonly form: Exclude<Form, 'none'> | 'own';
  readonly words: string;
  readonly small?: SmallWords;
};

const ABBREVIATION = /^(?:dr|mrs?|ms|prof|st|inc|ltd|co|vs|no|\p{L})$/iu;

/** Whether a mark closes one sentence in the words and another begins. */
function hasBreak(text: string): boolean {
  return [...text.matchAll(/([\p{L}\p{N}]{0,12})[.!?…。！？]["'”’)]? ["'“(]?\p{Lu}/gu)].some(
    ([, word = '']) => !ABBREVIATION.test(word),
  );
}

/** The words without the marks that closed them; the full stop of an abbreviation belongs to its word. */
function opened(text: string): string {
  if (/(?:\.\p{L}{1,4}|\b(?:inc|ltd|co|corp|jr|sr|etc|\p{L}))\.$/iu.test(text.slice(-8))) return text;
  let end = text.length;
  while (end > 0 && '.!'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const THAT = /^that (?=(?:i|you|we|they|he|she|it|there|the|my|your|our|their)\b)/i;

/** What the sentences of a part can take, read once for all of its lines. */
export type Slot = {
  readonly offered: PartSentences;
  readonly withoutEcho: WithoutEcho;
  readonly takesDoing: boolean;
  readonly isThanks: boolean;
  readonly isClose: boolean;
  /** Whether a day or a place is asked for, and whether the words are about whoever writes them. */
  readonly isDay: boolean;
  readonly isPlace: boolean;
  /** Whether it is asked what was talked about, or what is wished. */
  readonly isTopic: boolean;
  readonly isWish: boolean;
  readonly about: 'me' | 'it';
};

/** What the sentences of a part can take. */
export function slotOf(offered: PartSentences): Slot {
  const sentences = Object.values(offered).flat();
  const some = (lead: RegExp): boolean => sentences.some((sentence) => lead.test(sentence));
  const isThanked = some(/thank.* for(?:\[ \{\w+\}\])? \{words\}/is);
  // A close of one's own may be thanks, and may be anything else.
  const isThanks =
    isThanked && (offered.doing !== undefined || sentences.some((each) => /\btime\b.*\{words\}/.test(each)));
  const takesAny = some(/ (?:for|to|about|of)(?:\[ \{\w+\}\])? \{words\}/) && offered.clause === undefined;
  return {
    offered,
    withoutEcho: echoesOf(sentences),
    takesDoing: offered.doing !== undefined || (takesAny && isThanks === isThanked),
    isThanks,
    isClose: isThanked && !isThanks,
    isDay: some(/\{(?:by|on)\}/),
    isPlace: some(/\{at\}/),
    isTopic: some(/talk\w* (?:with you )?about \{words\}|discussion (?:of|about) \{words\}/),
    isWish: some(/wish you \{words\}/),
    about: some(/\{my\}/) ? 'me' : 'it',
  };
}

/** One line as a sentence of its own: with the subject that was left out, and a mark where it asks. */
function standing(line: string, words: string, kind: Kind | undefined): Item {
  const bare = line
    .replace(THAT, '')
    .replace(/^(?:because|cause|cuz|cos) (?=(?:i|you|we|they|he|she|it|the|my|your)\b)/i, '');
  if (kind !== 'verb' && kind !== undefined) return { form: 'own', words: bare };
  const whole = withSubject(words);
  return { form: 'own', words: whole === words ? bare : whole };
}

/** A line that says when, where that is asked. */
function dayItem(line: string, { offered, withoutEcho }: Slot): Item {
  const words = lowered(phrase(opened(withoutEcho(line))));
  const day = dayOf(words);
  if (day !== undefined) return { form: 'thing', ...day };
  if (isQuestion(line)) return { form: 'own', words: `${opened(line)}?` };
  // "Some more time" is what our sentence asks for.
  const isTime =
    offered.none !== undefined && /^(?:(?:i need|need|a|bit|some|more|little|of) )*time(?: to think)?$/i.test(words);
  return isTime ? { form: 'thing', words: '' } : { form: 'own', words: line };
}

/** A line that begins with `to` and a verb; undefined where it may be read in another way. */
function aimItem(line: string, { offered, takesDoing, about }: Slot): Item | undefined {
  const words = lowered(phrase(opened(line)));
  if (offered.to !== undefined) return { form: 'to', words };
  if (offered.clause !== undefined && about === 'me') return { form: 'own', words: line };
  const done = takesDoing ? (doingOf(words.slice(3)) ?? undefined) : undefined;
  return done === undefined ? undefined : { form: 'doing', words: done };
}

/** A line that opens in a way that tells its form; undefined where its verbs and nouns have to be read. */
function openedItem(words: string, line: string, slot: Slot): Item | undefined {
  const { offered, isThanks, isPlace } = slot;
  const own: Item = { form: 'own', words: line };
  if (THAT.test(line) && offered.clause === undefined && offered.that !== undefined) return { form: 'that', words };
  if (offered.when !== undefined && /^when \S+ \S/i.test(words)) return { form: 'when', words };
  if (offered.how !== undefined && isAsked(words)) return { form: 'how', words: words.replace(/^if /i, 'whether ') };
  const introduces = introducesClause(words);
  if (introduces === undefined) return undefined;
  if (introduces) return offered.clause === undefined ? own : { form: 'clause', words };
  if (isThanks && doingOf(words) !== undefined) return undefined;
  return isPlace ? { form: 'thing', words } : own;
}

/** What one thinks of something, rather than what was talked about. */
const OPINION = /^(?:great|good|nice|lovely|amazing|awesome|cool|fun|funny|really|very|super|so|such)(?!\S)/i;
const isToldDeed = (words: string): boolean =>
  isDeed(words) && /^\p{L}+ (?:about|at|with|over|for|to|in|on|how|that|a lot|you|it|the|your)(?!\S)/iu.test(words);
/** What one can wish somebody. */
const WISHED = /^(?:(?:you )?all the best|the best|good luck|luck|(?:\S+ )?success|well|an? |happy |(?:good )?health)/i;

/** What one can thank somebody for, where anything may be said. */
const THANKED =
  /^(?:the|your|all|every|everything|this|an?|having|making|taking|being|letting|giving|helping|waiting|meeting|seeing|considering|thinking|understanding|answering|getting|showing|keeping)(?!\S)/i;

const ITS = /^(?:is|was|has|does)(?:n['’]t)? |^(?:seems|sounds|looks|feels|gives|means|goes|makes|offers|pays) /i;

/** One line of what was typed, as it goes into a sentence of these forms. */
export function itemOf(typed: string, slot: Slot): Item {
  const { offered, withoutEcho, takesDoing, isThanks, about } = slot;
  if (isForeign(typed) || /^["“«].*[.!?…]["”»]$/.test(typed)) return { form: 'own', words: typed };
  const line = tidied(typed);
  const own: Item = { form: 'own', words: line };
  if (isNothing(line)) return { form: 'thing', words: '' };
  if (hasBreak(line) || /^[^“"]*[?？]\)?$/.test(line)) return own;
  if (slot.isDay) return dayItem(line, slot);
  if (isQuestion(line)) return { form: 'own', words: `${opened(line)}?` };
  const aim = isAim(lowered(line)) && !/^to (?:say|mention|add|tell)\b/i.test(line) ? aimItem(line, slot) : undefined;
  if (aim !== undefined) return aim;
  const kept = withoutEcho(line);
  const words = lowered(phrase(opened(kept)).replace(THAT, ''));
  // A word that only leads to others says nothing yet.
  if (isLeading(words)) return { form: 'thing', words: '' };
  if (slot.isWish && WISHED.test(words)) return { form: 'thing', words };
  if (isSpoken(words)) return standing(kept, words, /^hope/i.test(words) ? 'verb' : 'thing');
  const takesClause = offered.clause !== undefined;
  const isThat = THAT.test(kept) || (offered.clause !== undefined && THAT.test(line));
  const early = isThat && takesClause ? undefined : openedItem(words, line, slot);
  if (early !== undefined) return early;
  const kind: Kind = isThat ? 'clause' : takesClause && isDeed(words) ? 'verb' : kindOf(words, about);
  const isWhole = kind === 'clause' && kept === line && /[.!…]["”)]*$/.test(line) && !/^\p{Ll}/u.test(line);
  if (isWhole || /^what an? /i.test(words)) return standing(line, words, kind);
  const doing = (from: string): Item => {
    const done = doingOf(from);
    // "hear hearing" would become one word twice.
    const isTwice = done !== undefined && /^(\S+) \1(?!\S)/.test(done);
    return done === undefined || isTwice ? standing(line, words, kind) : { form: 'doing', words: withoutEcho(done) };
  };
  if (kind === 'thing' || kind === 'doing') {
    if (slot.isTopic && (OPINION.test(words) || isToldDeed(words))) return standing(line, words, 'verb');
    if (slot.isWish || (slot.isClose && words.includes(' ') && !THANKED.test(words))) return own;
    return { form: kind, words };
  }
  if (takesClause) {
    if (kind === 'verb' && about === 'me' && ITS.test(words) && !/^(?:was|has)/i.test(words)) return own;
    const verb = about === 'it' && ITS.test(words) ? `it ${words}` : `I ${words}`;
    return { form: 'clause', words: { clause: words, verb, trait: traitOf(words, about) ?? words }[kind] };
  }
  const isYourDeed = isThanks && /^you (?!had|did)\S+ \S/i.test(words) && isDeed(words.slice(4));
  if (kind === 'clause') return isYourDeed ? doing(words.slice(4)) : standing(line, words, kind);
  if (kind === 'trait')
    return { form: 'own', words: about === 'me' || /^no /i.test(words) ? line : (traitOf(words, about) ?? line) };
  const isTold = withSubject(words) !== words && !(isThanks && !withSubject(words).startsWith('I '));
  return takesDoing && !isTold && (isThanks || !/^let /i.test(words)) ? doing(words) : standing(line, words, kind);
}
